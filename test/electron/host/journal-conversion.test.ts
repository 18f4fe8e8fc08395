/**
 * Holds the journal to what a journal of version 1 held: everything comes back, wherever the conversion is cut off and however often; a build of
 * version 1 refuses what was made of it.
 */
import { describe, expect, it } from 'vitest'
import { eraseOps } from '../../../shared/changes/erase.ts'
import { seal } from '../../../shared/changes/seal.ts'
import type { SealedChange } from '../../../shared/changes/change.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import type { JournalEntry } from '../../../shared/host/contract.ts'
import { changeEntry, electronLine, segmentName, type Entry } from '../../journals/version-1.ts'
import { readVersion1 } from '../../journals/version-1-reader.ts'
import {
  accountNumber,
  entry,
  openEntry,
  openNumber,
  sealedEntry,
  sealedNumber,
} from '../../shared/journal/entries.ts'
import { createLedger, type Ledger } from '../../shared/journal/ledger.ts'
import { readBack, readWhole } from '../../shared/journal/read-back.ts'
import { dyingFileSystem } from './dying-file-system.ts'
import { createMemoryDisk, type MemoryDisk } from './memory-disk.ts'
import { deathsAt, ENDINGS, NEVER } from './told-deaths.ts'
import { openJournal } from './told-journal.ts'

const JOURNAL = '/data/journal'
const ACCOUNTS = 3
const at = (n: number) => ({ account: n % ACCOUNTS, ops: 2, text: `${n} `.repeat(40) })

function imported(changes: readonly SealedChange[]): Entry {
  const accounts = [...new Set(changes.map(({ account }) => account))]
  return {
    type: 'import',
    text: writeExport(accounts.map((id) => ({ id, changes: changes.filter((one) => one.account === id) }))),
  }
}

function erasedIn(change: SealedChange, index: number): SealedChange {
  const gone = change.ops[index]
  const record = gone !== undefined && 'record' in gone ? gone.record : null
  const [left] = eraseOps([change], (op) => op.record === record)
  return left ?? change
}

type Old = {
  readonly segments: readonly string[]
  readonly told: readonly JournalEntry[]
  readonly torn: number
}

/** Two runs of the program: notes typed and sealed, left open and gone on with; files, which erase and tell again; a line that is torn. */
function oldJournal(): Old {
  const written = [1, 2, 3, 4].map((n) => sealedNumber(n, at(n)))
  const [one, two, three, four] = written
  if (one === undefined || two === undefined || three === undefined || four === undefined) throw new Error()
  const typed = [10, 11, 12].map((n) => [0, 1, 2].map((revision) => openNumber(n, { ...at(n), revision })))
  const [sealedLater = [], goneOnWith = [], leftOpen = []] = typed
  const ended = seal(openNumber(10, { ...at(10), revision: 2 }), null)
  const goesOn = sealedNumber(13, { account: 11 % ACCOUNTS, adopts: [11, 2] })
  const foreign = sealedNumber(20, at(20))
  const first = [
    ...[one, two].map((change) => changeEntry(change, 1)),
    ...sealedLater.map((change) => changeEntry(change, change.revision)),
    // Erased in one op by a file, in the other by another, and told again whole by a third.
    imported([erasedIn(two, 0), foreign]),
    imported([erasedIn(two, 1)]),
    changeEntry(ended, 3),
    ...goneOnWith.map((change) => changeEntry(change, change.revision)),
  ]
  const second = [
    imported([two, foreign]),
    changeEntry(goesOn, 1),
    changeEntry(three, 1),
    ...leftOpen.map((change) => changeEntry(change, change.revision)),
    changeEntry(four, 1),
  ]
  const torn = electronLine(changeEntry(sealedNumber(30, at(30)), 1)).slice(0, 200)
  const lines = (entries: readonly Entry[]): string => entries.map(electronLine).join('')
  return {
    segments: [lines(first) + torn, lines(second.slice(0, 3)), lines(second.slice(3))],
    told: [
      ...[one, three, four, ended, goesOn].map((change) => sealedEntry(change)),
      ...[erasedIn(two, 0), erasedIn(two, 1)].map((change) => sealedEntry(change)),
      sealedEntry(foreign, true),
      ...leftOpen.map(openEntry),
      ...goneOnWith.map(openEntry),
    ],
    torn: 1,
  }
}

const OLD = oldJournal()

function oldDisk(): MemoryDisk {
  const disk = createMemoryDisk()
  for (const [index, text] of OLD.segments.entries())
    disk.write(`${JOURNAL}/${segmentName(index + 1)}`, Buffer.from(text))
  disk.write('/data/journalled', Buffer.from('20\n'))
  return disk
}

/** A ledger in which all of it was answered for. */
function told(): Ledger {
  const ledger = createLedger()
  ledger.handOver(OLD.told)
  ledger.acknowledge(OLD.told)
  return ledger
}

const isOld = (path: string): boolean => /^\/data\/journal\/(?!0{8})\d{8}\.jsonl$/.test(path)

