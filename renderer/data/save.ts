/** The one way to save: a transaction, then the journal's flush, and only then *saved*. */
import type { HostFailure } from '../../shared/host/contract.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { WriteFailure } from './data.ts'
import type { Journal } from './journal.ts'
import type { SaveTracker } from './save-state.ts'
import { transact, type WriteDeps, type Writing } from './write.ts'

/** Milliseconds until a journal that failed is tried again. */
const RETRY_AFTER = 5_000
const JOURNAL = 'journal'

export type SaveDeps = WriteDeps & {
  readonly journal: Journal
  readonly tracker: SaveTracker
  /** Runs something after so many milliseconds. */
  readonly later: (run: () => void, milliseconds: number) => void
}

export type Saved<T> = { readonly value: T; readonly at: number }

/** `name` is what a failure of the database is remembered under, until a save of the same name succeeds. */
export async function save<T>(
  deps: SaveDeps,
  name: string,
  work: (writing: Writing) => Promise<T>,
): Promise<Result<Saved<T>, WriteFailure>> {
  const { journal, tracker, now } = deps
  const ended = tracker.begin()
  const wrote = await transact(deps, work)
  if (!wrote.ok) {
    // What doesn't fit its schema is the form's to say: nothing of it is waiting to be stored.
    if (wrote.error.type !== 'invalid') tracker.failed(name, wrote.error)
    ended(null)
    return wrote
  }
  tracker.solved(name)
  const flushed = await journal.append(wrote.value.entries)
  if (!flushed.ok) {
    ended(null)
    return err(journalFailed(deps, flushed.error))
  }
  tracker.solved(JOURNAL)
  const at = now()
  ended(at)
  return ok({ value: wrote.value.value, at })
}

/** Remembers that the journal lacks something, and tries again by itself. */
export function journalFailed(deps: SaveDeps, failure: HostFailure): WriteFailure {
  const failed: WriteFailure = { type: 'notJournalled', failure }
  deps.tracker.failed(JOURNAL, failed)
  deps.later(() => void retryJournal(deps), RETRY_AFTER)
  return failed
}

/** Tries now what the journal would not take. */
export async function retryJournal(deps: SaveDeps): Promise<Result<null, HostFailure>> {
  const { journal, tracker, now } = deps
  if (journal.pending() === 0) return ok(null)
  const flushed = await journal.retry()
  if (flushed.ok) {
    tracker.solved(JOURNAL)
    tracker.flushed(now())
  } else journalFailed(deps, flushed.error)
  return flushed
}
