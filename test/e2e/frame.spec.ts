/** What of the frame stays as somebody left it, and what a file or words held over the window do. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { goTo } from './support/pages.ts'

type Held = { readonly files: readonly string[]; readonly words?: string }

/** Drags something from outside over an element and lets go; says whether the page took it from the browser each time. */
function drag(page: Page, selector: string, held: Held, types = ['dragenter', 'dragover', 'drop']) {
  return page
    .locator(selector)
    .first()
    .evaluate(
      (element, { held, types }) => {
        const dataTransfer = new DataTransfer()
        for (const name of held.files) dataTransfer.items.add(new File(['Dear Ada'], name))
        if (held.words !== undefined) dataTransfer.setData('text/uri-list', held.words)
        return types.map(
          (type) =>
            !element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
        )
      },
      { held, types },
    )
}

test('the sidebar goes and comes with a key, stays as it was left, and saving is said either way', async ({
  sampled: app,
}) => {
  const { page, origin } = app
  const sidebar = page.getByRole('navigation', { name: 'Places' })
  await page.keyboard.press('Control+b')
  await expect(sidebar).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: /Saved|Nothing to save/ })).toHaveCount(1)
  await page.waitForTimeout(500)
  await goTo(page, origin, '/accounts')
  await expect(sidebar).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Show the sidebar' }).click()
  await expect(sidebar).toBeVisible()
  await page.getByRole('button', { name: 'Hide the sidebar' }).focus()
  await page.keyboard.press('Enter')
  await expect(sidebar).toHaveCount(0)
})

test('the drawer is as wide as somebody made it, by keyboard or by hand', async ({ sampled: app }) => {
  const { page, origin } = app
  const { account } = app
  const open = async () => {
    await goTo(page, origin, `/accounts/${account}/picture`)
    await page
      .getByRole('button', { name: /^Outlook|^Completeness|^0\.\d\d/ })
      .first()
      .click()
    await expect(page.getByRole('complementary')).toBeVisible()
  }
  const width = async () => (await page.getByRole('complementary').boundingBox())?.width ?? 0
  await open()
  expect(await width()).toBe(400)
  const edge = page.getByRole('separator', { name: 'Width of the panel' })
  await edge.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect(await width()).toBe(432)
  await expect(edge).toHaveAttribute('aria-valuenow', '432')
  const box = await edge.boundingBox()
  if (box === null) throw new Error('the edge has no place')
  await page.mouse.move(box.x + 4, 300)
  await page.mouse.down()
  await page.mouse.move(box.x - 46, 320, { steps: 4 })
  await page.mouse.up()
  expect(await width()).toBe(482)
  await expectAccessible(page)
  await page.waitForTimeout(800)
  await open()
  expect(await width()).toBe(482)
  await page.getByRole('separator').press('End')
  expect(await width()).toBe(640)
})

test('the app opens where one was', async ({ sampled: app }) => {
  const { page, origin } = app
  const { account } = app
  await goTo(page, origin, `/accounts/${account}/people`)
  await page.getByRole('link', { name: 'Findings' }).click()
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page).toHaveURL(/settings$/)
  await page.goto('about:blank')
  await page.goto(`${origin}/`)
  await expect(page).toHaveURL(new RegExp(`/accounts/${account}/findings$`))
})

test('a file dropped anywhere is shown first; several, words and links do no harm', async ({ sampled: app }) => {
  const { page, origin } = app
  await goTo(page, origin, '/settings')
  expect(await drag(page, 'main', { files: ['a.soundings'] }, ['dragenter', 'dragover'])).toEqual([
    true,
    true,
  ])
  await expect(page.getByText('Let go to look at this file. Nothing is written yet.')).toBeVisible()
  await expectAccessible(page)
  await page.evaluate(() => window.dispatchEvent(new DragEvent('dragleave')))
  await expect(page.getByText(/^Let go to look/)).toHaveCount(0)

  await drag(page, 'main', { files: ['a.soundings', 'b.soundings'] })
  await expect(page.getByText(/^One file at a time/)).toBeVisible()
  // A link would be followed; in a field words are welcome.
  expect(
    await drag(page, 'main', { files: [], words: 'https://elsewhere.example/' }, ['dragover', 'drop']),
  ).toEqual([true, true])
  expect(
    await drag(page, 'main input', { files: [], words: 'https://elsewhere.example/' }, ['dragover']),
  ).toEqual([false])
  await expect(page).toHaveURL(/settings$/)

  await drag(page, 'main', { files: ['letter.soundings'] })
  await expect(page).toHaveURL(/exchange\/import$/)
  await expect(page.getByRole('alert')).toHaveText(/^letter\.soundings cannot be read as a Soundings file/)
})

test('a file dropped on the note of an interview waits, and its text does not get into the note', async ({
  sampled: app,
}) => {
  const { page, origin } = app
  const { note } = app
  await page.keyboard.press('i')
  await expect(page.locator('.cm-content')).toBeFocused()
  await page.keyboard.type('Before. ')
  await drag(page, '.cm-content', { files: ['letter.soundings'] })
  await expect(page.getByText('A file came. It waits until you leave the interview.')).toBeVisible()
  await expect(page).toHaveURL(/#\/live\//)
  await expect(page.locator('.cm-content')).toContainText('Before.')
  await expect(page.locator('.cm-content')).not.toContainText('Dear Ada')
  expect(note).not.toBe('')
})
