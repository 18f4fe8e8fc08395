/**
 * Settles the log: what came in order of time goes to the parts of its account, and the log files go only after the parts were written,
 * flushed, read back and compared, and the summary says so. Stopped at any step it leaves one whole journal.
 */
import { formatLine, type ByteTools, type SummaryEntry } from './line.ts'
import type { Held } from './held.ts'
import type { Limits } from './limits.ts'
import type { JournalFiles } from './journal-files.ts'
import { addToParts, readChanges, setAside, type KeptChange } from './parts.ts'
import { toPlain } from './sum.ts'

export const SUMMARY = 'summary.jsonl'

export type TidyDeps = {
  readonly files: JournalFiles
  readonly tools: ByteTools
  readonly held: Held
  readonly limits: Limits
  /** Log files that nobody of this run appends to, oldest first, with their lengths; to be forgotten once they are gone. */
  readonly closed: () => Promise<readonly { readonly name: string; readonly size: number }[]>
  readonly forget: (names: readonly string[]) => void
  readonly lastPart: (account: string) => number
}

/** Yields between steps how many bytes are settled, until there is no closed log file any more. */
export async function* tidying(deps: TidyDeps): AsyncGenerator<number, void> {
  for (let settled = 0; ;) {
    const batch = batchOf(await deps.closed(), deps.limits.batch)
    if (batch.length === 0) return
    settled = yield* settleBatch(deps, batch, settled)
    yield settled
  }
}

type LogPart = { readonly name: string; readonly size: number }

function batchOf(closed: readonly LogPart[], limit: number): readonly LogPart[] {
  const batch: LogPart[] = []
  let size = 0
  for (const file of closed) {
    if (batch.length > 0 && size + file.size > limit) break
    batch.push(file)
    size += file.size
  }
  return batch
}

/** `before`: bytes settled before this batch. Those after it. */
async function* settleBatch(
  deps: TidyDeps,
  batch: readonly LogPart[],
  before: number,
): AsyncGenerator<number, number> {
  const { files, tools, held } = deps
  const fresh = new Map<string, KeptChange[]>()
  const read = new Map<string, number>()
  for (const { name } of batch) {
    const bytes = await files.read(`log/${name}`)
    if (bytes === null) continue
    const { changes, torn } = readChanges(tools, bytes)
    if (torn > 0) await setAside(deps, `log/${name}`, bytes)
    for (const change of changes) {
      const known = fresh.get(change.change.account)
      if (known === undefined) fresh.set(change.change.account, [change])
      else known.push(change)
    }
    read.set(name, bytes.length)
  }
  let [written, settled] = [0, before]
  for (const [account, changes] of fresh) {
    const { sum, parts, ids, bytes } = await addToParts(deps, account, deps.lastPart(account), changes)
    held.settle(account, { sum, parts }, ids)
    written += bytes
    settled += changes.reduce((sum, { text }) => sum + text.length, 0)
    if (written >= deps.limits.step) {
      written = 0
      yield settled
    }
  }
  // Another window may have appended to one of them meanwhile: its turn comes again.
  const done: string[] = []
  for (const [name, size] of read) if ((await files.size(`log/${name}`)) === size) done.push(name)
  await writeSummary(deps, done)
  deps.forget(done)
  held.dropFiles(new Set(done))
  for (const name of done) await files.remove(`log/${name}`)
  return settled
}

export async function writeSummary(
  { files, tools, held }: Pick<TidyDeps, 'files' | 'tools' | 'held'>,
  included: readonly string[],
): Promise<void> {
  const accounts: { [account: string]: SummaryEntry['accounts'][keyof SummaryEntry['accounts']] } = {}
  for (const account of [...held.accounts()].sort()) {
    const settled = held.settled(account)
    if (settled !== undefined) accounts[account] = { ...toPlain(settled.sum), parts: settled.parts }
  }
  const body = JSON.stringify({ type: 'summary', included, accounts })
  await files.replace(SUMMARY, formatLine(tools, body), { verify: true })
}
