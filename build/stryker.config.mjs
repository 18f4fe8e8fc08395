/**
 * Mutation tests of the scoring model (`npm run mutation`, an hour or more): every mutant that its own tests let live is a
 * claim that nothing checks. One file alone: `npm run mutation -- --mutate shared/scoring/wilson.ts`.
 */

export default {
  mutate: ['shared/scoring/**/*.ts'],
  testRunner: 'vitest',
  // named, so that nothing else that happens to be installed is loaded
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation.config.ts', related: true },
  coverageAnalysis: 'perTest',
  // A mutant in a constant runs at import and thereby in every test: unbearably slow, and told by types and goldens anyway.
  ignoreStatic: true,
  thresholds: { high: 90, low: 80, break: 80 },
  // only what the tests of the model touch is copied
  ignorePatterns: [
    '**',
    '!shared/**',
    '!test/**',
    '!build/**',
    '!package.json',
    'test/e2e',
    'test/electron',
    'test/renderer',
  ],
  // beside other reports, where git, lint and the formatter do not look; `coverage/` is emptied by every coverage run
  tempDirName: 'dist/mutation/sandbox',
  incremental: false,
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'dist/mutation/report.json' },
  htmlReporter: { fileName: 'dist/mutation/report.html' },
  concurrency: 2,
  timeoutMS: 20_000,
  checkers: [],
  allowConsoleColors: false,
}
