/** The tests that mutants of the scoring model meet: its own, without the digest, which would kill each and tell nothing. */
import { defineConfig } from 'vitest/config'
import { ROOT } from '../build/paths.ts'

export default defineConfig({
  root: ROOT,
  test: {
    include: ['test/mutation-tests.ts'],
    environment: 'node',
    env: { TZ: 'Pacific/Kiritimati' },
    testTimeout: 30_000,
  },
})
