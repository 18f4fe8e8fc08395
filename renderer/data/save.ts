/** The one way to save: a transaction, then the journal's flush, and only then *saved*. */
import type { HostFailure } from '../../shared/host/contract.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { WriteFailure } from './data.ts'
import type { Journal } from './journal.ts'
import type { SaveTracker } from './save-state.ts'
import { transact, type WriteDeps, type Writing, type Wrote } from './write.ts'
import { EMPTIED } from './write-failure.ts'

/** Milliseconds until a journal that failed is tried again. */
const RETRY_AFTER = 5_000
const JOURNAL = 'journal'
const DATABASE = 'database'

export type SaveDeps = WriteDeps & {
  readonly journal: Journal
  readonly tracker: SaveTracker
  /** Runs something after so many milliseconds. */
  readonly later: (run: () => void, milliseconds: number) => void
  /** Whether the journal will be tried again by itself. */
  readonly retry: { due: boolean }
  /** Fills a database that was emptied under the running app from the journal. */
  readonly refill: () => Promise<Result<unknown, WriteFailure>>
}

export type Saved<T> = { readonly value: T; readonly at: number }

/**
 * `typed` names the record whose text is handed over; null where nobody types. A failure of such a write is remembered until
 * the record's text is stored; one of any other write, which its caller tells of too, until the database takes something.
 */
export async function save<T>(
  deps: SaveDeps,
  typed: string | null,
  work: (writing: Writing) => Promise<T>,
): Promise<Result<Saved<T>, WriteFailure>> {
  const { journal, tracker, now } = deps
  const ended = tracker.begin(typed !== null)
  const wrote = await transactOrRefill(deps, work)
  if (!wrote.ok) {
    // What doesn't fit its schema is the form's to say; only text that was typed is waiting to be stored.
    if (typed !== null) tracker.failed(`type ${typed}`, wrote.error)
    else if (wrote.error.type !== 'invalid') tracker.failed(DATABASE, wrote.error)
    ended(null)
    return wrote
  }
  tracker.solved(DATABASE)
  if (typed !== null) tracker.solved(`type ${typed}`)
  const flushed = await journal.append(wrote.value.entries, wrote.value.blobs)
  if (!flushed.ok) {
    ended(null)
    return err(journalFailed(deps, flushed.error))
  }
  tracker.solved(JOURNAL)
  const at = now()
  ended(at)
  return ok({ value: wrote.value.value, at })
}

/** Where the database was emptied, it is filled again first; what then finds nothing to go on with was not stored. */
async function transactOrRefill<T>(
  deps: SaveDeps,
  work: (writing: Writing) => Promise<T>,
): Promise<Result<Wrote<T>, WriteFailure>> {
  const wrote = await transact(deps, work)
  if (wrote.ok || wrote.error !== EMPTIED) return wrote
  const refilled = await deps.refill()
  if (!refilled.ok) return refilled
  const again = await transact(deps, work)
  return again.ok || again.error.type !== 'invalid' ? again : err(EMPTIED)
}

/** Remembers that the journal lacks something, and tries again by itself. */
export function journalFailed(deps: SaveDeps, failure: HostFailure): WriteFailure {
  const failed: WriteFailure = { type: 'notJournalled', failure }
  deps.tracker.failed(JOURNAL, failed)
  if (!deps.retry.due) {
    deps.retry.due = true
    deps.later(() => {
      deps.retry.due = false
      void retryJournal(deps)
    }, RETRY_AFTER)
  }
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
