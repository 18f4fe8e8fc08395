/** What hangs on a note: pictures by choice and by drop, recordings after consent, what is refused, and what comes back. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { expectAccessible } from './support/axe.ts'
import { importAll, withoutDialogs } from './support/exchange.ts'
import { goTo, type Shown } from './support/pages.ts'
import { openProfile } from './support/profile.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const photo = (name = 'wall.png') => ({ name, mimeType: 'image/png', buffer: PNG })

const part = (page: Page) => page.getByRole('region', { name: 'Attachments' })
const rows = (page: Page) => part(page).getByRole('list', { name: 'What is attached' }).getByRole('listitem')

/** A note of the samples, read. */
async function openNote(page: Page, { account, note }: Shown): Promise<void> {
  await goTo(page, `/accounts/${account}/interviews?note=${note}`)
}

async function choose(
  page: Page,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  act = 'Attach a file',
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    part(page).getByRole('button', { name: act }).press('Enter'),
  ])
  await chooser.setFiles(file)
}

async function isShown(page: Page): Promise<boolean> {
  return rows(page)
    .getByRole('img')
    .first()
    .evaluate((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0)
}

test('a photo is attached, said, saved as the file it was, deleted and brought back', async ({
  sampled: app,
}) => {
  const { page } = app
  await withoutDialogs(app)
  await openNote(page, app)
  await choose(page, photo())
  await expect(rows(page)).toHaveCount(1)
  await expect.poll(() => isShown(page)).toBe(true)
  await expect(rows(page)).toContainText('Photo, wall.png')

  await rows(page).getByRole('button', { name: 'Say what it shows: wall.png' }).press('Enter')
  await page.keyboard.type('The journey, as drawn by Wirth')
  await page.keyboard.press('Enter')
  await expect(rows(page).getByRole('img', { name: 'The journey, as drawn by Wirth' })).toBeVisible()
  await expectAccessible(page)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    rows(page).getByRole('button', { name: 'Save a copy of wall.png' }).press('Enter'),
  ])
  expect(download.suggestedFilename()).toBe('wall.png')
  expect((await readFile(await download.path())).equals(PNG)).toBe(true)

  await rows(page).getByRole('button', { name: 'Delete wall.png' }).press('Enter')
  await expect(rows(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows(page).getByRole('img', { name: 'The journey, as drawn by Wirth' })).toBeVisible()
  await page.reload()
  await expect.poll(() => isShown(page)).toBe(true)
})

test('pictures come by paste and by drop, and what cannot be attached is refused at once', async ({
  sampled: app,
}) => {
  const { page } = app
  await openNote(page, app)
  const send = (kind: 'paste' | 'drop', name: string, type: string, content: string) =>
    page.evaluate(
      (given) => {
        const bytes = Uint8Array.from(atob(given.content), (letter) => letter.charCodeAt(0))
        const data = new DataTransfer()
        data.items.add(new File([bytes], given.name, { type: given.type }))
        const target = document.querySelector('[data-takes-files]') ?? document.body
        const how = { bubbles: true, cancelable: true }
        if (given.kind === 'paste')
          document.dispatchEvent(new ClipboardEvent('paste', { ...how, clipboardData: data }))
        else target.dispatchEvent(new DragEvent('drop', { ...how, dataTransfer: data }))
      },
      { kind, name, type, content },
    )
  const png = PNG.toString('base64')
  await send('paste', 'image.png', 'image/png', png)
  await expect(rows(page)).toHaveCount(1)
  await send('drop', 'dropped.png', 'text/html', png)
  await expect(rows(page)).toHaveCount(2)

  const program = Buffer.from('MZ\u0090\u0000\u0003\u0000', 'latin1').toString('base64')
  await send('drop', 'setup.png', 'image/png', program)
  await expect(part(page).getByRole('alert')).toHaveText(/^setup\.png is of a kind that cannot be attached/)
  // Made in the page: so much takes too long on its way from the test.
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(26_214_401)], 'large.png', { type: 'image/png' }))
    const how = { bubbles: true, cancelable: true, dataTransfer: data }
    document.querySelector('[data-takes-files]')?.dispatchEvent(new DragEvent('drop', how))
  })
  await expect(part(page).getByRole('alert')).toHaveText(/^large\.png has 25 MB; 25 MB is the most/)
  await expect(rows(page)).toHaveCount(2)

  // Markup is a document, whatever it calls itself: no element of it ever stands in the page.
  await send('drop', 'logo.svg', 'image/svg+xml', Buffer.from('<svg onload="alert(1)"/>').toString('base64'))
  await expect(rows(page)).toHaveCount(3)
  await expect(rows(page).nth(2)).toContainText('Document, logo.svg')
  await expect(rows(page).nth(2).getByRole('img')).toHaveCount(0)
})

