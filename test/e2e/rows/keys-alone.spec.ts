/** The walks through the sources use keys alone: what watches over that sees a pointer, and their text asks for none. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '../support/app.ts'
import { keysOf, watchPointers } from '../support/by-keyboard.ts'

/** What a person with a keyboard can't do: point, set a field or the focus from outside, type an address. */
const BEYOND_KEYS =
  /\.(click|dblclick|tap|hover|fill|check|uncheck|setChecked|selectOption|focus|press|pressSequentially|dispatchEvent|dragTo|goto|evaluate|setInputFiles)\(|\.mouse\b|goTo\(|loadSamples/
const ALLOWED = /\bkeys\.press\(/g

test('a press of a pointer is seen, also after the page came again, and a press of a key is none', async ({
  app,
}) => {
  const { page } = app
  const pointers = await watchPointers(page)
  const keys = keysOf(page)
  await keys.write('Name', 'Alder Mills')
  await keys.press('button', 'Create account')
  await expect(page.getByRole('heading', { level: 1, name: 'Alder Mills' })).toBeVisible()
  expect(pointers).toEqual([])
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Alder Mills' }).click()
  await expect(() => {
    expect(pointers).toEqual(['pointerdown', 'mousedown', 'click'])
  }).toPass()
})

test('what cannot be reached by keys is said so, with the stops on the way', async ({ app }) => {
  const keys = keysOf(app.page)
  await keys.write('Name', 'Alder Mills')
  await keys.press('button', 'Create account')
  const heading = keys.reach('heading', 'Help needed')
  await expect(heading).rejects.toThrow(/was not reached within \d+ tabs\. Last: .*button/)
})

test('each source has its walk, and none of them does what keys cannot', async () => {
  const folder = dirname(fileURLToPath(import.meta.url))
  const walks = (await readdir(folder)).filter((file) => /^s\d/.test(file))
  expect(walks.map((file) => file.split('-')[0]).sort()).toEqual([
    's0',
    's1a',
    's1b',
    's2a',
    's2b',
    's3',
    's4',
  ])
  for (const file of walks) {
    const text = (await readFile(join(folder, file), 'utf8')).replace(ALLOWED, '')
    expect(BEYOND_KEYS.exec(text)?.[0] ?? null, file).toBeNull()
  }
})
