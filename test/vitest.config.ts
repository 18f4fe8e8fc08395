/** Unit, property, data and architecture tests in Node. The end-to-end tests beside them belong to Playwright. */
import { defineConfig } from 'vitest/config'
import { ROOT } from '../build/paths.ts'

/** `npm run test:all` runs what takes long; `npm test` all the rest. */
const isLong = process.env['SOUNDINGS_LONG'] === '1'
const LONG = 'test/**/*.long.test.ts'

export default defineConfig({
  root: ROOT,
  test: {
    include: isLong ? [LONG] : ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/component/**', 'test/bench/**', ...(isLong ? [] : [LONG])],
    passWithNoTests: false,
    environment: 'node',
    // days are calendar days wherever the machine stands; a far-off zone shows what forgets it
    env: { TZ: 'Pacific/Kiritimati' },
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      reportOnFailure: true,
      include: ['shared/scoring/**/*.ts', 'shared/changes/**/*.ts'],
      reportsDirectory: 'coverage',
      reporter: ['text-summary', 'json-summary'],
      thresholds: {
        'shared/scoring/**': { lines: 98, branches: 98 },
        'shared/changes/**': { lines: 95, branches: 95 },
      },
    },
  },
})
