/** The people map saved as a picture. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { peopleAccount } from '../bench/people-account.ts'
import { expect, test, type App } from './support/app.ts'
import { importAll, withoutDialogs } from './support/exchange.ts'
import { goTo, openAccount } from './support/pages.ts'

const NAME = 'Corvane Consulting'

const mapOf = (page: Page): Locator => page.getByRole('listbox', { name: 'Map of people' })

async function openMap(app: App, people: number, relations: number, units: number): Promise<Locator> {
  await withoutDialogs(app)
  await importAll(app, peopleAccount(NAME, { people, relations, units }))
  await goTo(app.page, '/accounts')
  await openAccount(app.page, NAME, 'People')
  const map = mapOf(app.page)
  await map.waitFor()
  await expect(map.getByRole('option')).toHaveCount(people)
  return map
}

test('the whole map is saved as a picture, whatever part of it is in sight', async ({ app }) => {
  await openMap(app, 30, 50, 5)
  const { page } = app
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).press('Enter'),
    ])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
  const svg = await save('Save as SVG')
  expect(svg.name).toBe('people-of-corvane-consulting.svg')
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      root: parsed.documentElement.nodeName,
      words: [...parsed.querySelectorAll('text')].map((one) => one.textContent),
    }
  }, svg.bytes.toString('utf8'))
  expect(read.root).toBe('svg')
  expect(read.words).toEqual(expect.arrayContaining(['Finance', 'Amara Osei', 'Tomas Kovac']))
  const png = await save('Save as PNG')
  expect(png.name).toBe('people-of-corvane-consulting.png')
  expect([...png.bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10])
})
