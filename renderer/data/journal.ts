/** Hands changes to the host's journal in order, the bytes they name before them, and keeps what it would not take until it does. */
import { toBase64 } from '../../shared/base64.ts'
import type { Host, HostDescription, HostFailure, JournalEntry } from '../../shared/host/contract.ts'
import { err, ok, type Result } from '../../shared/result.ts'

/** At most this much crosses to the host in one call, UTF-16 units and entries. */
const BATCH_SIZE = 4_000_000
const BATCH_ENTRIES = 5_000

export type Journal = {
  /**
   * Resolves after the host's flush of these and all earlier entries, and of the bytes with these digests. Nothing to do
   * where no journal is kept.
   */
  readonly append: (
    entries: readonly JournalEntry[],
    blobs?: readonly string[],
  ) => Promise<Result<null, HostFailure>>
  /** Tries again what failed. */
  readonly retry: () => Promise<Result<null, HostFailure>>
  readonly pending: () => number
  readonly keeps: () => HostDescription['journal']
  readonly setKeeps: (journal: HostDescription['journal']) => void
}

/** `bytesOf`: the bytes that the database holds under a digest. They are read when the host is asked to keep them. */
export function createJournal(
  host: Host,
  kept: HostDescription['journal'],
  bytesOf: (digest: string) => Promise<Uint8Array | undefined>,
): Journal {
  const blobsWaiting = new Set<string>()
  let waiting: JournalEntry[] = []
  /** What the host refuses for what it is: kept and tried again, and holding up no other. */
  let refused: readonly JournalEntry[] = []
  let crossing: readonly JournalEntry[] = []
  let running: Promise<Result<null, HostFailure>> = Promise.resolve(ok(null))
  let journal = kept

  /** Every one is tried, so that one the host will not take holds up no other. */
  async function flushBlobs(): Promise<Result<null, HostFailure>> {
    let failed: Result<null, HostFailure> = ok(null)
    for (const digest of [...blobsWaiting]) {
      const answer = await keepBlob(digest)
      if (answer.ok) blobsWaiting.delete(digest)
      else failed = err(answer.error)
    }
    return failed
  }

  async function keepBlob(digest: string): Promise<Result<unknown, HostFailure>> {
    try {
      const bytes = await bytesOf(digest)
      return bytes === undefined ? ok(null) : await host.keepBlob({ digest, text: toBase64(bytes) })
    } catch {
      return err({ type: 'ioError', code: 'keepBlob' })
    }
  }

  async function flush(): Promise<Result<null, HostFailure>> {
    const blobs = await flushBlobs()
    const entries = await flushEntries()
    return entries.ok ? blobs : entries
  }

  async function flushEntries(): Promise<Result<null, HostFailure>> {
    waiting = latestOnly([...refused, ...waiting])
    refused = []
    let failed: Result<null, HostFailure> = ok(null)
    /** So many are handed over one by one, because the host refuses one of them. */
    let single = 0
    while (waiting.length > 0) {
      const batch = nextBatch(waiting, single > 0 ? 1 : BATCH_ENTRIES)
      single = Math.max(0, single - 1)
      crossing = batch
      waiting = waiting.slice(batch.length)
      const answer = await handOver(batch)
      crossing = []
      if (answer.ok) continue
      failed = answer
      if (!isRefusal(answer.error)) {
        waiting = latestOnly([...refused, ...batch, ...waiting])
        refused = []
        return failed
      }
      if (batch.length === 1) refused = [...refused, ...batch]
      else {
        waiting = latestOnly([...batch, ...waiting])
        single = batch.length
      }
    }
    return failed
  }

  async function handOver(entries: readonly JournalEntry[]): Promise<Result<null, HostFailure>> {
    try {
      const answer = await host.appendJournal({ entries: [...entries] })
      return answer.ok ? ok(null) : answer
    } catch {
      return err({ type: 'ioError', code: 'appendJournal' })
    }
  }

  function run(): Promise<Result<null, HostFailure>> {
    running = running.then(flush, flush)
    return running
  }

  return {
    append: (entries, blobs = []) => {
      if (journal !== 'file') return Promise.resolve(ok(null))
      for (const digest of blobs) blobsWaiting.add(digest)
      waiting = latestOnly([...waiting, ...entries])
      return run()
    },
    retry: run,
    pending: () => waiting.length + refused.length + crossing.length + blobsWaiting.size,
    keeps: () => journal,
    setKeeps: (next) => {
      journal = next
    },
  }
}

/** Of each change only the last revision: while a journal takes nothing, typing must not pile up every state of a note. */
function latestOnly(entries: readonly JournalEntry[]): JournalEntry[] {
  const last = new Map(entries.map((entry) => [entry.change, entry]))
  return entries.filter((entry) => last.get(entry.change) === entry)
}

/** Whether it is what was handed over that is not taken, and not the disk that takes nothing. */
function isRefusal({ type, code }: HostFailure): boolean {
  return type === 'tooLarge' || type === 'corrupt' || code === 'REQUEST'
}

function nextBatch(entries: readonly JournalEntry[], most: number): JournalEntry[] {
  const batch: JournalEntry[] = []
  let size = 0
  for (const entry of entries) {
    if (batch.length >= most || (batch.length > 0 && size + entry.text.length > BATCH_SIZE)) break
    batch.push(entry)
    size += entry.text.length
  }
  return batch
}
