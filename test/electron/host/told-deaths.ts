/** The story of a journal broken off by deaths, and what must be true of what the next run finds. */
import { expect } from 'vitest'
import { accountId } from '../../../shared/domain/ids.ts'
import type { Act } from '../../shared/journal/acts.ts'
import { readWhole } from '../../shared/journal/read-back.ts'
import { dyingFileSystem, type Death } from './dying-file-system.ts'
import { createMemoryDisk, type MemoryDisk } from './memory-disk.ts'
import { createTeller, openJournal, STORY, tell } from './told-journal.ts'

export type Ending = (disk: MemoryDisk) => MemoryDisk

export const ENDINGS: readonly (readonly [string, Ending])[] = [
  ['is killed', (disk) => disk.copy()],
  ['loses its power', (disk) => disk.afterCut()],
]

/** What the next run does, so that it is known that everything goes on. */
const SEQUEL: readonly Act[] = [
  { type: 'type', n: 0, length: 20 },
  { type: 'seal', changes: [0, 1, 2, 3, 4, 5, 6, 7].map((n) => ({ n, erased: [], imported: false })) },
  { type: 'tidy', steps: 20 },
]

/** Tells the story up to the first death, then anew over what that left up to the next one, and the sequel at the end. */
export async function die(deaths: readonly Death[], ending: Ending): Promise<readonly string[]> {
  const teller = createTeller()
  let disk = createMemoryDisk()
  let operations: readonly string[] = []
  for (const death of deaths) {
    const dying = dyingFileSystem(disk.fs, death)
    await tell(teller, STORY, dying.fs, dying.isDead)
    operations = dying.operations()
    disk = ending(disk)
  }
  const { asked, close } = openJournal(disk.fs)
  teller.ledger.expectContent(await readWhole(asked))
  for (const act of SEQUEL) expect(await teller.worker.act(asked, act)).toBe(true)
  for (const account of (await readWhole(asked)).sums.keys()) await prove(asked, account)
  teller.ledger.expectKept(await readWhole(asked))
  await close()
  const last = await readWhole(openJournal(disk.fs).asked)
  teller.ledger.expectContent(last)
  // A story that is told anew hands over again what an earlier run may have settled, which the app does not: it may be counted twice.
  if (deaths.length === 1) expect(last.missing).toBe(0)
  return operations
}

/** A death at each operation: before the next one begins, and in the middle of what is written. */
export function deathsAt(operations: readonly string[]): readonly Death[] {
  return operations.flatMap((name, index): Death[] => [
    ...(name === 'append' ? [{ at: index + 1, done: 0.5 }] : []),
    { at: index + 1, done: 1 },
  ])
}

async function prove(asked: ReturnType<typeof openJournal>['asked'], account: string): Promise<void> {
  const proven = await asked.proveJournal({ account: accountId.parse(account) })
  if (!proven.ok) throw new Error(proven.error.code)
}

export const NEVER: Death = { at: Infinity, done: 0 }
