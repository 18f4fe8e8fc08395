/** What two colleagues do with files: one takes a file out, the other takes it in. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, type App } from './app.ts'
import { goTo } from './pages.ts'

/** The system's file dialogs cannot be steered: without them the browser downloads and takes files from an input. */
export async function withoutDialogs({ page }: App): Promise<void> {
  const without = 'window.showSaveFilePicker = undefined; window.showOpenFilePicker = undefined'
  await page.addInitScript(without)
  await page.evaluate(without)
}

export async function exportAll({ page }: App): Promise<string> {
  await goTo(page, '/exchange')
  await page.getByText('All accounts').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Export \d/ }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

export async function openFile(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^(Open a file|Import another file)$/ }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

export async function importAll({ page }: App, text: string): Promise<void> {
  await goTo(page, '/exchange')
  await openFile(page, 'swap.json', text)
  await page.getByRole('button', { name: /^Import \d/ }).click()
  await expect(page.getByRole('heading', { name: /^Imported/ })).toBeVisible()
}
