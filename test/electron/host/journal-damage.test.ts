/** Holds the journal to losing nothing but what somebody took or damaged, to saying so once it is looked at, and to being whole again once it is told. */
import { describe, expect, it } from 'vitest'
import type { FileSystem } from '../../../electron/host/file-system.ts'
import { accountId } from '../../../shared/domain/ids.ts'
import type { JournalEntry } from '../../../shared/host/contract.ts'
import type { Asked } from '../../shared/journal/acts.ts'
import { entry, openEntry, openNumber, sealedEntry, sealedNumber } from '../../shared/journal/entries.ts'
import { createLedger, sumsOf, unionOf } from '../../shared/journal/ledger.ts'
import { readWhole, type ReadBack } from '../../shared/journal/read-back.ts'
import { createMemoryDisk, type MemoryDisk } from './memory-disk.ts'
import { openJournal } from './told-journal.ts'

const JOURNAL = '/data/journal'
const SUMMARY = `${JOURNAL}/summary.jsonl`
const ACCOUNTS = 3

const sealed = (n: number): JournalEntry =>
  sealedEntry(sealedNumber(n, { account: n % ACCOUNTS, text: `${n} `.repeat(60) }), n % 5 === 4)
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)

async function append(asked: Asked, entries: readonly JournalEntry[]): Promise<void> {
  for (const one of entries) expect((await asked.appendJournal({ entries: [one] })).ok).toBe(true)
}

async function tidy(asked: Asked): Promise<void> {
  for (;;) {
    const answer = await asked.tidyJournal({})
    if (!answer.ok) throw new Error(answer.error.code)
    if (!answer.value.more) return
  }
}

const TYPED = openEntry(openNumber(90))
const EARLY = numbers(0, 15).map(sealed)
const LATE = numbers(15, 30).map(sealed)
const LAST = numbers(30, 33).map(sealed)
const ALL = [...EARLY, ...LATE, ...LAST, TYPED]

type Written = {
  readonly disk: MemoryDisk
  /** The summary and the log files as they were before the second tidying. */
  readonly before: ReadonlyMap<string, Uint8Array>
}

/** Settled in two goes, with something in the log and something open. */
async function written(): Promise<Written> {
  const disk = createMemoryDisk()
  const { asked, close } = openJournal(disk.fs)
  await append(asked, EARLY)
  await tidy(asked)
  await append(asked, LATE)
  const before = new Map(
    disk
      .paths()
      .filter((path) => path === SUMMARY || path.startsWith(`${JOURNAL}/log/`))
      .map((path) => [path, Buffer.from(disk.read(path) ?? [])] as const),
  )
  await tidy(asked)
  await append(asked, [...LAST, TYPED])
  await close()
  return { disk, before }
}

function ledgerOf(kept: readonly JournalEntry[]) {
  const ledger = createLedger()
  ledger.handOver(ALL)
  ledger.acknowledge(kept)
  return ledger
}

/** That the sums are of what is there. */
function expectSumsOf(read: ReadBack): void {
  const { sum } = sumsOf(unionOf(read).values())
  expect(read.sum).toEqual(sum)
}

async function proveAll(asked: Asked): Promise<number> {
  let torn = 0
  for (const account of (await readWhole(asked)).sums.keys()) {
    const proven = await asked.proveJournal({ account: accountId.parse(account) })
    if (!proven.ok) throw new Error(proven.error.code)
    torn += proven.value.torn
  }
  return torn
}

const partsOf = (disk: MemoryDisk): readonly string[] =>
  disk.paths().filter((path) => path.startsWith(`${JOURNAL}/accounts/`))
const textIn = (disk: MemoryDisk, path: string): string => Buffer.from(disk.read(path) ?? []).toString()
/** Those of which a file has the line. */
const entriesIn = (text: string): readonly JournalEntry[] => ALL.filter((one) => text.includes(one.text))

