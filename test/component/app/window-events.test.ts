/** What the shell tells the page: menu, files from outside, the window's closing. The shell is the host in memory. */
import { memoryHostState, tell, type MemoryHostState } from '../../../renderer/host/memory-host.ts'
import { day, type Day } from '../../../shared/domain/day.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import type { MenuCommand } from '../../../shared/host/contract.ts'
import { sampleAccounts } from '../../../shared/samples/sample-accounts.ts'
import { journalled } from '../../renderer/data/journalled.ts'
import { vi } from 'vitest'
import { expect, test as base } from '../support/app.ts'
import { expectAccessible } from '../support/axe.ts'
import { goTo, openAccount, type Page } from '../support/page.ts'

/** The host stands for a program. */
const over = (given: () => Partial<MemoryHostState>) =>
  base.extend({
    hostState: async ({}, use: (state: MemoryHostState) => Promise<void>) => {
      await use(memoryHostState({ desktop: true, ...given() }))
    },
  })
const test = over(() => ({}))

const TODAY: Day = day.parse('2026-05-29')

/** An export of the sample accounts. */
function exported(): string {
  const changes = sampleAccounts(TODAY)
  const ids = [...new Set(changes.map(({ account }) => account))]
  return writeExport(ids.map((id) => ({ id, changes: changes.filter(({ account }) => account === id) })))
}

function fileComes(state: MemoryHostState, name = 'from-ada.soundings'): void {
  tell(state, { type: 'file', file: { name, text: exported() } })
}

