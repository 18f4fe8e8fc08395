/** Writes what is handed over: sealed changes at the end of the log, a revision of an open one in the place of the one before. */
import type { JournalEntry } from '../host/contract.ts'
import type { Contents } from './contents.ts'
import { LogGone, type JournalCounter, type JournalFiles, type LogFile } from './journal-files.ts'
import type { Limits } from './limits.ts'
import {
  formatLine,
  isOpenHead,
  isSealedHead,
  joinBytes,
  jsonOf,
  type ByteTools,
  type OpenHead,
  type SealedHead,
} from './line.ts'
import { bodiesOf, type KeptChange } from './parts.ts'
import { NoChange } from './refusals.ts'
import { joinStanding, standingOf, type Standing } from './sum.ts'

export type WriterDeps = {
  readonly files: JournalFiles
  readonly tools: ByteTools
  readonly counter: JournalCounter | null
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** A name for a log file that was never used; later ones sort after it. */
  readonly newLogName: () => string
  readonly contents: Contents
  readonly limits: Limits
}

export type Writer = {
  /** In order; resolves after the flush. */
  readonly append: (entries: readonly JournalEntry[]) => Promise<void>
  readonly writeLog: (changes: readonly KeptChange[]) => Promise<void>
  readonly writeOpen: (change: OpenHead, text: string) => Promise<void>
  readonly closeLog: () => Promise<void>
  /** Keeps how many changes there are, where that can be kept. */
  readonly saveCount: () => Promise<void>
  /** The log file that is appended to; null where there is none. */
  readonly own: () => string | null
  /** When the last append was flushed in this run, milliseconds since 1970 UTC. */
  readonly flushedAt: () => number | null
}

export function createWriter(deps: WriterDeps): Writer {
  const { files, tools, counter, now, newLogName, contents, limits } = deps
  let current: OpenFile | null = null
  let flushedAt: number | null = null
  /** Of a batch that failed half-way: it is handed over again, and these may be settled by then. */
  let unanswered: ReadonlyMap<string, Standing> = new Map()

  function isWritten({ id, account, ...change }: SealedHead): boolean {
    const standing = standingOf(change)
    const before = unanswered.get(id)
    if (before !== undefined && joinStanding(before, standing) === before) return true
    return contents.held.isLogged(account, id, standing)
  }

  function setCurrent(file: OpenFile | null): void {
    current = file
    contents.setOwn(file?.name ?? null)
  }

  /** Those that the log has are left out. */
  async function writeLog(given: readonly KeptChange[]): Promise<void> {
    const changes = given.filter(({ change }) => !isWritten(change))
    if (changes.length === 0) return
    const bytes = joinBytes(
      inRuns(changes).flatMap((run) =>
        bodiesOf(run.account, run.changes).map((body) => formatLine(tools, body)),
      ),
    )
    const name = await appendToLog(bytes)
    const size = (contents.log.get(name) ?? 0) + bytes.length
    contents.index(name, changes, size)
    if (size > limits.logFile) await closeLog()
  }

  /** The name of the file that has them. */
  async function appendToLog(bytes: Uint8Array): Promise<string> {
    await contents.refresh()
    // What another window has settled is appended to no more.
    if (current !== null && !contents.log.has(current.name)) await closeLog()
    const { name, file } = current ?? (await beginLog())
    try {
      await file.append(bytes)
      return name
    } catch (error) {
      setCurrent(null)
      await file.close().catch(() => undefined)
      // Nothing in it was ever answered for: one for each try would lie there, and be read at each start.
      if (contents.log.get(name) === 0) await contents.dropEmpty(name)
      if (!(error instanceof LogGone)) throw error
      return appendToLog(bytes)
    }
  }

  async function beginLog(): Promise<OpenFile> {
    const name = newLogName()
    const begun = { name, file: await files.begin(name) }
    setCurrent(begun)
    await saveCount()
    return begun
  }

  async function closeLog(): Promise<void> {
    const closing = current
    setCurrent(null)
    if (closing === null) return
    await closing.file.close().catch(() => undefined)
    await saveCount()
  }

  /** A count that can't be kept is no failure: the changes themselves are. One that is too high would tell of a loss. */
  async function saveCount(): Promise<void> {
    if (contents.held.inexact().length > 0) return
    await counter?.save(contents.held.whole().changes).catch(() => undefined)
  }

  async function writeOpen(change: OpenHead, text: string): Promise<void> {
    // Another window may have gone on with it while this one waited for its turn.
    if (files.isShared && (await standingRevision(change.id)) > change.revision) return
    const line = formatLine(tools, `{"type":"open","change":${text}}`)
    await files.replace(`open/${change.id}.jsonl`, line, { verify: false })
    contents.revisions.set(change.id, change.revision)
  }

  async function standingRevision(id: string): Promise<number> {
    return (await contents.readOpen(`${id}.jsonl`))?.head.revision ?? -1
  }

  async function append(entries: readonly JournalEntry[]): Promise<void> {
    const sealed: KeptChange[] = []
    const open: { readonly change: OpenHead; readonly text: string }[] = []
    for (const entry of entries) {
      const change = entry.text.includes('\n') ? null : jsonOf(entry.text)
      if (entry.type === 'sealed' && isSealedHead(change))
        sealed.push({ change, imported: entry.imported, text: entry.text })
      else if (entry.type === 'open' && isOpenHead(change)) open.push({ change, text: entry.text })
      else throw new NoChange()
    }
    await writeLog(sealed)
    unanswered = new Map(sealed.map(({ change }) => [change.id, standingOf(change)]))
    for (const { change, text } of open) await writeOpen(change, text)
    unanswered = new Map()
    flushedAt = now()
    if (sealed.length > 0) await contents.removeEnded(sealed)
  }

  return {
    append,
    writeLog,
    writeOpen,
    closeLog,
    saveCount,
    own: () => current?.name ?? null,
    flushedAt: () => flushedAt,
  }
}

type OpenFile = { readonly name: string; readonly file: LogFile }

/** Runs of changes of one account, in the order they came. */
function inRuns(
  changes: readonly KeptChange[],
): readonly { readonly account: string; readonly changes: KeptChange[] }[] {
  const runs: { readonly account: string; readonly changes: KeptChange[] }[] = []
  for (const change of changes) {
    const last = runs.at(-1)
    if (last?.account === change.change.account) last.changes.push(change)
    else runs.push({ account: change.change.account, changes: [change] })
  }
  return runs
}
