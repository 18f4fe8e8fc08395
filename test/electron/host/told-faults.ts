/** The story of a journal on a disk that fails somewhere in it, and what must be true then and once the disk is well again. */
import { expect } from 'vitest'
import { accountId } from '../../../shared/domain/ids.ts'
import type { HostFailure } from '../../../shared/host/contract.ts'
import type { Act, Asked } from '../../shared/journal/acts.ts'
import { readWhole } from '../../shared/journal/read-back.ts'
import { faultyFileSystem, type Fault } from './faulty-file-system.ts'
import { createMemoryDisk } from './memory-disk.ts'
import { createTeller, openJournal, STORY, type Opened } from './told-journal.ts'

const types: { readonly [code: string]: HostFailure['type'] } = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'noPermission',
  EIO: 'ioError',
}

export const WELL: Fault = { at: Infinity, code: 'EIO', times: 0, partial: 0 }
export const FOR_GOOD = 1_000_000

/** Handed over once the disk is well. */
const SEQUEL: readonly Act[] = [
  { type: 'type', n: 0, length: 20 },
  { type: 'seal', changes: [0, 1, 2, 3, 4, 5, 6, 7].map((n) => ({ n, erased: [], imported: false })) },
  { type: 'tidy', steps: 20 },
]

/** The same, which sees to it that a failure is told as the one that there was. */
function watched(asked: Asked, code: string): Asked {
  const seen = async <A extends { readonly ok: boolean }>(asking: Promise<A>): Promise<A> => {
    const answer = await asking
    if (!answer.ok) expect(answer).toEqual({ ok: false, error: { type: types[code], code } })
    return answer
  }
  return {
    prepareJournal: (request) => seen(asked.prepareJournal(request)),
    listJournalSums: (request) => seen(asked.listJournalSums(request)),
    readOpenChanges: (request) => seen(asked.readOpenChanges(request)),
    readJournalAccount: (request) => seen(asked.readJournalAccount(request)),
    appendJournal: (request) => seen(asked.appendJournal(request)),
    tidyJournal: (request) => seen(asked.tidyJournal(request)),
    proveJournal: (request) => seen(asked.proveJournal(request)),
  }
}

async function proveAll(asked: Asked): Promise<void> {
  for (const account of (await readWhole(asked)).sums.keys())
    expect((await asked.proveJournal({ account: accountId.parse(account) })).ok).toBe(true)
}

/** The story on such a disk, and how it goes on once the disk is well: in the same run, and in the next. */
async function story(fault: Fault): Promise<readonly string[]> {
  const disk = createMemoryDisk()
  const teller = createTeller()
  const faulty = faultyFileSystem(disk.fs, fault)
  let opened: Opened = openJournal(faulty.fs)
  for (const act of STORY) {
    if (act.type === 'reopen') {
      await opened.close()
      opened = openJournal(faulty.fs)
    }
    await teller.worker.act(watched(opened.asked, fault.code), act)
  }
  const operations = [...faulty.operations()]
  faulty.mend()
  teller.ledger.expectContent(await readWhole(opened.asked, true))
  for (const act of SEQUEL) expect(await teller.worker.act(opened.asked, act)).toBe(true)
  await proveAll(opened.asked)
  teller.ledger.expectKept(await readWhole(opened.asked))
  await opened.close()

  const next = openJournal(disk.fs).asked
  const read = await readWhole(next)
  teller.ledger.expectContent(read)
  expect(read.missing).toBe(0)
  await proveAll(next)
  teller.ledger.expectKept(await readWhole(next))
  return operations
}

/** What a disk does from one of its operations on. */
export type Failing = Omit<Fault, 'at' | 'code'>

/** The story once for each of its operations that fails so, from the `first` on; for each `every`th of them. */
export async function failEverywhere(code: string, failing: Failing, first = 1, every = 1): Promise<void> {
  const operations = await story({ ...WELL, ...failing, code, times: 0 })
  expect(operations.length).toBeGreaterThan(200)
  for (let at = first; at <= operations.length; at += every) await story({ ...failing, at, code })
}
