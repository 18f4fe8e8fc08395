/** Finds the browser that the end-to-end tests and the screenshots drive. */
import { chromium } from '@playwright/test'
import { findBrowser, isProgram } from './find-browser.ts'

/** An installed browser, else the one that Playwright installs; null where there is neither. */
export function findTestBrowser(): string | null {
  return findBrowser() ?? [chromium.executablePath()].find(isProgram) ?? null
}
