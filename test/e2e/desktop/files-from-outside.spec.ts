/** Files that reach the program from outside its dialogs: each is looked at first, and one that is no export changes nothing. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createAccount, readChanges, readJournal, untilSaved } from './support/acts.ts'
import { expect, OWN, test, writeTheirFile } from './support/own-words.ts'

/** Waits for the preview of a file, and leaves it again. */
async function isShown(page: Page, name: string, account: string): Promise<void> {
  await expect(page.getByText(`From ${name}. Nothing is written before you import.`)).toBeVisible()
  await expect(page.getByText(account)).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText(account)).toHaveCount(0)
}

/** Lets a file fall on the window, as the system's file manager does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([called, content]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], called))
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, text] as const,
  )
}

test('a file given at the start, by a second start, by the recent files or by letting it fall is shown before anything is written', async ({
  makeDesktop,
  folder,
}) => {
  const desktop = makeDesktop(OWN.home)
  const first = join(folder, OWN.home, OWN.file)
  const second = join(folder, OWN.home, 'Wherryman once more.json')
  await writeTheirFile(first)
  await writeTheirFile(second, 'Nettlecombe Yards')

  await desktop.start(first)
  await isShown(desktop.page, OWN.file, OWN.theirs)
  await desktop.go('/library')
  await desktop.startAnother(second)
  await isShown(desktop.page, 'Wherryman once more.json', 'Nettlecombe Yards')
  await desktop.go('/accounts')
  await desktop.chooseMenu('File', 'Open Recent', OWN.file)
  await isShown(desktop.page, OWN.file, OWN.theirs)
  await desktop.go('/accounts')
  await drop(desktop.page, 'Wherryman falls.soundings', await readFile(first, 'utf8'))
  await isShown(desktop.page, 'Wherryman falls.soundings', OWN.theirs)
  expect(await readJournal(desktop).catch(() => '')).toBe('')
})

test('files that are gone, are none, hold no text or no export are said, and change nothing', async ({
  makeDesktop,
  folder,
}) => {
  const desktop = makeDesktop(OWN.home)
  const at = (name: string) => join(folder, OWN.home, name)
  await mkdir(at('Wherryman folder.soundings'), { recursive: true })
  await writeFile(at('Wherryman picture.soundings'), Buffer.from([0x89, 0x50, 0xff, 0xfe]))
  await writeTheirFile(at(OWN.file))
  await desktop.start(at('Wherryman gone.soundings'))
  const { page } = desktop
  await expect(
    page.getByText('Wherryman gone.soundings is no longer where it was. Nothing was changed.'),
  ).toBeVisible()
  await createAccount(page, OWN.account)
  await untilSaved(page)
  const before = await readChanges(desktop)

  await desktop.startAnother(at('Wherryman folder.soundings'))
  await expect(page.getByText(/^Wherryman folder\.soundings .*Nothing was changed/)).toBeVisible()
  await desktop.startAnother(at('Wherryman picture.soundings'))
  await expect(page.getByText(/^Wherryman picture\.soundings cannot be read as text\./)).toBeVisible()
  await drop(page, 'Wherryman letter.soundings', `${OWN.note}, and no export`)
  await expect(
    page.getByText(/^Wherryman letter\.soundings cannot be read as a Soundings file/),
  ).toBeVisible()
  const whole = await readFile(at(OWN.file), 'utf8')
  await drop(page, 'Wherryman half.soundings', whole.slice(0, whole.length / 2))
  await expect(page.getByText(/^Wherryman half\.soundings .*Nothing was imported/)).toBeVisible()

  expect(await readChanges(desktop)).toEqual(before)
  await desktop.go('/accounts')
  await expect(page.getByRole('link', { name: OWN.account })).toBeVisible()
})
