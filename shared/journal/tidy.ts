/**
 * Settles the log: what came in order of time goes to the parts of its account, and the log files go only after the parts were written,
 * flushed, read back and compared, and the summary says so. Stopped at any step it leaves one whole journal.
 */
import type { Contents } from './contents.ts'
import type { ByteTools } from './line.ts'
import type { Limits } from './limits.ts'
import type { JournalFiles } from './journal-files.ts'
import { addToParts, readChanges, readIfSound, setAside, UNREADABLE, type KeptChange } from './parts.ts'

export type TidyDeps = {
  readonly files: JournalFiles
  readonly tools: ByteTools
  readonly limits: Limits
  readonly contents: Contents
  /** The log file that this run appends to; null where there is none. */
  readonly own: () => string | null
  /** What stood in the log twice is counted once from now on. */
  readonly saveCount: () => Promise<void>
}

/** Yields between steps how many bytes are settled, until there is no closed log file any more. */
export async function* tidying(deps: TidyDeps): AsyncGenerator<number, void> {
  /** Those that the disk did not give: they stay for another time. */
  const unread = new Set<string>()
  for (let settled = 0; ;) {
    const left = (await closed(deps)).filter(({ name }) => !unread.has(name))
    const batch = batchOf(left, deps.limits.batch)
    if (batch.length === 0) return
    settled = yield* settleBatch(deps, batch, settled, unread)
    yield settled
  }
}

/** Log files that nobody of this run appends to, oldest first. */
async function closed({ contents, own }: TidyDeps): Promise<readonly LogPart[]> {
  await contents.refresh()
  await contents.readLog()
  return [...contents.log]
    .filter(([name]) => name !== own())
    .map(([name, size]) => ({ name, size }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

type LogPart = { readonly name: string; readonly size: number }

function batchOf(logs: readonly LogPart[], limit: number): readonly LogPart[] {
  const batch: LogPart[] = []
  let size = 0
  for (const file of logs) {
    if (batch.length > 0 && size + file.size > limit) break
    batch.push(file)
    size += file.size
  }
  return batch
}

/** `before`: bytes settled before this batch. Those after it. `unread` is told which files the disk did not give. */
async function* settleBatch(
  deps: TidyDeps,
  batch: readonly LogPart[],
  before: number,
  unread: Set<string>,
): AsyncGenerator<number, number> {
  const { files, tools, limits, contents } = deps
  const fresh = new Map<string, KeptChange[]>()
  const read = new Map<string, number>()
  for (const { name } of batch) {
    const bytes = await readIfSound(files, `log/${name}`)
    if (bytes === UNREADABLE) unread.add(name)
    if (bytes === UNREADABLE || bytes === null) continue
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
    const { sum, parts, known, bytes, isWhole } = await addToParts(
      deps,
      account,
      contents.lastPart(account),
      changes,
    )
    contents.setUnsure(account, !isWhole)
    contents.held.settle(account, { sum, parts }, known)
    written += bytes
    settled += changes.reduce((sum, { text }) => sum + text.length, 0)
    if (written >= limits.step) {
      written = 0
      yield settled
      // What that window has settled is taken note of before anything else is.
      if (await contents.isOvertaken()) return settled
    }
  }
  // Another window may have appended to one of them meanwhile: its turn comes again.
  const done: string[] = []
  for (const [name, size] of read) if ((await files.size(`log/${name}`)) === size) done.push(name)
  await contents.saveSummary(done)
  await deps.saveCount()
  return settled
}
