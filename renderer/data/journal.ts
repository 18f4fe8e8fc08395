/** Hands changes to the host's journal in order, and keeps what it would not take until it does. */
import type { Host, HostDescription, HostFailure, JournalEntry } from '../../shared/host/contract.ts'
import { err, ok, type Result } from '../../shared/result.ts'

/** At most this much crosses to the host in one call, UTF-16 units and entries. */
const BATCH_SIZE = 8_000_000
const BATCH_ENTRIES = 5_000

export type Journal = {
  /** Resolves after the host's flush of these and all earlier entries. Nothing to do where no journal is kept. */
  readonly append: (entries: readonly JournalEntry[]) => Promise<Result<null, HostFailure>>
  /** Tries again what failed. */
  readonly retry: () => Promise<Result<null, HostFailure>>
  readonly pending: () => number
  readonly keeps: () => HostDescription['journal']
  readonly setKeeps: (journal: HostDescription['journal']) => void
}

export function createJournal(host: Host, kept: HostDescription['journal']): Journal {
  let waiting: JournalEntry[] = []
  let running: Promise<Result<null, HostFailure>> = Promise.resolve(ok(null))
  let journal = kept

  async function flush(): Promise<Result<null, HostFailure>> {
    while (waiting.length > 0) {
      const batch = nextBatch(waiting)
      let answer: Result<unknown, HostFailure>
      try {
        answer = await host.appendJournal({ entries: batch })
      } catch {
        answer = err({ type: 'ioError', code: 'appendJournal' })
      }
      if (!answer.ok) return err(answer.error)
      waiting = waiting.slice(batch.length)
    }
    return ok(null)
  }

  function run(): Promise<Result<null, HostFailure>> {
    running = running.then(flush, flush)
    return running
  }

  return {
    append: (entries) => {
      if (journal !== 'file') return Promise.resolve(ok(null))
      waiting.push(...entries)
      return run()
    },
    retry: run,
    pending: () => waiting.length,
    keeps: () => journal,
    setKeeps: (next) => {
      journal = next
    },
  }
}

function nextBatch(entries: readonly JournalEntry[]): JournalEntry[] {
  const batch: JournalEntry[] = []
  let size = 0
  for (const entry of entries) {
    if (batch.length >= BATCH_ENTRIES || (batch.length > 0 && size + entry.text.length > BATCH_SIZE)) break
    batch.push(entry)
    size += entry.text.length
  }
  return batch
}
