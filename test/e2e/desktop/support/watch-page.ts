/** Notes whatever the window's page must never do. */
import type { Page } from '@playwright/test'

export function watchPage(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => {
    faults.push(`threw: ${error.stack ?? error.message}`)
  })
}
