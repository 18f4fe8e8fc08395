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
  let crossing: readonly JournalEntry[] = []
  let running: Promise<Result<null, HostFailure>> = Promise.resolve(ok(null))
  let journal = kept

  async function flush(): Promise<Result<null, HostFailure>> {
    while (waiting.length > 0) {
      const batch = nextBatch(waiting)
      crossing = batch
      waiting = waiting.slice(batch.length)
      let answer: Result<unknown, HostFailure>
      try {
        answer = await host.appendJournal({ entries: batch })
      } catch {
        answer = err({ type: 'ioError', code: 'appendJournal' })
      }
      crossing = []
      if (!answer.ok) {
        waiting = latestOnly([...batch, ...waiting])
        return err(answer.error)
      }
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
      waiting = latestOnly([...waiting, ...entries])
      return run()
    },
    retry: run,
    pending: () => waiting.length + crossing.length,
    keeps: () => journal,
    setKeeps: (next) => {
      journal = next
    },
  }
}

/** Of each change only the last revision: while a journal takes nothing, typing must not pile up every state of a note. */
function latestOnly(entries: readonly JournalEntry[]): JournalEntry[] {
  const last = new Map(
    entries.map((entry, index) => [entry.type === 'change' ? entry.change : index, entry] as const),
  )
  return entries.filter((entry, index) => last.get(entry.type === 'change' ? entry.change : index) === entry)
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
