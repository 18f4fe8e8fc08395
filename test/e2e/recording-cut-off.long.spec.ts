/** A recording whose window goes in the middle of it: what was heard up to there is offered, kept as any other, or thrown away. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { openAfresh } from './support/pages.ts'
import { openProfile, type Profile } from './support/profile.ts'
import type { Seed } from './support/seed.ts'

async function openWithMicrophone(folder: string, origin: string, seed: Seed): Promise<Profile> {
  const opened = await openProfile(folder, origin, {
    seed: seed.state,
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  })
  await opened.context.grantPermissions(['microphone'], { origin })
  return opened
}

const part = (page: Page) => page.getByRole('region', { name: 'Attachments' })
const rows = (page: Page) => part(page).getByRole('list', { name: 'What is attached' }).getByRole('listitem')
const offered = (page: Page) => page.getByRole('group', { name: 'Recording that was cut off' })

/** Records until at least `seconds` have been heard. */
async function record(page: Page, seconds: number): Promise<void> {
  await page.getByRole('button', { name: 'Record', exact: true }).press('Enter')
  const form = page.getByRole('form', { name: 'Consent to be recorded' })
  await form.getByLabel('Read these words aloud').fill('May I record this?')
  await form.getByRole('button', { name: 'They agreed: record' }).press('Enter')
  const timer = page.getByRole('group', { name: 'Recording', exact: true }).getByRole('timer')
  await expect
    .poll(async () => Number((await timer.textContent())?.split(':')[1]))
    .toBeGreaterThanOrEqual(seconds)
}

test('what was recorded before the window went is offered on its note, and is kept or thrown away', async ({
  origin,
  seed,
  profileFolder,
}) => {
  const { context, page, faults, close } = await openWithMicrophone(profileFolder, origin, seed)
  const { account, note } = seed.shown
  const path = `/accounts/${account}/interviews?note=${note}`
  await openAfresh(page, origin, path)
  await record(page, 3)

  // Another window does not take what still runs for something that was cut off.
  const again = await context.newPage()
  await openAfresh(again, origin, path)
  await expect(part(again).getByRole('button', { name: 'Record', exact: true })).toBeVisible()
  await expect(offered(again)).toHaveCount(0)

  await page.close()
  await openAfresh(again, origin, path)
  await expect(offered(again)).toContainText(/^A recording was cut off at \d\d:\d\d, \d+ s of it were kept\./)
  await expect(offered(again)).toContainText(/ agreed to it at \d\d:\d\d\./)
  await expect(again.getByRole('link', { name: /Recording cut off/ })).toHaveCount(1)
  await expectAccessible(again)

  await offered(again).getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(offered(again)).toHaveCount(0)
  await expect(rows(again)).toHaveCount(1)
  await expect(rows(again)).toContainText(/agreed on .+, to these words: “May I record this\?”/)
  // The player finds out how long it is, so that one can seek in it.
  const lasts = () =>
    rows(again)
      .locator('audio')
      .evaluate((element) => (element instanceof HTMLAudioElement ? element.duration : 0))
  await expect.poll(lasts).toBeLessThan(60)
  await expect.poll(lasts).toBeGreaterThan(1.5)
  await again.reload()
  await expect(rows(again)).toHaveCount(1)

  // A reload cuts off too. Throwing it away asks first.
  await record(again, 2)
  await again.reload()
  await offered(again).getByRole('button', { name: 'Throw it away' }).press('Enter')
  await expect(offered(again).getByRole('alert')).toHaveText(/^Throw \d+ s of recording away\?/)
  await expectAccessible(again)
  await again.keyboard.press('Escape')
  await expect(offered(again).getByRole('button', { name: 'Throw it away' })).toBeFocused()
  await again.keyboard.press('Enter')
  await offered(again).getByRole('button', { name: 'Throw it away' }).press('Enter')
  await expect(offered(again)).toHaveCount(0)
  await openAfresh(again, origin, path)
  await expect(rows(again)).toHaveCount(1)
  await expect(offered(again)).toHaveCount(0)
  await close()
  expect(faults).toEqual([])
})

test('a conversation of which only a cut-off recording is left is not discarded', async ({
  origin,
  seed,
  profileFolder,
}) => {
  const { page, faults, close } = await openWithMicrophone(profileFolder, origin, seed)
  const { account } = seed.shown
  await openAfresh(page, origin, `/accounts/${account}/picture`)
  await page.getByRole('button', { name: 'Start interview' }).press('Enter')
  await page.waitForURL(/#\/live\//)
  await record(page, 2)
  await page.reload()
  await expect(offered(page)).toContainText(/^A recording was cut off at /)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Leave' }).press('Enter')
  await page.getByRole('textbox', { name: 'Title of the note' }).fill('Only heard')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Only heard' })).toBeVisible()
  await offered(page).getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(rows(page)).toHaveCount(1)
  await close()
  expect(faults).toEqual([])
})