describe('a journal of version 1', () => {
  it('comes back whole, and nothing is left of its files', async () => {
    const disk = oldDisk()
    const { asked } = openJournal(disk.fs)
    const read = await readWhole(asked)
    told().expectKept(read)
    expect(read.torn).toBe(OLD.torn)
    expect(disk.paths().filter(isOld)).toEqual([])
    // What could not be read is kept as it was: it may still be legible.
    expect(disk.paths().some((path) => path.startsWith('/data/journal/damaged/'))).toBe(OLD.torn > 0)
    // Of what is open, the last revision alone; what was gone on with is for the page to tell.
    expect(read.open).toHaveLength(2)
    const next = await readWhole(openJournal(disk.fs).asked)
    told().expectKept(next)
    expect([next.torn, next.missing]).toEqual([0, 0])
  })

  it('tells how far it is, in steps', async () => {
    const { asked } = openJournal(oldDisk().fs)
    const doing: string[] = []
    for (;;) {
      const answer = await asked.prepareJournal({ afresh: false })
      if (!answer.ok) throw new Error(answer.error.code)
      if (answer.value.state === 'ready') break
      doing.push(answer.value.doing)
      expect(answer.value.done).toBeLessThanOrEqual(answer.value.total)
    }
    expect(new Set(doing)).toEqual(new Set(['reading', 'settling', 'proving']))
  })

  it('says how much the counter knows that is not there', async () => {
    const lines = OLD.segments.join('').split(/\n/).length - 1
    const disk = oldDisk()
    disk.write('/data/journalled', Buffer.from(`${lines + 1 + 5}\n`))
    expect((await readWhole(openJournal(disk.fs).asked)).missing).toBe(5)
    const gone = createMemoryDisk()
    gone.write('/data/journalled', Buffer.from('20\n'))
    expect((await readWhole(openJournal(gone.fs).asked)).missing).toBe(20)
  })

  it('is one with what a new build wrote beside it', async () => {
    const disk = oldDisk()
    const before = createMemoryDisk()
    const more = [entry(50), openEntry(openNumber(51)), openEntry(openNumber(12, { ...at(12), revision: 9 }))]
    const first = openJournal(before.fs)
    expect((await first.asked.appendJournal({ entries: more })).ok).toBe(true)
    await first.close()
    for (const path of before.paths())
      if (path.startsWith(JOURNAL)) disk.write(path, before.read(path) ?? Buffer.alloc(0))
    const ledger = told()
    ledger.handOver(more)
    ledger.acknowledge(more)
    ledger.expectKept(await readWhole(openJournal(disk.fs).asked))
  })

  for (const [name, ending] of ENDINGS)
    it(`comes back whole wherever the program ${name} while it is converted, and once more after that`, async () => {
      const counting = dyingFileSystem(oldDisk().fs, NEVER)
      await readWhole(openJournal(counting.fs).asked)
      const deaths = deathsAt(counting.operations())
      expect(deaths.length).toBeGreaterThan(40)
      for (const [index, death] of deaths.entries()) {
        let disk = oldDisk()
        // Each time it dies again at another place while it is tried anew.
        for (const one of [death, deaths[(index * 7) % deaths.length] ?? death]) {
          const dying = dyingFileSystem(disk.fs, one)
          await readBack(openJournal(dying.fs).asked)
          disk = ending(disk)
        }
        const { asked } = openJournal(disk.fs)
        told().expectKept(await readWhole(asked))
        expect(disk.paths().filter(isOld)).toEqual([])
      }
    }, 600_000)

  it('is refused by a build of version 1 from the first new line on', async () => {
    const disk = createMemoryDisk()
    const files = () => disk.paths().filter((path) => path.startsWith(`${JOURNAL}/`))
    const asOldBuild = () =>
      readVersion1(
        files().flatMap((path) => {
          const name = path.slice(JOURNAL.length + 1)
          return name.includes('/') ? [] : [[name, disk.read(path) ?? Buffer.alloc(0)] as const]
        }),
      )
    for (const [index, text] of OLD.segments.entries())
      disk.write(`${JOURNAL}/${segmentName(index + 1)}`, Buffer.from(text))
    expect(asOldBuild()).toMatchObject({ type: 'read', torn: 1 })
    await readWhole(openJournal(disk.fs).asked)
    expect(asOldBuild()).toEqual({ type: 'newer' })

    const other = createMemoryDisk()
    expect((await openJournal(other.fs).asked.appendJournal({ entries: [entry(1)] })).ok).toBe(true)
    const root = other.paths().filter((path) => /^\/data\/journal\/[^/]+$/.test(path))
    expect(readVersion1(root.map((path) => [path.slice(14), other.read(path) ?? Buffer.alloc(0)]))).toEqual({
      type: 'newer',
    })
  })

  it('that a newer build wrote in is refused, and nothing is written', async () => {
    const disk = oldDisk()
    const line = electronLine({ type: 'import', text: '' }).replace('"journal":1', '"journal":3')
    disk.write(`${JOURNAL}/${segmentName(9)}`, Buffer.from(line))
    const before = disk.paths()
    const { asked } = openJournal(disk.fs)
    const refused = { ok: false, error: { type: 'corrupt', code: 'NEWER' } }
    expect(await readBack(asked)).toEqual(refused)
    expect(await asked.appendJournal({ entries: [entry(1)] })).toEqual(refused)
    expect(disk.paths()).toEqual(before)
  })

  it('of other accounts is told apart', async () => {
    const read = await readWhole(openJournal(oldDisk().fs).asked)
    expect([...read.sums.keys()].sort()).toEqual([0, 1, 2].map(accountNumber))
  })
})
