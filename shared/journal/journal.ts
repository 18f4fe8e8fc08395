/** The journal: what a page hands over is flushed to plain files before it is answered, and can be read back account by account. See `README.md`. */
import { accountId, type AccountId } from '../domain/ids.ts'
import type { JournalEntry, JournalState } from '../host/contract.ts'
import { converting } from './convert.ts'
import { createHeld } from './held.ts'
import {
  LogGone,
  type JournalCounter,
  type JournalFiles,
  type LogFile,
  type OldJournal,
} from './journal-files.ts'
import {
  formatLine,
  isOpenHead,
  isSealedHead,
  joinBytes,
  jsonOf,
  parseLine,
  splitLines,
  type ByteTools,
  type OpenHead,
  type SummaryEntry,
} from './line.ts'
import { bodiesOf, hexOf, partOf, readChanges, readPart, sumChanges, type KeptChange } from './parts.ts'
import { fromPlain, isSame, markOf, toPlain, type PlainSum } from './sum.ts'
import { SUMMARY, tidying, writeSummary } from './tidy.ts'

/** Bytes after which a log file is closed. */
const LOG_FILE_BYTES = 262_144
/** Bytes of closed log files from which on they are settled: every start reads them. */
const TIDY_BYTES = 1_000_000
/** Bytes that are read in one step of getting ready. */
const STEP_BYTES = 8_000_000

export type JournalDeps = {
  readonly files: JournalFiles
  readonly tools: ByteTools
  readonly old: OldJournal | null
  readonly counter: JournalCounter | null
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** A name for a log file that sorts after these and was never used. */
  readonly newLogName: (known: readonly string[]) => string
}

/** What was handed over is no change: nothing of it was kept. */
export class NoChange extends Error {}

export type AccountSum = { readonly account: AccountId; readonly sum: PlainSum }

/** Bodies of lines with sealed changes of one account, and from where to go on reading; null at the end. */
export type AccountBodies = {
  readonly bodies: readonly string[]
  readonly torn: number
  readonly next: number | null
}

/** Every call throws what the host's files throw, and `NewerJournal`; each but `append` may be repeated without harm. */
export type Journal = {
  /**
   * Gets ready step by step, so that somebody can be told how far it is. The other calls do all that is left of it first. `afresh`: reads all that lies on
   * the disk, whatever was known of it.
   */
  readonly prepare: (afresh: boolean) => Promise<JournalState>
  /** In order; resolves after the flush. */
  readonly append: (entries: readonly JournalEntry[]) => Promise<void>
  readonly sums: () => Promise<AccountSum[]>
  /** Canonical JSON of each open change. */
  readonly openTexts: () => Promise<string[]>
  /** `from`: 0, then what the answer before said. */
  readonly readAccount: (account: string, from: number) => Promise<AccountBodies>
  /** Settles some of the log where there is enough of it; whether there is more to do. */
  readonly tidy: () => Promise<{ readonly more: boolean }>
  /** Reads all of an account, and corrects its sum by what is there. */
  readonly prove: (account: string) => Promise<{ readonly sum: PlainSum; readonly torn: number }>
  /** Changes ever held, as far as files tell; null where they can't be read. */
  readonly count: () => Promise<number | null>
  /** When the last append was flushed in this run, milliseconds since 1970 UTC. */
  readonly flushedAt: () => number | null
  /** Waits for what is under way and closes the log file. */
  readonly close: () => Promise<void>
}

type Ready = Extract<JournalState, { readonly state: 'ready' }>
type OpenFile = { readonly name: string; readonly file: LogFile }

