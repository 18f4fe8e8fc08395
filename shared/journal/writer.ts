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
} from './line.ts'
import { bodiesOf, hexOf, type KeptChange } from './parts.ts'
import { NoChange } from './refusals.ts'
import { markOf } from './sum.ts'

export type WriterDeps = {
  readonly files: JournalFiles
  readonly tools: ByteTools
  readonly counter: JournalCounter | null
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** A name for a log file that sorts after these and was never used. */
  readonly newLogName: (known: readonly string[]) => string
  readonly contents: Contents
  readonly limits: Limits
}

export type Writer = {
  /** In order; resolves after the flush. */
  readonly append: (entries: readonly JournalEntry[]) => Promise<void>
  readonly writeLog: (changes: readonly KeptChange[]) => Promise<void>
  readonly writeOpen: (change: OpenHead, text: string) => Promise<void>
  readonly closeLog: () => Promise<void>
  /** The log file that is appended to; null where there is none. */
  readonly own: () => string | null
  /** When the last append was flushed in this run, milliseconds since 1970 UTC. */
  readonly flushedAt: () => number | null
}

export function createWriter(deps: WriterDeps): Writer {
  const { files, tools, counter, now, newLogName, contents, limits } = deps
  const hex = hexOf(tools)
  let current: OpenFile | null = null
  let flushedAt: number | null = null

  function setCurrent(file: OpenFile | null): void {
    current = file
    contents.setOwn(file?.name ?? null)
  }

  /** Those that the log has are left out: a batch that failed half-way is handed over again. */
  async function writeLog(given: readonly KeptChange[]): Promise<void> {
    const changes = given.filter(
      ({ change }) => !contents.held.isLogged(change.account, change.id, markOf(change, hex)),
    )
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
    const { name, file } = current ?? (await beginLog())
    try {
      await file.append(bytes)
      return name
    } catch (error) {
      setCurrent(null)
      await file.close().catch(() => undefined)
      if (!(error instanceof LogGone)) throw error
      return appendToLog(bytes)
    }
  }

  async function beginLog(): Promise<OpenFile> {
    const name = newLogName([...new Set([...(await files.list('log')), ...contents.log.keys()])].sort())
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

  /** A count that can't be kept is no failure: the changes themselves are. */
  async function saveCount(): Promise<void> {
    await counter?.save(contents.held.whole().changes).catch(() => undefined)
  }

  async function writeOpen(change: OpenHead, text: string): Promise<void> {
    const line = formatLine(tools, `{"type":"open","change":${text}}`)
    await files.replace(`open/${change.id}.jsonl`, line, { verify: false })
    contents.revisions.set(change.id, change.revision)
  }

  /** What was sealed or gone on with under another id is open no more. One that can't be removed says nothing new. */
  async function removeOpen(id: unknown): Promise<void> {
    if (typeof id !== 'string' || !contents.revisions.delete(id)) return
    await files.remove(`open/${id}.jsonl`).catch(() => undefined)
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
    for (const { change, text } of open) await writeOpen(change, text)
    flushedAt = now()
    for (const { change, imported } of sealed) {
      await removeOpen(change.id)
      if (!imported) await removeOpen(change.adopts)
    }
  }

  return {
    append,
    writeLog,
    writeOpen,
    closeLog,
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
