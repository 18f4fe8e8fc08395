/** Things going wrong: a journal that cannot be written keeps the window open, and no log says more than which call failed how. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createAccount, pressToEnd, readJournal, startInterview, untilSaved } from './support/acts.ts'
import { expect, LOG, noted, OWN, test } from './support/own-words.ts'

const PAGE = { url: 'app://soundings/index.html', parent: null }

test('while the journal fails the window stays, until somebody decides to go without it', async ({
  makeDouble,
}) => {
  const desktop = makeDouble(OWN.home, { imports: ['failing-disk'] })
  await desktop.start()
  const { page } = desktop
  await createAccount(page, OWN.account)
  await startInterview(page)
  const place = new URL(page.url()).hash.slice(1)
  await untilSaved(page)
  const below = join(desktop.dataFolder, 'journal')
  desktop.tell({ disk: { below, code: 'EIO', at: 1, times: 1_000_000, partial: 3 } })
  await page.keyboard.type(OWN.note)
  const alarm = page.getByRole('alert').filter({ hasText: 'not in the journal' })
  await expect(alarm).toBeVisible()

  await desktop.closeWindow()
  await expect(page.getByText(/^Not closed, because something is not saved\./)).toBeVisible()
  await desktop.closeWindow()
  const question = page.getByRole('alertdialog', { name: 'Close without saving?' })
  await question.getByRole('button', { name: 'Stay' }).click()
  await expect(question).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveText(noted(OWN.note))
  expect(await desktop.control('windowState')).toMatchObject({ destroyed: false })
  await desktop.closeWindow()
  expect(await pressToEnd(desktop, question.getByRole('button', { name: 'Close without saving' }))).toBe(0)
  expect(await readFile(join(desktop.dataFolder, LOG), 'utf8')).toContain(
    '"event":"callFailed","codes":{"call":"appendJournal","type":"ioError","code":"EIO"}',
  )

  // The database had it, and the journal gets it now.
  await desktop.start()
  await desktop.go(place)
  await expect(desktop.page.getByRole('textbox', { name: 'Note' })).toHaveText(noted(OWN.note))
  await expect.poll(() => readJournal(desktop)).toContain(OWN.note)
})

test('whatever fails, in the page or in a call, is logged without a word of what anybody wrote', async ({
  makeDouble,
  folder,
}) => {
  const desktop = makeDouble(OWN.home)
  await desktop.start()
  const { page } = desktop
  await createAccount(page, OWN.account)
  const log = () => readFile(join(desktop.dataFolder, LOG), 'utf8')

  // Saving where there is no such folder, through the page.
  await desktop.go('/exchange')
  await page.getByText('All accounts').click()
  await desktop.answer('save', join(folder, OWN.home, 'Wherryman nowhere', OWN.file))
  await page.getByRole('button', { name: 'Export 1 account' }).click()
  await expect.poll(log).toContain('"call":"saveFile"')

  // Calls that do not fit the contract, as a page that was taken over could make them.
  const call = (name: string, request: unknown) =>
    desktop.control('invokeAs', PAGE, `soundings:${name}`, request)
  const account = '00000000-0000-4000-8000-000000000001'
  for (const [name, request] of [
    ['readSnapshot', { name: OWN.file }],
    ['readSnapshot', { name: `../${OWN.home}/${OWN.file}` }],
    ['writeSnapshot', { name: OWN.file, text: 5 }],
    ['openRecentFile', { key: OWN.file }],
    [
      'appendJournal',
      { entries: [{ type: 'change', account, change: account, revision: -1, text: OWN.note }] },
    ],
    ['checkSpelling', { words: [OWN.note.repeat(20)] }],
    ['reportFault', { name: OWN.account, frames: [`${OWN.file}:1:1`] }],
    ['describe', { [OWN.account]: OWN.note }],
  ] as const) {
    expect(await call(name, request), name).toMatchObject({ ok: false })
    await expect.poll(log).toContain(`"call":"${name}"`)
  }

  // Defects in the page whose names, messages and stacks are made of what somebody wrote.
  await page.evaluate(
    ([account, note, file]) => {
      class Brackenmoor extends Error {}
      const named = new Error(note)
      named.name = account
      const imitating = new TypeError(`${note}\n    at ${account} (app://soundings/assets/${file}.js:1:1)`)
      const thrown = [new Brackenmoor(note), named, imitating]
      for (const each of thrown)
        setTimeout(() => {
          throw each
        })
      void Promise.reject(new RangeError(account))
      window.dispatchEvent(new ErrorEvent('error', { error: note }))
    },
    [OWN.account, OWN.note, 'Wherryman'] as const,
  )
  await expect.poll(async () => (await log()).split('"pageFault"').length - 1).toBe(5)
  expect(await log()).toContain('"name":"TypeError"')
  // The page threw what it was told to, and nothing else.
  await expect.poll(() => desktop.faults.length).toBe(4)
  desktop.faults.splice(0)

  // A page that dies, and an end by force, both with all of it in memory.
  await desktop.crashPage()
  await expect.poll(log).toContain('"event":"pageGone"')
  await desktop.kill()
})
