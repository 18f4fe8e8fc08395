/** End-to-end tests: the built page, served as the browser edition serves it, in real Chromium. */
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { ROOT } from '../build/paths.ts'

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
})
