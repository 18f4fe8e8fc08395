/** Unit, property, data and architecture tests in Node. The end-to-end tests beside them belong to Playwright. */
import { defineConfig } from 'vitest/config'
import { ROOT } from '../build/paths.ts'

/** Whose coverage is a threshold: the tests of the model and of the changes, which meet it by themselves. */
const COVERED = ['test/shared/scoring/**/*.test.ts', 'test/shared/changes/**/*.test.ts']

/** `npm run test:all` runs these, `npm test` all others. */
const LONG = ['test/**/*.long.test.ts']

/** What empties a store of words that others in the process rely on. */
const APART = ['test/renderer/app/page-words.test.ts']

const shared = {
  environment: 'node',
  // Files share their modules, which are then loaded once: but for one file no test leaves anything behind in them, in whatever order they run
  // (`--sequence.shuffle`).
  isolate: false,
  // days are calendar days wherever the machine stands; a far-off zone shows what forgets it
  env: { TZ: 'Pacific/Kiritimati' },
  // longer than the busiest machine needs: no test is to fail because it is slow
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000, interval: 20 } },
} as const

export default defineConfig({
  root: ROOT,
  test: {
    projects: [
      { test: { ...shared, name: 'covered', include: COVERED } },
      { test: { ...shared, name: 'long', include: LONG } },
      { test: { ...shared, name: 'apart', include: APART, isolate: true } },
      {
        test: {
          ...shared,
          name: 'others',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/component/**', 'test/bench/**', ...COVERED, ...LONG, ...APART],
        },
      },
    ],
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
