/** Finds the browser that the end-to-end tests and the screenshots drive. */
import { chromium } from '@playwright/test'
import { findBrowser, findHeadlessShell, isProgram } from './find-browser.ts'

/** An installed browser, else the one that Playwright installs; null where there is neither. */
export function findTestBrowser(): string | null {
  return findBrowser() ?? [chromium.executablePath()].find(isProgram) ?? null
}

/** For tests of pages in profiles that lie nowhere. Whatever is to lie on a disk is tested in a whole browser. */
export function findPageBrowser(): string | null {
  return findHeadlessShell() ?? findTestBrowser()
}
