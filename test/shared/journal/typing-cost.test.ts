/** Holds the journal to costing what was typed, and a history of small changes to little more than its export. */
import { expect, it } from 'vitest'
import { failureOf } from '../../../electron/host/file-system.ts'
import { createFileJournal } from '../../../electron/host/journal.ts'
import type { OpenChange, SealedChange } from '../../../shared/changes/change.ts'
import { CLOCK_START, tick } from '../../../shared/changes/clock.ts'
import { draftChange, reviseChange } from '../../../shared/changes/draft.ts'
import { seal } from '../../../shared/changes/seal.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import { journalCalls, type JournalCalls } from '../../../shared/journal/journal-calls.ts'
import { createMemoryDisk, type MemoryDisk } from '../../electron/host/memory-disk.ts'
import { accountNumber, changeNumber, openEntry, sealedEntry } from './entries.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
/** How often typed text is handed over, and how long a change stays open. */
const [EVERY, OPEN_FOR] = [250, 5 * MINUTE]
const LETTERS = 9_000
const MEGABYTE = 1_000_000
const WORDS =
  'They count the days until the new depot runs; nobody knows who decides, and no one asks the drivers. '

function open(disk: MemoryDisk): JournalCalls {
  const journal = createFileJournal({
    fs: disk.fs,
    folder: '/data/journal',
    counter: '/data/journalled',
    now: () => 0,
  })
  return journalCalls(journal, failureOf)
}

async function took(answer: Promise<{ readonly ok: boolean }>): Promise<void> {
  expect((await answer).ok).toBe(true)
}

async function tidyAll(calls: JournalCalls): Promise<void> {
  for (;;) {
    const answer = await calls.tidyJournal({})
    if (!answer.ok) throw new Error(answer.error.code)
    if (!answer.value.more) return
  }
}

/** One device that writes in some accounts, as the data layer does it. */
function createHand(began: number) {
  let [clock, wall, written] = [CLOCK_START, began, 0]
  const ends = new Map<string, SealedChange>()
  const context = () => {
    clock = tick(clock, wall)
    return { at: clock, wall, records: new Map(), salt: () => '0123456789abcdef' }
  }
  return {
    pass: (milliseconds: number) => {
      wall += milliseconds
    },
    draft: (account: number, record: string, set: { readonly [field: string]: string }): OpenChange => {
      written += 1
      return draftChange([{ record, kind: 'note', set }], {
        ...context(),
        id: changeNumber(written),
        device: 'd0000000-0000-4000-8000-000000000001',
        author: 'Brandt',
        account: accountNumber(account),
      })
    },
    revise: (change: OpenChange, record: string, set: { readonly [field: string]: string }): OpenChange =>
      reviseChange(change, [{ record, kind: 'note', set }], context()),
    seal: (change: OpenChange): SealedChange => {
      const end = ends.get(change.account)
      const sealed = seal(change, end === undefined ? null : { seq: end.seq, link: end.link })
      ends.set(change.account, sealed)
      return sealed
    },
  }
}

const record = (n: number): string => `b0000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
const textOf = (length: number): string => WORDS.repeat(Math.ceil(length / WORDS.length)).slice(0, length)

it('costs less than a megabyte for an hour of typing, at its end and at any time of it', async () => {
  const disk = createMemoryDisk()
  const calls = open(disk)
  const hand = createHand(Date.UTC(2026, 2, 2, 9))
  let change: OpenChange | null = null
  let [since, most] = [0, 0]
  for (let at = 0; at < HOUR; at += EVERY) {
    hand.pass(EVERY)
    const set = { body: textOf(Math.ceil((LETTERS * (at + EVERY)) / HOUR)) }
    if (change !== null && at - since >= OPEN_FOR) {
      await took(calls.appendJournal({ entries: [sealedEntry(hand.seal(change))] }))
      change = null
    }
    if (change === null) since = at
    change = change === null ? hand.draft(1, record(1), set) : hand.revise(change, record(1), set)
    await took(calls.appendJournal({ entries: [openEntry(change)] }))
    if (at % MINUTE === 0) await tidyAll(calls)
    most = Math.max(most, disk.size('/data/journal'))
  }
  const final = textOf(LETTERS).length
  expect(disk.size('/data/journal') - final).toBeLessThanOrEqual(MEGABYTE)
  expect(most - final).toBeLessThanOrEqual(2 * MEGABYTE)
}, 120_000)

it('stays within three times the size of its export over months of small changes in many accounts', async () => {
  const disk = createMemoryDisk()
  const hand = createHand(Date.UTC(2026, 0, 5, 9))
  const ACCOUNTS = 40
  const sealed = new Map<number, SealedChange[]>()
  let records = 0
  for (let day = 0; day < 60; day += 1) {
    // Every day is a run of the program.
    const calls = open(disk)
    const keep = async (account: number, change: OpenChange): Promise<void> => {
      const one = hand.seal(change)
      sealed.set(account, [...(sealed.get(account) ?? []), one])
      await took(calls.appendJournal({ entries: [sealedEntry(one)] }))
    }
    for (let n = 0; n < 30; n += 1) {
      hand.pass(MINUTE)
      records += 1
      const account = (day * 7 + n * 11) % ACCOUNTS
      await keep(account, hand.draft(account, record(records), { answer: 'avoids', day: '2026-01-05' }))
      if (n % 10 !== 0) continue
      records += 1
      for (let length = 1_500; length <= 6_000; length += 1_500)
        await keep(account, hand.draft(account, record(records), { body: textOf(length) }))
    }
    await tidyAll(calls)
  }
  const text = writeExport([...sealed].map(([account, changes]) => ({ id: accountNumber(account), changes })))
  expect(text.length).toBeGreaterThan(2 * MEGABYTE)
  expect(disk.size('/data/journal')).toBeLessThanOrEqual(3 * Buffer.byteLength(text))
}, 120_000)
