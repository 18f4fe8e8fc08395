/** A day with the program on the desk: a first start, an account, an interview, files out and in, and the next morning. */
import { execFile } from 'node:child_process'
import { access, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT, toolScript } from '../../../build/paths.ts'
import { createAccount, readJournal, startInterview, untilSaved } from './support/acts.ts'
import type { Desktop } from './support/desktop.ts'
import { expect, test } from './support/test.ts'

const run = promisify(execFile)

const WORDS = 'We were glad of it. It was the first good thing in years.'

/** An account with an interview in it that answers one question. */
async function holdInterview({ page }: Desktop): Promise<void> {
  await createAccount(page, 'Tideway Works')
  await startInterview(page)
  await page.keyboard.type(WORDS)
  await page.keyboard.press('F2')
  await page.keyboard.type('announced')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Think of the last time/ })).toBeVisible()
  await page.keyboard.press('Control+1')
  const who = page.getByRole('group', { name: 'Who said it?' })
  await who.getByRole('button').first().press('Enter')
  await expect(page.locator('.cm-evidence')).toHaveText('It was the first good thing in years.')
  await untilSaved(page)
}

async function leaveInterview({ page }: Desktop): Promise<void> {
  await page.getByRole('button', { name: 'Leave' }).click()
  await page.getByRole('textbox', { name: 'Title of the note' }).fill('In the canteen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'In the canteen' })).toBeVisible()
  await untilSaved(page)
}

async function openTheNote(desktop: Desktop): Promise<void> {
  const { page } = desktop
  // the program opens where it was left
  await desktop.go('/accounts')
  await page.getByRole('grid', { name: 'Accounts' }).getByRole('link', { name: 'Tideway Works' }).click()
  const tabs = page.getByRole('navigation', { name: 'Pages of the account' })
  await tabs.getByRole('link', { name: 'Interviews' }).click()
  await page.getByRole('link', { name: /In the canteen/ }).click()
  await expect(page.locator('mark')).toHaveText('It was the first good thing in years.')
}

test('a first start shows two doors, what is saved is in the journal, and all of it is there after quitting and after the database is lost', async ({
  desktop,
}) => {
  await test.step('two doors', async () => {
    await expect(desktop.page.getByRole('heading', { name: 'No soundings taken yet.' })).toBeVisible()
    await expect(desktop.page.getByRole('button', { name: 'Create account' })).toBeVisible()
    await expect(desktop.page.getByRole('button', { name: 'Load the samples' })).toBeVisible()
    expect(await readFile(join(desktop.dataFolder, 'installation.json'), 'utf8')).toContain('"id"')
  })

  await holdInterview(desktop)
  const journal = await readJournal(desktop)
  expect(journal).toContain('Tideway Works')
  expect(journal).toContain(WORDS)
  for (const line of journal.trimEnd().split('\n')) expect(JSON.parse(line)).toMatchObject({ journal: 2 })

  await leaveInterview(desktop)
  expect(await desktop.quit()).toBe(0)

  await desktop.start()
  await expect(desktop.page.getByRole('link', { name: 'Tideway Works' }).first()).toBeVisible()
  // it is Chromium that kept it: nothing had to come back
  await expect(desktop.page.getByText(/from the journal|in the journal/)).toHaveCount(0)
  await openTheNote(desktop)
  expect(await desktop.quit()).toBe(0)

  // the double's Chromium keeps the database one folder deeper
  const places = [['IndexedDB'], ['Default', 'IndexedDB']]
  const there = await Promise.all(
    places.map((place) =>
      access(join(desktop.dataFolder, 'profile', ...place)).then(
        () => true,
        () => false,
      ),
    ),
  )
  expect(there).toContain(true)
  for (const place of places)
    await rm(join(desktop.dataFolder, 'profile', ...place), { recursive: true, force: true })

  await desktop.start()
  await expect(
    desktop.page.getByText(/The data here was gone; \d+ changes came back from the journal\./),
  ).toBeVisible()
  await openTheNote(desktop)
})

test('an export that one person saves is valid, and another takes it in', async ({
  desktop,
  colleague,
  folder,
}) => {
  await holdInterview(desktop)
  await leaveInterview(desktop)
  const file = join(folder, 'tideway.soundings')
  await desktop.go('/exchange')
  await desktop.page.getByText('All accounts').click()
  await desktop.answer('save', file)
  await desktop.page.getByRole('button', { name: /^Export \d/ }).click()
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('Tideway Works')
  const { stdout } = await run(process.execPath, [
    toolScript('tsx'),
    join(ROOT, 'electron', 'cli.ts'),
    'validate',
    file,
  ])
  expect(stdout).toMatch(/^Valid: accounts 1, /)

  await colleague.go('/exchange')
  await colleague.answer('open', file)
  await colleague.page.getByRole('button', { name: 'Open a file' }).click()
  await colleague.page.getByRole('button', { name: 'Import 1 account' }).click()
  await expect(colleague.page.getByRole('heading', { name: 'Imported one account.' })).toBeVisible()
  await openTheNote(colleague)
  await untilSaved(colleague.page)
  expect(await readJournal(colleague)).toContain(WORDS)
})
