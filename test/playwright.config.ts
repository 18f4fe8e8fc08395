/** End-to-end tests: the built page, served as the browser edition serves it, in real Chromium; and the program on the desk. */
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { ROOT } from '../build/paths.ts'
import { launchOptions } from './e2e/support/profile.ts'

/** A program starts and ends several times in one scenario, each time with a browser of its own. */
const whole = { timeout: 150_000, expect: { timeout: 20_000 } }

export default defineConfig({
  testDir: './e2e',
  outputDir: join(ROOT, 'test-results'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: { launchOptions: launchOptions() },
  projects: [
    { name: 'browser', testIgnore: '**/desktop/**' },
    // the program's own main and preload under a double of Electron's runtime, see test/electron-double/README.md
    { name: 'double', testMatch: '**/desktop/**/*.spec.ts', ...whole },
    // the same scenarios in Electron itself, left out by name where no runtime is installed
    {
      name: 'electron',
      testMatch: '**/desktop/**/*.spec.ts',
      testIgnore: '**/*.double.spec.ts',
      // a machine has one display
      workers: 1,
      ...whole,
    },
  ],
})
