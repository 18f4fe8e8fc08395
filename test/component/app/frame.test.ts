/** What of the frame stays as somebody left it, and what a file or words held over the window do. */
import { expect, setAddress, test } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { goTo, page, untilSettled } from '../support/page.ts'

type Held = { readonly files: readonly string[]; readonly words?: string }

/** Drags something from outside over an element and lets go; says whether the page took it from the browser each time. */
function drag(selector: string, held: Held, types = ['dragenter', 'dragover', 'drop']): Promise<boolean[]> {
  return page
    .css(selector)
    .first()
    .evaluate((element) => {
      const dataTransfer = new DataTransfer()
      for (const name of held.files) dataTransfer.items.add(new File(['Dear Ada'], name))
      if (held.words !== undefined) dataTransfer.setData('text/uri-list', held.words)
      return types.map(
        (type) =>
          !element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
      )
    })
}

test('the sidebar goes and comes with a key, stays as it was left, and saving is said either way', async ({
  sampled: app,
}) => {
  const { page } = app
  const sidebar = page.getByRole('navigation', { name: 'Places' })
  await page.keyboard.press('Control+b')
  await expect(sidebar).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: /Saved|Nothing to save/ })).toHaveCount(1)
  await app.restart()
  await expect(sidebar).toHaveCount(0)
  await expectAccessible()
  await page.getByRole('button', { name: 'Show the sidebar' }).click()
  await expect(sidebar).toBeVisible()
  await page.getByRole('button', { name: 'Hide the sidebar' }).focus()
  await page.keyboard.press('Enter')
  await expect(sidebar).toHaveCount(0)
})

test('the drawer is as wide as somebody made it, by keyboard or by hand', async ({ sampled: app }) => {
  const { page } = app
  const { account } = app
  const open = async () => {
    await goTo(`/accounts/${account}/picture`)
    await page
      .getByRole('button', { name: /^Outlook|^Completeness|^0\.\d\d/ })
      .first()
      .click()
    await expect(page.getByRole('complementary')).toBeVisible()
  }
  const width = async () => (await page.getByRole('complementary').boundingBox()).width
  await open()
  expect(await width()).toBe(400)
  const edge = page.getByRole('separator', { name: 'Width of the panel' })
  await edge.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect(await width()).toBe(432)
  await expect(edge).toHaveAttribute('aria-valuenow', '432')
  const box = await edge.boundingBox()
  await page.mouse.move(box.x + 4, 300)
  await page.mouse.down()
  await page.mouse.move(box.x - 46, 320, { steps: 4 })
  await page.mouse.up()
  expect(await width()).toBe(482)
  await expectAccessible()
  // it is kept a moment after the edge was let go
  await expect
    .poll(() => app.opened().preferences.get('panels'))
    .toEqual(expect.objectContaining({ drawer: 482 }))
  await app.restart()
  await open()
  expect(await width()).toBe(482)
  await page.getByRole('separator').press('End')
  expect(await width()).toBe(640)
})

test('the app opens where one was', async ({ sampled: app }) => {
  const { page } = app
  const { account } = app
  await goTo(`/accounts/${account}/people`)
  await page.getByRole('link', { name: 'Findings' }).click()
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect.place(/settings$/)
  await untilSettled()
  // as the next start finds the address
  setAddress('#')
  await app.restart()
  await expect.place(new RegExp(`/accounts/${account}/findings$`))
})

test('a file dropped anywhere is shown first; several, words and links do no harm', async ({
  sampled: app,
}) => {
  const { page } = app
  await goTo('/settings')
  expect(await drag('main', { files: ['a.soundings'] }, ['dragenter', 'dragover'])).toEqual([true, true])
  await expect(page.getByText('Let go to look at this file. Nothing is written yet.')).toBeVisible()
  await expectAccessible()
  window.dispatchEvent(new DragEvent('dragleave'))
  await expect(page.getByText(/^Let go to look/)).toHaveCount(0)

  await drag('main', { files: ['a.soundings', 'b.soundings'] })
  await expect(page.getByText(/^One file at a time/)).toBeVisible()
  // A link would be followed; in a field words are welcome.
  expect(
    await drag('main', { files: [], words: 'https://elsewhere.example/' }, ['dragover', 'drop']),
  ).toEqual([true, true])
  expect(await drag('main input', { files: [], words: 'https://elsewhere.example/' }, ['dragover'])).toEqual([
    false,
  ])
  await expect.place(/settings$/)

  await drag('main', { files: ['letter.soundings'] })
  await expect.place(/exchange\/import$/)
  await expect(page.getByRole('alert')).toHaveText(/^letter\.soundings cannot be read as a Soundings file/)
})

test('a file dropped on the note of an interview waits, and its text does not get into the note', async ({
  sampled: app,
}) => {
  const { page } = app
  await goTo(`/accounts/${app.account}/picture`)
  await page.keyboard.press('i')
  await expect(page.css('.cm-content')).toBeFocused()
  await page.keyboard.type('Before. ')
  await drag('.cm-content', { files: ['letter.soundings'] })
  await expect(page.getByText('A file came. It waits until you leave the interview.')).toBeVisible()
  await expect.place(/#\/live\//)
  await expect(page.css('.cm-content')).toContainText('Before.')
  await expect(page.css('.cm-content')).not.toContainText('Dear Ada')
})
