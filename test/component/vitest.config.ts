/** Component tests: pages of the app in a real browser, over a real database and a host in memory, without a start of the browser for each. */
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findPageBrowser } from '../../build/find-test-browser.ts'
import { ROOT } from '../../build/paths.ts'
import { lateScript } from '../e2e/support/late-page.ts'
import { PATIENCE } from '../e2e/support/patience.ts'
import { contextOptions, launchOptions } from '../e2e/support/profile.ts'
import { commands } from './support/commands.ts'

const late = lateScript()

export default defineConfig({
  root: ROOT,
  cacheDir: join(ROOT, 'node_modules', '.vite-component'),
  plugins: [react()],
  worker: { format: 'es' },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  // All of them at once, before the first test: one found later would load the page again in the middle of another.
  optimizeDeps: {
    entries: ['renderer/main.tsx', 'renderer/data/scoring-worker.ts', 'test/component/**/*.test.ts'],
  },
  server: { watch: null },
  test: {
    include: ['test/component/**/*.test.ts'],
    setupFiles: ['test/component/support/setup.ts'],
    // One page for all files of a worker: every test puts the app up afresh, and takes it down again.
    isolate: false,
    fileParallelism: true,
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000, interval: 40 } },
    browser: {
      enabled: true,
      headless: true,
      ui: false,
      // no other name leads anywhere
      api: { host: '127.0.0.1' },
      screenshotFailures: false,
      viewport: contextOptions.viewport,
      provider: playwright({
        launchOptions: launchOptions([], findPageBrowser()),
        contextOptions,
        actionTimeout: PATIENCE,
      }),
      instances: [{ browser: 'chromium' }],
      commands,
      ...(late === null ? {} : { testerScripts: [{ content: late, type: 'text/javascript' }] }),
    },
  },
})