test('a file carries attachments if wanted, and bytes that are missing are said and found again', async ({
  sampled: app,
  colleague,
}) => {
  const { page } = app
  await withoutDialogs(app)
  await openNote(page, app)
  const address = new URL(page.url()).hash
  await choose(page, photo())
  await expect(rows(page)).toHaveCount(1)

  const save = async (withAttachments: boolean) => {
    await goTo(page, '/exchange')
    await page.getByText('All accounts').click()
    const option = page.getByRole('checkbox', { name: /^With attachments: 1 file, 0\.1 MB$/ })
    await expect(option).not.toBeChecked()
    if (withAttachments) await option.press('Space')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Export \d/ }).click(),
    ])
    return readFile(await download.path(), 'utf8')
  }
  const [plain, carrying] = [await save(false), await save(true)]
  expect(plain).toContain('"version": 1')
  expect(carrying).toContain(createHash('sha256').update(PNG).digest('hex'))

  await withoutDialogs(colleague)
  await importAll(colleague, plain)
  await goTo(colleague.page, address.slice(1))
  await expect(rows(colleague.page)).toContainText('The bytes are not on this machine.')
  await choose(
    colleague.page,
    { ...photo('other.png'), buffer: Buffer.concat([PNG, PNG]) },
    'Choose the file again: wall.png',
  )
  await expect(part(colleague.page).getByRole('alert')).toHaveText(/^That is another file/)
  await expectAccessible(colleague.page)
  await choose(colleague.page, photo('renamed.png'), 'Choose the file again: wall.png')
  await expect.poll(() => isShown(colleague.page)).toBe(true)
})

test('a conversation is recorded once somebody agreed, paused, kept and played', async ({
  origin,
  seed,
  profileFolder,
}) => {
  const { context, page, faults, close } = await openProfile(profileFolder, origin, {
    seed: seed.state,
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  })
  await context.grantPermissions(['microphone'], { origin })
  await openNote(page, { ...seed.shown })
  await part(page).getByRole('button', { name: 'Record', exact: true }).press('Enter')
  const form = page.getByRole('form', { name: 'Consent to be recorded' })
  await form.getByLabel('Read these words aloud').fill('')
  await form.getByRole('button', { name: 'They agreed: record' }).press('Enter')
  await expect(form.getByText('Say which words were agreed to.')).toBeVisible()
  await form.getByLabel('Read these words aloud').fill('May I record this?')
  await expectAccessible(page)
  await form.getByRole('button', { name: 'They agreed: record' }).press('Enter')

  const recorder = page.getByRole('group', { name: 'Recording' })
  await expect(recorder.getByText('Leaving this note ends the recording and keeps it.')).toBeVisible()
  await expect(recorder.getByText('up to 2 h at this quality')).toBeVisible()
  await expect(recorder.getByRole('timer')).toHaveText('0:02')
  await recorder.getByRole('button', { name: 'Pause' }).press('Enter')
  await expect(recorder.getByRole('status')).toHaveText('Paused')
  await expectAccessible(page)
  await recorder.getByRole('button', { name: 'Go on' }).press('Enter')
  await expect(recorder.getByRole('status')).toHaveText('Recording')
  await recorder.getByRole('button', { name: 'Stop and keep' }).press('Enter')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText(/agreed on .+, to these words: “May I record this\?”/)
  const audio = rows(page).locator('audio')
  await expect
    .poll(() => audio.evaluate((element) => element instanceof HTMLAudioElement && element.readyState))
    .toBeGreaterThan(0)
  await expectAccessible(page)

  // Leaving the note ends a recording and keeps it.
  await part(page).getByRole('button', { name: 'Record', exact: true }).press('Enter')
  await form.getByRole('button', { name: 'They agreed: record' }).press('Enter')
  await expect(recorder.getByRole('timer')).toHaveText('0:01')
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('link', { name: 'Accounts', exact: true })
    .click()
  await expect(page.getByRole('link', { name: 'Halden Freight' }).first()).toBeVisible()
  // back in the same page: the toast of the first recording still stands and would tell nothing of this one
  await page.goBack()
  await expect(rows(page)).toHaveCount(2)
  await close()
  expect(faults).toEqual([])
})
