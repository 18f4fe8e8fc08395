/** End-to-end tests: the built page, served as the browser edition serves it, in real Chromium; and the program on the desk. */
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findPageBrowser } from '../build/find-test-browser.ts'
import { ROOT } from '../build/paths.ts'
import { launchOptions } from './e2e/support/profile.ts'

/** A program starts and ends several times in one scenario, each time with a browser of its own. */
const whole = { timeout: 900_000 }

// a machine has one display
const real = { workers: 1, ...whole }

const DESKTOP = '**/desktop/**/*.spec.ts'
const LONG = '**/*.long{,.double}.spec.ts'
const LONG_DESKTOP = '**/desktop/**/*.long{,.double}.spec.ts'
const ONLY_DOUBLE = '**/*.double.spec.ts'

export default defineConfig({
  testDir: './e2e',
  outputDir: join(ROOT, 'test-results'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // long enough for the busiest machine: no test is to fail because it is slow
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: { launchOptions: launchOptions([], findPageBrowser()) },
  projects: [
    { name: 'browser', testIgnore: [DESKTOP, LONG] },
    // the program's own main and preload under a double of Electron's runtime, see test/electron-double/README.md
    { name: 'double', testMatch: DESKTOP, testIgnore: LONG, ...whole },
    // the same scenarios in Electron itself, left out by name where no runtime is installed
    { name: 'electron', testMatch: DESKTOP, testIgnore: [LONG, ONLY_DOUBLE], ...real },
    // what takes long because its length is its point: many kills, every harm, every call of a disk
    { name: 'long-browser', testMatch: LONG, testIgnore: DESKTOP, ...whole },
    { name: 'long-double', testMatch: LONG_DESKTOP, ...whole },
    { name: 'long-electron', testMatch: LONG_DESKTOP, testIgnore: ONLY_DOUBLE, ...real },
  ],
})
