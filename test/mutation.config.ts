/** The tests that mutants of the scoring model meet: its own, without the digest, which would kill each and tell nothing. */
import { defineConfig } from 'vitest/config'
import { ROOT } from '../build/paths.ts'

export default defineConfig({
  root: ROOT,
  test: {
    include: ['test/shared/scoring/**/*.test.ts'],
    exclude: ['test/shared/scoring/same-bytes.test.ts'],
    environment: 'node',
    env: { TZ: 'Pacific/Kiritimati' },
    testTimeout: 30_000,
  },
})