describe('a summary', () => {
  const damages: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array | null])[] = [
    ['is lost', () => null],
    ['is empty', () => new Uint8Array()],
    ['is cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['has a byte altered', (bytes) => bytes.map((byte, index) => (index === 250 ? byte ^ 1 : byte))],
  ]
  it.each(damages)('that %s is made anew from what is there', async (_name, damage) => {
    const { disk } = await written()
    const bytes = damage(disk.read(SUMMARY) ?? new Uint8Array())
    if (bytes === null) disk.remove(SUMMARY)
    else disk.write(SUMMARY, bytes)
    for (const _ of [1, 2]) {
      const { asked, close } = openJournal(disk.fs)
      const read = await readWhole(asked)
      ledgerOf(ALL).expectKept(read)
      expect([read.torn, read.missing]).toEqual([0, 0])
      await close()
    }
    expect(disk.read(SUMMARY)?.length ?? 0).toBeGreaterThan(250)
  })

  it('that is older than what is there hides nothing, and is right once it is proven', async () => {
    const { disk, before } = await written()
    disk.write(SUMMARY, before.get(SUMMARY) ?? new Uint8Array())
    const { asked } = openJournal(disk.fs)
    const read = await readWhole(asked)
    ledgerOf(ALL).expectContent(read)
    expect(await proveAll(asked)).toBe(0)
    ledgerOf(ALL).expectKept(await readWhole(asked))
    await tidy(asked)
    ledgerOf(ALL).expectKept(await readWhole(openJournal(disk.fs).asked))
  })
})

describe('log files that are settled and there again', () => {
  it('because they could not be removed add nothing, whatever became of the summary', async () => {
    const disk = createMemoryDisk()
    const isLog = (path: string): boolean => path.startsWith(`${JOURNAL}/log/`)
    const stuck = ({ fs }: MemoryDisk): FileSystem => ({
      ...fs,
      remove: (path) =>
        isLog(path) ? Promise.reject(Object.assign(new Error('in use'), { code: 'EBUSY' })) : fs.remove(path),
    })
    const { asked, close } = openJournal(stuck(disk))
    await append(asked, EARLY)
    await tidy(asked)
    await append(asked, LATE)
    await tidy(asked)
    await append(asked, [...LAST, TYPED])
    ledgerOf(ALL).expectKept(await readWhole(asked))
    await close()
    expect(disk.paths().filter(isLog).length).toBeGreaterThan(5)
    for (const hasSummary of [true, false]) {
      const found = disk.copy()
      if (!hasSummary) found.remove(SUMMARY)
      // Twice where they can't be removed, and once where they can.
      for (const fs of [stuck(found), stuck(found), found.fs]) {
        const next = openJournal(fs)
        ledgerOf(ALL).expectKept(await readWhole(next.asked))
        await tidy(next.asked)
        ledgerOf(ALL).expectKept(await readWhole(next.asked))
        await next.close()
      }
    }
  })

  it('because somebody put them back add nothing to what is read, nor to the sums once they are proven or settled', async () => {
    for (const hasSummary of [true, false]) {
      const { disk, before } = await written()
      for (const [path, bytes] of before) if (path !== SUMMARY) disk.write(path, bytes)
      if (!hasSummary) disk.remove(SUMMARY)
      const { asked, close } = openJournal(disk.fs)
      ledgerOf(ALL).expectContent(await readWhole(asked))
      await proveAll(asked)
      ledgerOf(ALL).expectKept(await readWhole(asked))
      await close()
      const next = openJournal(disk.fs)
      const more = numbers(40, 50).map(sealed)
      await append(next.asked, more)
      await tidy(next.asked)
      const ledger = ledgerOf(ALL)
      ledger.handOver(more)
      ledger.acknowledge(more)
      ledger.expectKept(await readWhole(next.asked))
      ledger.expectKept(await readWhole(openJournal(disk.fs).asked))
    }
  })

  it('keep their names for themselves: a later file is never taken for one of them', async () => {
    const { disk } = await written()
    const logs = (): readonly string[] => disk.paths().filter((path) => path.startsWith(`${JOURNAL}/log/`))
    const seen = new Set<string>()
    const gone = new Set<string>()
    for (let run = 0; run < 4; run += 1) {
      const { asked, close } = openJournal(disk.fs)
      await append(asked, numbers(50 + run * 10, 60 + run * 10).map(sealed))
      for (const path of logs()) {
        expect(gone.has(path), path).toBe(false)
        seen.add(path)
      }
      await tidy(asked)
      for (const path of seen) if (!logs().includes(path)) gone.add(path)
      await close()
    }
    expect(gone.size).toBeGreaterThan(3)
    const more = numbers(50, 90).map(sealed)
    const ledger = ledgerOf(ALL)
    ledger.handOver(more)
    ledger.acknowledge(more)
    ledger.expectKept(await readWhole(openJournal(disk.fs).asked))
  })
})

