/** Gets the journal ready: reads the log and the summary, sums what no summary tells, and converts what version 1 left. */
import type { JournalState } from '../host/contract.ts'
import type { Contents } from './contents.ts'
import { converting } from './convert.ts'
import type { JournalCounter, JournalFiles, OldJournal } from './journal-files.ts'
import type { ByteTools } from './line.ts'
import { setAside } from './parts.ts'
import { toPlain } from './sum.ts'
import type { Writer } from './writer.ts'

/** Bytes that are read in one step. */
const STEP_BYTES = 8_000_000

export type Reading = Extract<JournalState, { readonly state: 'reading' }>
export type Ready = Extract<JournalState, { readonly state: 'ready' }>

export type ReadingDeps = {
  readonly files: JournalFiles
  readonly tools: ByteTools
  readonly old: OldJournal | null
  readonly counter: JournalCounter | null
  readonly contents: Contents
  readonly writer: Writer
  readonly settling: () => AsyncGenerator<number, void>
}

export async function* reading(deps: ReadingDeps, trustsSummary: boolean): AsyncGenerator<Reading, Ready> {
  const { files, old, counter, contents, writer, settling } = deps
  // Before anything is written, which is counted anew.
  const counted = await counter?.load()
  const olds = old === null ? [] : await old.files()
  // The log before the summary: what another window settles in between is then read twice, and not missed.
  let torn = await contents.readLog()
  const unknown = await contents.takeStock(trustsSummary)
  let [since, done] = [0, 0]
  for (const [n, account] of unknown.entries()) {
    const { bytes } = await contents.sumParts(account)
    since += bytes
    done += bytes
    if (since < STEP_BYTES) continue
    since = 0
    // What is left is taken to be as large as what was read.
    const left = (done / (n + 1)) * (unknown.length - n - 1)
    yield { state: 'reading', doing: 'reading', done, total: Math.round(done + left) }
  }
  await contents.makeExact()
  // It only makes the next start shorter: a disk that takes nothing more can still be read.
  if (unknown.length > 0) await contents.saveSummary([]).catch(() => undefined)
  for (const name of await files.list('open')) {
    const change = await contents.readOpen(name)
    if (change === null) torn += 1
    else contents.revisions.set(change.head.id, change.head.revision)
  }
  let lines = 0
  if (old !== null && olds.length > 0) {
    const steps = converting({
      old,
      write: writer.writeLog,
      writeOpen: async (change, text) => {
        if (change.revision > (contents.revisions.get(change.id) ?? -1)) await writer.writeOpen(change, text)
      },
      settle: async function* () {
        await writer.closeLog()
        yield* settling()
      },
      standingsOf: contents.standingsOf,
      setAside: (name, bytes) => setAside(deps, name, bytes),
      openRevision: async (id) => (await contents.readOpen(`${id}.jsonl`))?.head.revision ?? -1,
    })
    let step = await steps.next()
    for (; step.done !== true; step = await steps.next()) yield { state: 'reading', ...step.value }
    torn += step.value.damaged
    lines = step.value.lines
  }
  const sum = toPlain(contents.held.whole())
  const missing =
    counted === undefined ? null : missingOf(counted, sum.changes, olds.length > 0 ? lines : null)
  return { state: 'ready', sum, torn, missing }
}

/** How much the counter knows of that is not there. `oldLines`: lines of version 1 that were found; null where there were none. */
function missingOf(
  counted: Awaited<ReturnType<JournalCounter['load']>>,
  changes: number,
  oldLines: number | null,
): number {
  if ('changes' in counted) return Math.max(0, counted.changes - changes)
  // What counted lines was not written anew since the journal was converted.
  if (oldLines === null) return changes > 0 ? 0 : counted.lines
  return Math.max(0, counted.lines - oldLines)
}
