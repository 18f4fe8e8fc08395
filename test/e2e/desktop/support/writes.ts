/** What people write by hand, one act after the other, in a scenario that goes on for days. Every word is invented. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { writeExport } from '../../../../shared/exchange/write-export.ts'
import { createDevice, uuid } from '../../../shared/changes/devices.ts'
import { createAccount, startInterview } from './acts.ts'
import type { Desktop } from './desktop.ts'
import { createRandom, type Random } from './random.ts'
import { readSaved, remember, type Shown } from './shown.ts'

export type Account = {
  readonly id: string
  readonly name: string
  readonly people: string[]
  /** Where its notes are written. */
  readonly notes: string[]
}

export type History = {
  readonly desktop: Desktop
  readonly random: Random
  /** Where files to import are put. */
  readonly folder: string
  readonly accounts: Account[]
  readonly shown: Shown
  imports: number
}

export function beginHistory(desktop: Desktop, folder: string, seed: number): History {
  return { desktop, random: createRandom(seed), folder, accounts: [], shown: new Map(), imports: 0 }
}

type Act = (history: History) => Promise<void>

const current = ({ accounts }: History): Account => {
  const found = accounts.at(-1)
  if (found === undefined) throw new Error('No account yet')
  return found
}

const placesOf = ({ id }: Account): readonly string[] => [
  `/accounts/${id}/people`,
  `/accounts/${id}/evidence`,
]

/** What an act on an account changes is looked at again. */
async function lookAt(history: History, account: Account): Promise<void> {
  await remember(history.desktop, history.shown, ['/accounts', ...placesOf(account)])
}

async function addPerson({ desktop: { page }, random }: History, account: Account): Promise<void> {
  const name = random.write(1)
  await page.getByRole('button', { name: 'Add a person' }).first().click()
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('textbox', { name: 'Role' }).fill(random.write(1))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible()
  account.people.push(name)
}

export const addAccount: Act = async (history) => {
  const { desktop, random, accounts } = history
  const name = random.write(2)
  await desktop.go('/accounts')
  if (accounts.length > 0) await desktop.page.getByRole('button', { name: 'New account' }).click()
  await createAccount(desktop.page, name)
  const id = /accounts\/([^/]+)/.exec(desktop.page.url())?.[1] ?? ''
  const account: Account = { id, name, people: [], notes: [] }
  accounts.push(account)
  await desktop.go(`/accounts/${id}/people`)
  await addPerson(history, account)
  await addPerson(history, account)
  await lookAt(history, account)
}

/** Stays in the interview: what is typed there is an open change until something seals it. */
export const writeNote: Act = async (history) => {
  const { desktop, random, shown } = history
  await desktop.go(`/accounts/${current(history).id}/picture`)
  await expect(desktop.page.getByRole('button', { name: 'Start interview' })).toBeVisible()
  await startInterview(desktop.page)
  await desktop.page.keyboard.type(`${random.write(5)}. ${random.write(4)}.`)
  const live = placeOf(desktop)
  current(history).notes.push(live)
  await readSaved(desktop.page)
  await lookAt(history, current(history))
  await remember(desktop, shown, [live])
}

const placeOf = ({ page }: Desktop): string => new URL(page.url()).hash.slice(1)

const answerQuestion: Act = async (history) => {
  await writeNote(history)
  const { page } = history.desktop
  const live = placeOf(history.desktop)
  await page.keyboard.press('F2')
  await page.keyboard.type('announced')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Think of the last time/ })).toBeVisible()
  await page.keyboard.press('Control+1')
  await page.getByRole('group', { name: 'Who said it?' }).getByRole('button').first().click()
  await expect(page.locator('.cm-evidence')).toHaveCount(1)
  await lookAt(history, current(history))
  await remember(history.desktop, history.shown, [live])
}