describe('a part of an account', () => {
  it('that is gone takes its changes with it and no others, and they are there again once they are told', async () => {
    const { disk } = await written()
    const parts = partsOf(disk)
    expect(parts.some((path) => path.includes('-0002.'))).toBe(true)
    for (const path of parts) {
      const one = disk.copy()
      const lost = entriesIn(textIn(one, path))
      expect(lost.length).toBeGreaterThan(0)
      one.remove(path)
      const { asked } = openJournal(one.fs)
      const read = await readWhole(asked)
      ledgerOf(ALL.filter((other) => !lost.includes(other))).expectContent(read)
      expect(read.sum.changes).toBe(ALL.length - 1 - lost.length)
      expectSumsOf(read)
      expect(read.missing).toBe(lost.length)
      await append(asked, lost)
      await tidy(asked)
      ledgerOf(ALL).expectKept(await readWhole(openJournal(one.fs).asked))
    }
  })

  it('with a damaged line is set aside, the rest is kept, and it is whole again once it is told', async () => {
    const { disk } = await written()
    for (const path of partsOf(disk)) {
      const one = disk.copy()
      const whole = textIn(one, path)
      const [line = ''] = whole.split('\n')
      const lost = entriesIn(line)
      const damaged = whole.replace(/"author":"Brandt"/, '"author":"Brundt"')
      one.write(path, Buffer.from(damaged))
      const { asked } = openJournal(one.fs)
      const read = await readWhole(asked)
      ledgerOf(ALL.filter((other) => !lost.includes(other))).expectContent(read)
      expect(read.torn).toBe(1)
      expect(await proveAll(asked)).toBe(1)
      const proven = await readWhole(asked)
      expectSumsOf(proven)
      expect(proven.sum.changes).toBe(ALL.length - 1 - lost.length)
      await append(asked, [...lost, ...numbers(60, 70).map(sealed)])
      await tidy(asked)
      const aside = one.paths().filter((other) => other.startsWith(`${JOURNAL}/damaged/`))
      expect(aside.map((other) => textIn(one, other))).toEqual([damaged])
      const ledger = ledgerOf(ALL)
      ledger.handOver(numbers(60, 70).map(sealed))
      const after = await readWhole(openJournal(one.fs).asked)
      ledger.expectKept(after)
      expect(after.torn).toBe(0)
    }
  })

  it('that lost its last line feed is added to all the same', async () => {
    const { disk } = await written()
    for (const path of partsOf(disk)) disk.write(path, (disk.read(path) ?? Buffer.alloc(0)).subarray(0, -1))
    const { asked } = openJournal(disk.fs)
    const more = numbers(60, 75).map(sealed)
    await append(asked, more)
    await tidy(asked)
    const ledger = ledgerOf(ALL)
    ledger.handOver(more)
    ledger.acknowledge(more)
    const read = await readWhole(openJournal(disk.fs).asked)
    ledger.expectKept(read)
    expect(read.torn).toBe(0)
  })
})

describe('a log file', () => {
  it('that is cut at any byte has the lines before it, and is gone on from', async () => {
    const disk = createMemoryDisk()
    const first = openJournal(disk.fs)
    await append(first.asked, [entry(1), entry(2), entry(3)])
    await first.close()
    const [path = ''] = disk.paths().filter((one) => one.startsWith(`${JOURNAL}/log/`))
    const whole = Buffer.from(disk.read(path) ?? [])
    for (let length = 0; length < whole.length; length += 1) {
      const cut = disk.copy()
      cut.write(path, whole.subarray(0, length))
      const { asked } = openJournal(cut.fs)
      const before = whole.subarray(0, length).toString()
      const kept = [1, 2, 3].filter((n) => before.includes(`${entry(n).text}]}}`))
      await append(asked, [entry(4)])
      const read = await readWhole(asked)
      expect(read.sealed.map(({ text }) => text)).toEqual([...kept, 4].map((n) => entry(n).text))
      const isTorn = before !== '' && !before.endsWith('\n') && !before.endsWith('}]}}')
      expect(read.torn).toBe(isTorn ? 1 : 0)
      expectSumsOf(read)
    }
  })

  it('with a damaged line is set aside when it is settled', async () => {
    const disk = createMemoryDisk()
    const first = openJournal(disk.fs)
    await append(first.asked, EARLY)
    await first.close()
    const [path = ''] = disk.paths().filter((one) => one.startsWith(`${JOURNAL}/log/`))
    const damaged = textIn(disk, path).replace('"author":"Brandt"', '"author":"Brundt"')
    disk.write(path, Buffer.from(damaged))
    const { asked } = openJournal(disk.fs)
    const read = await readWhole(asked)
    expect([read.torn, read.sum.changes]).toEqual([1, EARLY.length - 1])
    await tidy(asked)
    const aside = disk.paths().filter((other) => other.startsWith(`${JOURNAL}/damaged/`))
    expect(aside.map((other) => textIn(disk, other))).toEqual([damaged])
    const after = await readWhole(openJournal(disk.fs).asked)
    expect([after.torn, after.sum]).toEqual([0, read.sum])
  })
})