export function createJournal(deps: JournalDeps): Journal {
  const { files, tools, old, counter } = deps
  const hex = hexOf(tools)
  const held = createHeld()
  /** Lengths of the log files, as far as they were read or written here. */
  const log = new Map<string, number>()
  const accountsIn = new Map<string, Set<string>>()
  const revisions = new Map<string, number>()
  /** The last part that each account has on disk, until its parts are summed. */
  const lastParts = new Map<string, number>()
  let current: OpenFile | null = null
  let getting: AsyncGenerator<Extract<JournalState, { readonly state: 'reading' }>, Ready> | null = null
  let ready: Ready | null = null
  let tidyingUp: AsyncGenerator<null, void> | null = null
  /** What reading has shown is not what the summary says. */
  let isSummaryOld = false
  let flushedAt: number | null = null
  let queue: Promise<unknown> = Promise.resolve()

  /** One after the other, so that lines stand in the order they were handed over. */
  function inOrder<T>(action: () => Promise<T>): Promise<T> {
    const result = queue.then(() => files.exclusive(action))
    queue = result.catch(() => undefined)
    return result
  }

  /** Takes note of what a log file holds. */
  function index(
    name: string,
    changes: readonly Omit<KeptChange, 'text' | 'imported'>[],
    size: number,
  ): void {
    log.set(name, size)
    const accounts = accountsIn.get(name) ?? new Set<string>()
    accountsIn.set(name, accounts)
    for (const { change } of changes) {
      accounts.add(change.account)
      held.log(change.account, change.id, markOf(change, hex), name)
    }
  }

  function forget(names: readonly string[]): void {
    for (const name of names) {
      log.delete(name)
      accountsIn.delete(name)
    }
  }

  /** Log files of other windows come and go: what is new or longer is read, what is gone is forgotten. Lines that could not be read. */
  async function readLog(): Promise<number> {
    const names = await files.list('log')
    let torn = 0
    for (const name of names) {
      if (name === current?.name) continue
      const known = log.get(name)
      if (known !== undefined && (await files.size(`log/${name}`)) === known) continue
      const bytes = await files.read(`log/${name}`)
      if (bytes === null) continue
      const read = readChanges(tools, bytes)
      torn += read.torn
      index(name, read.changes, bytes.length)
    }
    const gone = [...log.keys()].filter((name) => name !== current?.name && !names.includes(name))
    held.dropFiles(new Set(gone))
    forget(gone)
    return torn
  }

  /** What another window, or a run that was cut off, has settled; log files that it left behind are removed. */
  async function takeSummary(): Promise<SummaryEntry['accounts']> {
    const summary = await readSummary()
    const included = (summary?.included ?? []).filter((name) => log.has(name) && name !== current?.name)
    held.dropFiles(new Set(included))
    forget(included)
    for (const name of included) await files.remove(`log/${name}`)
    return summary?.accounts ?? {}
  }

  async function readSummary(): Promise<SummaryEntry | null> {
    const bytes = await files.read(SUMMARY)
    const [text] = bytes === null ? [] : splitLines(bytes)
    const line = text === undefined ? null : parseLine(tools, text)
    return line?.type === 'entry' && line.entry.type === 'summary' ? line.entry : null
  }

  async function partNumbers(): Promise<ReadonlyMap<string, number[]>> {
    const numbers = new Map<string, number[]>()
    for (const name of await files.list('accounts')) {
      const found = partOf(name)
      if (found === null) continue
      const known = numbers.get(found.account)
      if (known === undefined) numbers.set(found.account, [found.part])
      else known.push(found.part)
    }
    return numbers
  }

  async function* reading(
    trustsSummary: boolean,
  ): AsyncGenerator<Extract<JournalState, { readonly state: 'reading' }>, Ready> {
    const olds = old === null ? [] : await old.files()
    const oldBytes = olds.reduce((sum, { size }) => sum + size, 0)
    // The log before the summary: what another window settles in between is then read twice, and not missed.
    let torn = await readLog()
    const summary = await takeSummary()
    const summed = new Map(trustsSummary ? Object.entries(summary) : [])
    const numbers = await partNumbers()
    const unknown: string[] = []
    for (const account of new Set([...numbers.keys(), ...summed.keys()])) {
      const known = summed.get(account)
      lastParts.set(account, Math.max(known?.parts ?? 0, ...(numbers.get(account) ?? [])))
      if (known !== undefined && (numbers.get(account)?.length ?? 0) >= known.parts)
        held.settle(account, { sum: fromPlain(known), parts: known.parts })
      else unknown.push(account)
    }
    let [since, done] = [0, 0]
    for (const [n, account] of unknown.entries()) {
      const { bytes } = await sumParts(account)
      since += bytes
      done += bytes
      if (since < STEP_BYTES) continue
      since = 0
      // What is left is taken to be as large as what was read.
      const left = (done / (n + 1)) * (unknown.length - n - 1)
      yield { state: 'reading', done, total: Math.round(done + left + oldBytes) }
    }
    if (unknown.length > 0) await writeSummary({ files, tools, held }, [])
    for (const name of await files.list('open')) {
      const change = await readOpen(name)
      if (change === null) torn += 1
      else revisions.set(change.head.id, change.head.revision)
    }
    let lines = 0
    if (old !== null && olds.length > 0) {
      const steps = converting({
        old,
        tools,
        write: writeLog,
        writeOpen: async (change, text) => {
          if (change.revision > (revisions.get(change.id) ?? -1)) await writeOpen(change, text)
        },
        settle: async function* () {
          await closeLog()
          yield* settling()
        },
        marksOf: async (account) =>
          marksIn([...(await readParts(account)).changes, ...(await readLogOf(account))]),
        openRevision: async (id) => (await readOpen(`${id}.jsonl`))?.head.revision ?? -1,
      })
      let step = await steps.next()
      for (; step.done !== true; step = await steps.next())
        yield { state: 'reading', done: done + step.value, total: done + oldBytes }
      torn += step.value.damaged
      lines = step.value.lines
    }
    const sum = toPlain(held.whole())
    const missing =
      counter === null ? null : missingOf(await counter.load(), sum.changes, olds.length > 0 ? lines : null)
    return { state: 'ready', sum, torn, missing }
  }

  async function readParts(account: string) {
    const all: KeptChange[] = []
    let [bytes, torn] = [0, 0]
    let part = 0
    while (part < lastPart(account)) {
      part += 1
      const read = await readPart({ files, tools }, account, part)
      if (read === null) continue
      all.push(...read.changes)
      bytes += read.bytes.length
      torn += read.torn
    }
    return { changes: all, parts: part, bytes, torn }
  }

  /** Sums the parts as they are; whether that is what was known of them. */
  async function sumParts(account: string) {
    const { changes, parts, bytes, torn } = await readParts(account)
    const { sum, ids } = sumChanges(tools, changes)
    const known = held.settled(account)
    if (changes.length > 0 || known !== undefined) held.settle(account, { sum, parts }, ids)
    return { isAsKnown: known === undefined || isSame(known.sum, sum), changes, bytes, torn }
  }

  function lastPart(account: string): number {
    return held.settled(account)?.parts ?? lastParts.get(account) ?? 0
  }

  /** What the log files hold of an account. */
  async function readLogOf(account: string): Promise<readonly KeptChange[]> {
    await readLog()
    const changes: KeptChange[] = []
    for (const [name, accounts] of accountsIn) {
      if (!accounts.has(account)) continue
      const bytes = await files.read(`log/${name}`)
      if (bytes !== null) changes.push(...readChanges(tools, bytes, account).changes)
    }
    return changes
  }

  async function prove(account: string): Promise<{ readonly sum: PlainSum; readonly torn: number }> {
    const logged = await readLogOf(account)
    held.keepLogged(account, new Set(logged.map(({ change }) => change.id)))
    const { isAsKnown, changes, torn } = await sumParts(account)
    if (!isAsKnown) isSummaryOld = true
    const { sum } = sumChanges(tools, [...changes, ...logged])
    return { sum: toPlain(sum), torn }
  }

  /** A part at a time, then the log. */
  async function readStep(account: string, from: number) {
    if (from >= lastPart(account)) return { changes: await readLogOf(account), torn: 0, next: null }
    const part = await readPart({ files, tools }, account, from + 1)
    return { changes: part?.changes ?? [], torn: part?.torn ?? 0, next: from + 1 }
  }

  function marksIn(changes: readonly KeptChange[]): ReadonlyMap<string, bigint> {
    return new Map(changes.map(({ change }) => [change.id, markOf(change, hex)]))
  }

  async function readOpen(name: string): Promise<{ readonly head: OpenHead; readonly text: string } | null> {
    const bytes = await files.read(`open/${name}`)
    const [text] = bytes === null ? [] : splitLines(bytes)
    const line = text === undefined ? null : parseLine(tools, text)
    if (line?.type !== 'entry' || line.entry.type !== 'open') return null
    return { head: line.entry.change, text: JSON.stringify(line.entry.change) }
  }

  async function step(): Promise<JournalState> {
    if (ready !== null) return { ...ready, sum: toPlain(held.whole()) }
    getting ??= reading(true)
    try {
      const next = await getting.next()
      if (next.done !== true) return next.value
      ready = next.value
      return ready
    } catch (error) {
      // From the beginning the next time.
      getting = null
      throw error
    }
  }

  async function forgetAll(): Promise<void> {
    await closeLog()
    forget([...log.keys()])
    held.clear()
    lastParts.clear()
    revisions.clear()
    tidyingUp = null
    ready = null
    getting = reading(false)
  }

  async function whole(): Promise<void> {
    while ((await step()).state !== 'ready');
  }

  /** Those that the log has are left out: a batch that failed half-way is handed over again. */
  async function writeLog(given: readonly KeptChange[]): Promise<void> {
    const changes = given.filter(
      ({ change }) => !held.isLogged(change.account, change.id, markOf(change, hex)),
    )
    if (changes.length === 0) return
    const bytes = joinBytes(
      inRuns(changes).flatMap((run) =>
        bodiesOf(run.account, run.changes).map((body) => formatLine(tools, body)),
      ),
    )
    const name = await appendToLog(bytes)
    const size = (log.get(name) ?? 0) + bytes.length
    index(name, changes, size)
    if (size > LOG_FILE_BYTES) await closeLog()
  }

  /** The name of the file that has them. */
  async function appendToLog(bytes: Uint8Array): Promise<string> {
    const { name, file } = current ?? (await beginLog())
    try {
      await file.append(bytes)
      return name
    } catch (error) {
      current = null
      await file.close().catch(() => undefined)
      if (!(error instanceof LogGone)) throw error
      return appendToLog(bytes)
    }
  }

  async function beginLog(): Promise<OpenFile> {
    const name = deps.newLogName([...new Set([...(await files.list('log')), ...log.keys()])].sort())
    current = { name, file: await files.begin(name) }
    log.set(name, 0)
    await saveCount()
    return current
  }

  async function closeLog(): Promise<void> {
    const closing = current
    current = null
    if (closing === null) return
    await closing.file.close().catch(() => undefined)
    await saveCount()
  }

  /** A count that can't be kept is no failure: the changes themselves are. */
  async function saveCount(): Promise<void> {
    await counter?.save(held.whole().changes).catch(() => undefined)
  }

  async function writeOpen(change: OpenHead, text: string): Promise<void> {
    const line = formatLine(tools, `{"type":"open","change":${text}}`)
    await files.replace(`open/${change.id}.jsonl`, line, { verify: false })
    revisions.set(change.id, change.revision)
  }

  /** What was sealed or gone on with under another id is open no more. One that can't be removed says nothing new. */
  async function removeOpen(id: unknown): Promise<void> {
    if (typeof id !== 'string' || !revisions.delete(id)) return
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
    flushedAt = deps.now()
    for (const { change, imported } of sealed) {
      await removeOpen(change.id)
      if (!imported) await removeOpen(change.adopts)
    }
  }

  function settling(): AsyncGenerator<null, void> {
    return tidying({
      files,
      tools,
      held,
      closed: async () => {
        await readLog()
        if (files.isShared)
          for (const [account, { parts, ...sum }] of Object.entries(await takeSummary()))
            held.settle(account, { sum: fromPlain(sum), parts })
        return [...log]
          .filter(([name]) => name !== current?.name)
          .map(([name, size]) => ({ name, size }))
          .sort((a, b) => (a.name < b.name ? -1 : 1))
      },
      forget,
      lastPart,
    })
  }

  async function tidy(): Promise<{ readonly more: boolean }> {
    await whole()
    if (tidyingUp === null) {
      const closed = [...log].reduce((sum, [name, size]) => sum + (name === current?.name ? 0 : size), 0)
      if (closed < TIDY_BYTES) {
        if (isSummaryOld) await writeSummary({ files, tools, held }, [])
        isSummaryOld = false
        return { more: false }
      }
      tidyingUp = settling()
    }
    try {
      const { done } = await tidyingUp.next()
      if (done === true) tidyingUp = null
    } catch (error) {
      tidyingUp = null
      throw error
    }
    return { more: tidyingUp !== null }
  }

  return {
    prepare: (afresh) =>
      inOrder(async () => {
        if (afresh) await forgetAll()
        return step()
      }),
    append: (entries) =>
      inOrder(async () => {
        await whole()
        await append(entries)
      }),
    sums: () =>
      inOrder(async () => {
        await whole()
        return held.accounts().map((account) => ({
          account: accountId.parse(account),
          sum: toPlain(held.sumOf(account)),
        }))
      }),
    openTexts: () =>
      inOrder(async () => {
        await whole()
        const found = await Promise.all((await files.list('open')).map(readOpen))
        return found.flatMap((one) => (one === null ? [] : [one.text]))
      }),
    readAccount: (account, from) =>
      inOrder(async () => {
        await whole()
        const { changes, torn, next } = await readStep(account, from)
        return { bodies: bodiesOf(account, changes), torn, next }
      }),
    tidy: () => inOrder(tidy),
    prove: (account) =>
      inOrder(async () => {
        await whole()
        return prove(account)
      }),
    count: () =>
      inOrder(async () => {
        try {
          if (ready !== null) return held.whole().changes
          const counted = await counter?.load()
          return counted === undefined ? null : 'lines' in counted ? counted.lines : counted.changes
        } catch {
          return null
        }
      }),
    flushedAt: () => flushedAt,
    close: () => inOrder(closeLog),
  }
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
