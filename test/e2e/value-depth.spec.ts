/** The value path saved as a drawing. */
import { readFile } from 'node:fs/promises'
import { expect, test } from './support/app.ts'
import { withoutDialogs } from './support/exchange.ts'
import { openAccount } from './support/pages.ts'

test('the drawing is saved as a file with every word in it', async ({ sampled: app }) => {
  const { page } = app
  await withoutDialogs(app)
  await openAccount(page, 'Meridian Advisory', 'Value path')
  await page.getByRole('button', { name: 'Save as SVG' }).focus()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toBe('meridian-advisory-value-path.svg')
  const svg = await readFile(await download.path(), 'utf8')
  const words = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
  expect(words).toContain('Each hour is charged to the')
  expect(words).toContain('A practice calls an analyst: blocks')

  await page.getByRole('button', { name: 'Save as PNG' }).focus()
  const [painted] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(painted.suggestedFilename()).toBe('meridian-advisory-value-path.png')
  const bytes = await readFile(await painted.path())
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  // four columns and two margins, at twice the size
  expect(bytes.readUInt32BE(16)).toBe(2 * (4 * 230 + 2 * 24))
})
