/**
 * What lies in the journal's files, and what is known of it: which log file holds what, how far each account is settled, what is open. Everything that
 * reads goes through here, and what reading has shown is remembered.
 */
import { createHeld, type Held } from './held.ts'
import type { JournalFiles } from './journal-files.ts'
import { parseLine, splitLines, type ByteTools, type OpenHead, type SummaryEntry } from './line.ts'
import { hexOf, partOf, readChanges, readPart, sumChanges, type KeptChange } from './parts.ts'
import { isSame, markOf, toPlain, type PlainSum } from './sum.ts'
import { SUMMARY } from './tidy.ts'

export type OpenText = { readonly head: OpenHead; readonly text: string }

/** What reading an account, or a part of it, gave. `torn`: lines that could not be read. */
type Read = { readonly changes: readonly KeptChange[]; readonly torn: number }

export type Contents = {
  readonly held: Held
  /** Lengths of the log files, as far as they were read or written here. */
  readonly log: ReadonlyMap<string, number>
  /** The revision of each open change. */
  readonly revisions: Map<string, number>
  /** The last part that each account has on disk, until its parts are summed. */
  readonly lastParts: Map<string, number>
  /** The log file that this run appends to; null where there is none. */
  readonly setOwn: (name: string | null) => void
  /** Takes note of what a log file holds. `size`: its length, bytes. */
  readonly index: (name: string, changes: readonly Pick<KeptChange, 'change'>[], size: number) => void
  readonly forget: (names: readonly string[]) => void
  readonly forgetAll: () => void
  /** Lines of the log that could not be read. */
  readonly readLog: () => Promise<number>
  readonly takeSummary: () => Promise<SummaryEntry['accounts']>
  readonly partNumbers: () => Promise<ReadonlyMap<string, readonly number[]>>
  readonly lastPart: (account: string) => number
  /** Sums an account's parts as they are. Bytes read. */
  readonly sumParts: (account: string) => Promise<{ readonly bytes: number }>
  /** A part at a time, then the log. `from`: 0, then `next`; null at the end. */
  readonly readStep: (account: string, from: number) => Promise<Read & { readonly next: number | null }>
  /** The marks of an account's changes by id, as its files hold them now. */
  readonly marksOf: (account: string) => Promise<ReadonlyMap<string, bigint>>
  /** Reads all of an account and corrects what is known of it; whether the summary says otherwise. */
  readonly prove: (
    account: string,
  ) => Promise<{ readonly sum: PlainSum; readonly torn: number; readonly isAsKnown: boolean }>
  /** Null where it can't be read. */
  readonly readOpen: (name: string) => Promise<OpenText | null>
}

export function createContents({
  files,
  tools,
}: {
  readonly files: JournalFiles
  readonly tools: ByteTools
}): Contents {
  const hex = hexOf(tools)
  const held = createHeld()
  const log = new Map<string, number>()
  const accountsIn = new Map<string, Set<string>>()
  const revisions = new Map<string, number>()
  const lastParts = new Map<string, number>()
  let own: string | null = null

  /** Takes note of what a log file holds. */
  function index(name: string, changes: readonly Pick<KeptChange, 'change'>[], size: number): void {
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
      if (name === own) continue
      const known = log.get(name)
      if (known !== undefined && (await files.size(`log/${name}`)) === known) continue
      const bytes = await files.read(`log/${name}`)
      if (bytes === null) continue
      const read = readChanges(tools, bytes)
      torn += read.torn
      index(name, read.changes, bytes.length)
    }
    const gone = [...log.keys()].filter((name) => name !== own && !names.includes(name))
    held.dropFiles(new Set(gone))
    forget(gone)
    return torn
  }

  /** What another window, or a run that was cut off, has settled; log files that it left behind are removed. */
  async function takeSummary(): Promise<SummaryEntry['accounts']> {
    const summary = await readSummary()
    const included = (summary?.included ?? []).filter((name) => log.has(name) && name !== own)
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

  async function prove(account: string) {
    const logged = await readLogOf(account)
    held.keepLogged(account, new Set(logged.map(({ change }) => change.id)))
    const { isAsKnown, changes, torn } = await sumParts(account)
    const { sum } = sumChanges(tools, [...changes, ...logged])
    return { sum: toPlain(sum), torn, isAsKnown }
  }

  /** A part at a time, then the log. */
  async function readStep(account: string, from: number) {
    if (from >= lastPart(account)) return { changes: await readLogOf(account), torn: 0, next: null }
    const part = await readPart({ files, tools }, account, from + 1)
    return { changes: part?.changes ?? [], torn: part?.torn ?? 0, next: from + 1 }
  }

  async function marksOf(account: string): Promise<ReadonlyMap<string, bigint>> {
    const changes = [...(await readParts(account)).changes, ...(await readLogOf(account))]
    return new Map(changes.map(({ change }) => [change.id, markOf(change, hex)]))
  }

  async function readOpen(name: string): Promise<OpenText | null> {
    const bytes = await files.read(`open/${name}`)
    const [text] = bytes === null ? [] : splitLines(bytes)
    const line = text === undefined ? null : parseLine(tools, text)
    if (line?.type !== 'entry' || line.entry.type !== 'open') return null
    return { head: line.entry.change, text: JSON.stringify(line.entry.change) }
  }

  return {
    held,
    log,
    revisions,
    lastParts,
    setOwn: (name) => {
      own = name
      if (name !== null) log.set(name, 0)
    },
    index,
    forget,
    forgetAll: () => {
      forget([...log.keys()])
      held.clear()
      lastParts.clear()
      revisions.clear()
    },
    readLog,
    takeSummary,
    partNumbers,
    lastPart,
    sumParts,
    readStep,
    marksOf,
    prove,
    readOpen,
  }
}
