/** A story that goes through everything a journal does, and what must be true of it wherever the story breaks off. */
import { failureOf, type FileSystem } from '../../../electron/host/file-system.ts'
import { createFileJournal } from '../../../electron/host/journal.ts'
import { journalCalls } from '../../../shared/journal/journal-calls.ts'
import type { Act, Asked } from '../../shared/journal/acts.ts'
import { createWorker, SMALL, type Worker } from '../../shared/journal/acts.ts'
import { createLedger, type Ledger } from '../../shared/journal/ledger.ts'

let runs = 0

export type Opened = { readonly asked: Asked; readonly close: () => Promise<void> }

/** The shell's journal, in files so small that a few changes come to every border. */
export function openJournal(fs: FileSystem, data = '/data'): Opened {
  runs += 1
  const began = runs
  const journal = createFileJournal({
    fs,
    folder: `${data}/journal`,
    counter: `${data}/journalled`,
    now: () => began,
    limits: SMALL,
  })
  return { asked: journalCalls(journal, failureOf), close: journal.close }
}

const seal = (...numbers: readonly number[]): Act => ({
  type: 'seal',
  changes: numbers.map((n) => ({ n, erased: [], imported: n % 4 === 3 })),
})
const type = (n: number, length: number): Act => ({ type: 'type', n, length })

/** Typing, sealing, going on elsewhere, erasing, settling into several parts, proving, several runs. */
export const STORY: readonly Act[] = [
  type(0, 30),
  type(0, 60),
  seal(0, 1),
  type(1, 10),
  { type: 'end', n: 0, how: 'seal' },
  seal(2, 3),
  { type: 'tidy', steps: 9 },
  seal(4, 5, 6),
  { type: 'reopen' },
  type(1, 20),
  { type: 'tidy', steps: 1 },
  { type: 'seal', changes: [{ n: 1, erased: [0], imported: true }] },
  { type: 'tidy', steps: 9 },
  { type: 'end', n: 1, how: 'goOn' },
  { type: 'prove', account: 1 },
  type(2, 10),
  seal(7, 8),
  { type: 'tidy', steps: 9 },
  { type: 'reopen' },
  { type: 'read' },
  type(2, 20),
  seal(9),
  { type: 'tidy', steps: 9 },
]

export type Teller = {
  readonly ledger: Ledger
  readonly worker: Worker
}

export function createTeller(): Teller {
  const ledger = createLedger()
  return { ledger, worker: createWorker(ledger, { repeats: false, exact: false }) }
}

/** Tells acts one after the other, however they are answered, until `isOver`. The journal that is open then. */
export async function tell(
  { worker }: Pick<Teller, 'worker'>,
  acts: readonly Act[],
  fs: FileSystem,
  isOver: () => boolean = () => false,
): Promise<Opened> {
  let opened = openJournal(fs)
  for (const act of acts) {
    if (isOver()) return opened
    if (act.type === 'reopen') {
      await opened.close()
      opened = openJournal(fs)
    }
    await worker.act(opened.asked, act)
  }
  return opened
}