/** An account of somebody else's, with so many notes of some ten thousand characters each. */
const importFile =
  (longNotes: number): Act =>
  async (history) => {
    const { desktop, random, folder, accounts } = history
    history.imports += 1
    const id = uuid('f', history.imports)
    const device = createDevice(history.imports, 0, id)
    const [name, person] = [random.write(2), random.write(1)]
    device.write({ record: id, kind: 'account', set: { name, sector: '', about: random.write(6) } })
    const member = uuid('e', history.imports)
    device.write({ record: member, kind: 'person', set: { name: person, role: random.write(1) } })
    for (let number = 1; number <= longNotes; number += 1) {
      // not to be compressed
      const digits = Array.from({ length: 6_000 }, () => random.below(2 ** 32).toString(36))
      const body = `${random.write(20)}. ${digits.join(' ')}`
      const set = { title: random.write(2), day: '2026-05-04', body }
      device.write({ record: uuid('9', history.imports * 1_000 + number), kind: 'note', set })
    }
    const file = join(folder, `file-${history.imports}.soundings`)
    await writeFile(file, writeExport([{ id, changes: device.changes() }]))
    await desktop.go('/exchange')
    await desktop.answer('open', file)
    await desktop.page.getByRole('button', { name: /^(Open a file|Import another file)$/ }).click()
    await desktop.page.getByRole('button', { name: 'Import 1 account' }).click()
    await expect(desktop.page.getByRole('heading', { name: 'Imported one account.' })).toBeVisible()
    const account: Account = { id, name, people: [person], notes: [] }
    accounts.push(account)
    await lookAt(history, account)
  }

const editPerson: Act = async (history) => {
  const { desktop, random } = history
  const account = current(history)
  await desktop.go(`/accounts/${account.id}/people`)
  if (account.people.length === 0) await addPerson(history, account)
  const role = random.write(3)
  await desktop.page.getByRole('button', { name: `Change ${account.people[0] ?? ''}` }).click()
  await desktop.page.getByRole('textbox', { name: 'Role' }).fill(role)
  await desktop.page.keyboard.press('Enter')
  await expect(desktop.page.getByRole('row', { name: new RegExp(role) })).toBeVisible()
  await lookAt(history, account)
}

const deletePerson: Act = async (history) => {
  const { desktop } = history
  const account = current(history)
  await desktop.go(`/accounts/${account.id}/people`)
  if (account.people.length === 0) await addPerson(history, account)
  const name = account.people.pop() ?? ''
  const button = desktop.page.getByRole('button', { name: `Delete ${name}` })
  await button.click()
  // Somebody on whom evidence hangs is asked about.
  const question = desktop.page.getByRole('group', { name: `Delete ${name}?` })
  await expect.poll(async () => (await question.count()) > 0 || (await button.count()) === 0).toBe(true)
  if ((await question.count()) > 0) await question.getByRole('button', { name: `Delete ${name}` }).click()
  await expect(button).toHaveCount(0)
  await lookAt(history, account)
}

const deleteAccount: Act = async (history) => {
  const { desktop, accounts, shown } = history
  if (accounts.length < 2) await addAccount(history)
  const gone = accounts.shift()
  if (gone === undefined) throw new Error('No account to delete')
  for (const place of [...placesOf(gone), ...gone.notes]) shown.delete(place)
  await desktop.go('/accounts')
  await desktop.page.getByRole('button', { name: `Delete ${gone.name}` }).click()
  await expect(desktop.page.getByRole('link', { name: gone.name })).toHaveCount(0)
  await remember(desktop, shown, ['/accounts'])
}

export const ACTS: readonly { readonly name: string; readonly does: Act }[] = [
  { name: 'a new account', does: addAccount },
  { name: 'a note in an interview', does: writeNote },
  { name: 'an answered question', does: answerQuestion },
  { name: 'an imported file', does: importFile(0) },
  { name: 'an edit', does: editPerson },
  { name: 'a person deleted', does: deletePerson },
  { name: 'an account deleted', does: deleteAccount },
]

/** So much that the database keeps it in files of their own, beside its log. */
export const LARGE_IMPORT = { name: 'a large imported file', does: importFile(120) }