async function startInterview(page: Page): Promise<void> {
  await openAccount('Halden Freight')
  await page.keyboard.press('i')
  await expect.place(/#\/live\//)
  await expect(page.css('.cm-content')).toBeFocused()
}

function journalText(state: MemoryHostState): string {
  return journalled(state)
    .map(({ text }) => text)
    .join('\n')
}

test('the menu leads to its places, opens the form for an account, prints, and hides the sidebar', async ({
  sampled,
}) => {
  const { page, host: state, account } = sampled
  let printed = 0
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    printed += 1
  })
  const choose = (command: MenuCommand) => {
    tell(state, { type: 'command', command })
  }
  const places: readonly (readonly [MenuCommand, RegExp])[] = [
    ['settings', /#\/settings$/],
    ['keys', /#\/help$/],
    ['model', /#\/help\/model$/],
    ['library', /#\/library$/],
    ['exchange', /#\/exchange$/],
    ['import', /#\/exchange\/import$/],
    ['restore', /#\/restore$/],
    ['accounts', /#\/accounts$/],
  ]
  for (const [command, address] of places) {
    choose(command)
    await expect.place(address)
  }
  choose('keys')
  await expect.place(/#\/help$/)
  choose('newAccount')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible()
  await goTo(`/accounts/${account}/people`)
  await expect(page.getByRole('heading', { level: 1, name: 'Halden Freight' })).toBeVisible()
  choose('export')
  await expect.place(new RegExp(`#/exchange\\?account=${account}$`))
  choose('print')
  await expect.poll(() => printed).toBe(1)
  print.mockRestore()
  const sidebar = page.getByRole('navigation', { name: 'Places' })
  choose('sidebar')
  await expect(sidebar).toHaveCount(0)
  choose('sidebar')
  await expect(sidebar).toBeVisible()
})

over(() => ({
  events: [{ type: 'file', file: { name: 'from-ada.soundings', text: exported() } }],
}))(
  'a file from outside is shown before anything of it is written, also one that came before the page did',
  async ({ app }) => {
    const { page, host: state } = app
    await expect(page.getByRole('heading', { name: '6 accounts are new.' })).toBeVisible()
    await expect(page.getByText(/From from-ada\.soundings/)).toBeVisible()
    expect(journalled(state)).toHaveLength(0)
    // A second one waits its turn, and is named.
    fileComes(state, 'second.soundings')
    await expect(page.getByText('second.soundings waits.')).toBeVisible()
    await page.getByRole('button', { name: 'Import 6 accounts' }).click()
    await expect(page.getByRole('heading', { name: 'Imported 6 accounts.' })).toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: 'Look at it' }).click()
    await expect(page.getByRole('heading', { name: /^Nothing to take/ })).toBeVisible()
    // One that comes while nothing is being decided is shown at once.
    await page.getByRole('button', { name: 'Cancel' }).click()
    fileComes(state, 'third.soundings')
    await expect(page.getByText(/From third\.soundings/)).toBeVisible()
  },
)

test('a file never tears an interview away, and is not forgotten after it', async ({ sampled }) => {
  const { page, host: state } = sampled
  await startInterview(page)
  await page.keyboard.type('They have no date.')
  fileComes(state)
  await expect(page.getByText('A file came. It waits until you leave the interview.')).toBeVisible()
  await expect.place(/#\/live\//)
  await expect(page.getByText('They have no date.')).toBeVisible()
  await page.getByRole('button', { name: 'Leave' }).click()
  await goTo('/accounts')
  await expect(page.getByText('from-ada.soundings waits to be looked at.')).toBeVisible()
  await page.getByRole('button', { name: 'Look at it' }).click()
  await expect(
    page.getByRole('heading', { level: 2, name: /^Nothing to take|accounts? (is|are) new|change/ }),
  ).toBeVisible()
})

test('a file that could not be read is said', async ({ app }) => {
  const { page, host: state } = app
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  tell(state, {
    type: 'fileFailed',
    name: 'gone.soundings',
    failure: { type: 'unavailable', code: 'ENOENT' },
  })
  await expect(page.getByText('gone.soundings is no longer where it was. Nothing was changed.')).toBeVisible()
})

test('closing stores what was just typed, and only then lets the window go', async ({ sampled }) => {
  const { page, host: state } = sampled
  await startInterview(page)
  await page.keyboard.type('The last words before the lid is shut')
  tell(state, { type: 'closing' })
  await expect.poll(() => state.asked).toEqual(['readyToClose'])
  expect(journalText(state).includes('The last words before the lid is shut')).toBe(true)
})

test('what cannot be saved keeps the window open; the second attempt asks, and staying loses nothing', async ({
  sampled,
}) => {
  const { page, host: state } = sampled
  await startInterview(page)
  state.failWrites = { type: 'diskFull', code: 'ENOSPC' }
  await page.keyboard.type('Kept in the window')
  const alarm = page.getByRole('alert').filter({ hasText: 'the disk is full' })
  await expect(alarm).toBeVisible()
  tell(state, { type: 'closing' })
  await expect(page.getByText(/^Not closed, because something is not saved/)).toBeVisible()
  expect(state.asked).toEqual([])

  tell(state, { type: 'closing' })
  const question = page.getByRole('alertdialog', { name: 'Close without saving?' })
  await expect(question).toContainText('not in the journal')
  await expect(question.getByRole('button', { name: 'Stay' })).toBeFocused()
  await expectAccessible()
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await expect(alarm).toBeVisible()
  await expect(page.getByText('Kept in the window')).toBeVisible()
  expect(state.asked).toEqual([])

  tell(state, { type: 'closing' })
  await question.getByRole('button', { name: 'Close without saving' }).click()
  await expect.poll(() => state.asked).toEqual(['readyToClose'])

  // Once the disk has room again, the next attempt stores everything and goes.
  state.failWrites = null
  tell(state, { type: 'closing' })
  await expect.poll(() => state.asked).toEqual(['readyToClose', 'readyToClose'])
  expect(journalText(state).includes('Kept in the window')).toBe(true)
})

test('a form that was not saved is asked about before the window goes', async ({ sampled }) => {
  const { page, host: state } = sampled
  await openAccount('Halden Freight')
  await goTo(location.hash.slice(1).replace(/picture$/, 'people'))
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Ines Kovac')
  tell(state, { type: 'closing' })
  const question = page.getByRole('alertdialog', { name: 'Close without saving?' })
  await expect(question).toContainText('A form on this page')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Ines Kovac')
  expect(state.asked).toEqual([])

  await page.getByRole('textbox', { name: 'Name' }).press('Enter')
  await expect(page.getByText('Ines Kovac').first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveCount(0)
  tell(state, { type: 'closing' })
  await expect.poll(() => state.asked).toEqual(['readyToClose'])
})

over(() => ({
  recent: new Map([
    ['00000000000000aa', { name: 'halden-freight.soundings', text: exported() }],
    ['00000000000000bb', { name: 'moved-away.soundings', text: exported() }],
  ]),
}))(
  'files opened before are at hand by keyboard, and one that is gone is said and off the list',
  async ({ app }) => {
    const { page, host: state } = app
    await goTo('/exchange')
    await expect(page.getByRole('heading', { name: 'Recent files' })).toBeVisible()
    await expectAccessible()
    const gone = page.getByRole('button', { name: 'moved-away.soundings' })
    await expect(gone).toBeVisible()
    state.recent.delete('00000000000000bb')
    await gone.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toHaveText(/^moved-away\.soundings is no longer where it was/)
    await expect(gone).toHaveCount(0)
    await page.getByRole('button', { name: 'halden-freight.soundings' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: '6 accounts are new.' })).toBeVisible()
  },
)
