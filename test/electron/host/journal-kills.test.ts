/**
 * Kills the program at every operation of its disk, and cuts the machine's power there: what was answered for is in the journal that the next
 * run finds, nothing that was never handed over is, and everything goes on.
 */
import { describe, expect, it } from 'vitest'
import { createTeller, openJournal, STORY, tell } from './told-journal.ts'
import { dyingFileSystem, type Death } from './dying-file-system.ts'
import { createMemoryDisk, type MemoryDisk } from './memory-disk.ts'
import { accountId } from '../../../shared/domain/ids.ts'
import { readWhole } from '../../shared/journal/read-back.ts'
import type { Act } from '../../shared/journal/acts.ts'

type Ending = (disk: MemoryDisk) => MemoryDisk

const ENDINGS: readonly (readonly [string, Ending])[] = [
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
async function die(deaths: readonly Death[], ending: Ending): Promise<readonly string[]> {
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
  expect(last.missing).toBe(0)
  return operations
}

/** A death at each operation: before the next one begins, and in the middle of what is written. */
function deathsAt(operations: readonly string[]): readonly Death[] {
  return operations.flatMap((name, index): Death[] => [
    ...(name === 'append' ? [{ at: index + 1, done: 0.5 }] : []),
    { at: index + 1, done: 1 },
  ])
}

async function prove(asked: ReturnType<typeof openJournal>['asked'], account: string): Promise<void> {
  const proven = await asked.proveJournal({ account: accountId.parse(account) })
  if (!proven.ok) throw new Error(proven.error.code)
}

const NEVER: Death = { at: Infinity, done: 0 }

describe('a program that is killed', () => {
  it('does everything that a journal does in the story that is told here', async () => {
    const disk = createMemoryDisk()
    const dying = dyingFileSystem(disk.fs, NEVER)
    await tell(createTeller(), STORY, dying.fs)
    const count = (name: string) => dying.operations().filter((one) => one === name).length
    expect(count('remove')).toBeGreaterThanOrEqual(5)
    expect(count('rename')).toBeGreaterThanOrEqual(15)
    const paths = disk.paths().filter((path) => path.startsWith('/data/journal/'))
    expect(paths.filter((path) => /-0002\.jsonl$/.test(path)).length).toBeGreaterThan(0)
    expect(paths).toContain('/data/journal/summary.jsonl')
  })

  for (const [name, ending] of ENDINGS)
    it(`has what it answered for, wherever it ${name}`, async () => {
      for (const death of deathsAt(await die([NEVER], ending))) await die([death], ending)
    }, 300_000)
})
