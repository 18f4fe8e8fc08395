/**
 * What lies in the journal's files, and what is known of it: which log file holds what, how far each account is settled, what is open. Everything that
 * reads goes through here, and what reading has shown is remembered.
 */
import { createHeld, type Held } from './held.ts'
import type { JournalFiles } from './journal-files.ts'
import {
  formatLine,
  parseLine,
  splitLines,
  type ByteTools,
  type OpenHead,
  type SealedHead,
  type SummaryEntry,
} from './line.ts'
import {
  hexOf,
  partOf,
  readChanges,
  readIfSound,
  readOrNull,
  readPart,
  sumChanges,
  UNREADABLE,
  type KeptChange,
} from './parts.ts'
import { fromPlain, isSame, standingOf, toPlain, type PlainSum, type Standing } from './sum.ts'

const SUMMARY = 'summary.jsonl'

export type OpenText = { readonly head: OpenHead; readonly text: string }

/** What reading an account, or a part of it, gave. `torn`: lines that could not be read. */
type Read = { readonly changes: readonly KeptChange[]; readonly torn: number }

export type Contents = {
  readonly held: Held
  /** Lengths of the log files, as far as they were read or written here; none that is settled. */
  readonly log: ReadonlyMap<string, number>
  /** The revision of each open change. */
  readonly revisions: Map<string, number>
  /** The log file that this run appends to; null where there is none. */
  readonly setOwn: (name: string | null) => void
  /** Takes note of what a log file holds. `size`: its length, bytes. */
  readonly index: (name: string, changes: readonly Pick<KeptChange, 'change'>[], size: number) => void
  readonly forgetAll: () => void
  /** Removes a log file that holds nothing. One that can't be removed is settled like the others. */
  readonly dropEmpty: (name: string) => Promise<void>
  /** What is known of an account's parts is not all of it: one could not be read. */
  readonly setUnsure: (account: string, is: boolean) => void
  /** Lines of the log that could not be read. */
  readonly readLog: () => Promise<number>
  /** Takes what the summary says, if it is trusted, and what lies in the folder; accounts whose parts have to be summed. */
  readonly takeStock: (trustsSummary: boolean) => Promise<readonly string[]>
  /** Takes note of what other windows have settled. */
  readonly refresh: () => Promise<void>
  /** Whether reading has shown that the summary does not say what is there. */
  readonly isSummaryOld: () => boolean
  /** Whether another window has settled something since this was last looked at. */
  readonly isOvertaken: () => Promise<boolean>
  /** Says what is settled, and which log files stand in it now beside those that the summary named before; these are removed then. */
  readonly saveSummary: (settled: readonly string[]) => Promise<void>
  readonly lastPart: (account: string) => number
  /** Sums an account's parts as they are. Bytes read. */
  readonly sumParts: (account: string) => Promise<{ readonly bytes: number }>
  /** Sums the parts of accounts of which the log erases something. */
  readonly makeExact: () => Promise<void>
  /** The log first, then a part at a time: what is settled meanwhile is read twice, and not missed. `from`: 0, then `next`; null at the end. */
  readonly readStep: (account: string, from: number) => Promise<Read & { readonly next: number | null }>
  /** An account's changes by id, as its files hold them now. */
  readonly standingsOf: (account: string) => Promise<ReadonlyMap<string, Standing>>
  /** Reads all of an account and corrects what is known of it. */
  readonly prove: (account: string) => Promise<{ readonly sum: PlainSum; readonly torn: number }>
  /** Null where it can't be read. */
  readonly readOpen: (name: string) => Promise<OpenText | null>
  /** What was sealed or gone on with under another id is open no more. One that can't be removed says nothing new. */
  readonly removeEnded: (sealed: readonly KeptChange[]) => Promise<void>
}

export function createContents({
  files,
  tools,
}: {
  readonly files: JournalFiles
  readonly tools: ByteTools
}): Contents {
  const hex = hexOf(tools)
  const held = createHeld(hex)
  const log = new Map<string, number>()
  const accountsIn = new Map<string, Set<string>>()
  const revisions = new Map<string, number>()
  /** The last part that each account has on disk, until its parts are summed. */
  const lastParts = new Map<string, number>()
  let own: string | null = null
  /** Log files that the summary says are settled; they may still be there. */
  let included: ReadonlySet<string> = new Set()
  /** The digest of the summary as it was last read or written; null where there was none. */
  let seen: string | null = null
  /** What reading has shown is not what the summary says. */
  let isSummaryOld = false
  /** Accounts of which a part could not be read: each start looks at them again. */
  const unsure = new Set<string>()

  function setUnsure(account: string, is: boolean): void {
    if (is) unsure.add(account)
    else unsure.delete(account)
  }

  async function dropEmpty(name: string): Promise<void> {
    try {
      await files.remove(`log/${name}`)
      log.delete(name)
    } catch {
      // It stays, and says nothing.
    }
  }

  /** Takes note of what a log file holds. */
  function index(name: string, changes: readonly Pick<KeptChange, 'change'>[], size: number): void {
    log.set(name, size)
    const accounts = accountsIn.get(name) ?? new Set<string>()
    accountsIn.set(name, accounts)
    for (const { change } of changes) {
      accounts.add(change.account)
      held.log(change.account, change.id, standingOf(change), name)
    }
  }

  function forget(names: readonly string[]): void {
    held.dropFiles(new Set(names))
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
      if (name === own || included.has(name)) continue
      const known = log.get(name)
      if (known !== undefined && (await files.size(`log/${name}`)) === known) continue
      const bytes = await readIfSound(files, `log/${name}`)
      if (bytes === null) continue
      // It is left as it is and looked at again: the others must not wait for it.
      if (bytes === UNREADABLE) {
        torn += 1
        continue
      }
      const read = readChanges(tools, bytes)
      torn += read.torn
      index(name, read.changes, bytes.length)
    }
    forget([...log.keys()].filter((name) => name !== own && !names.includes(name)))
    return torn
  }

  async function readSummary(): Promise<SummaryEntry | null> {
    // One that can't be read is like none: the accounts are summed then.
    const bytes = await readOrNull(files, SUMMARY)
    seen = bytes === null ? null : tools.sha256(bytes)
    const [text] = bytes === null ? [] : splitLines(bytes)
    const line = text === undefined ? null : parseLine(tools, text)
    return line?.type === 'entry' && line.entry.type === 'summary' ? line.entry : null
  }

  /** One that can't be removed is in the summary still, and read no more. */
  async function removeIncluded(): Promise<void> {
    forget([...included].filter((name) => log.has(name)))
    for (const name of await files.list('log'))
      if (included.has(name)) await files.remove(`log/${name}`).catch(() => undefined)
  }

  async function takeStock(trustsSummary: boolean): Promise<readonly string[]> {
    const summary = await readSummary()
    included = new Set(summary?.included)
    await removeIncluded()
    const summed = new Map(trustsSummary ? Object.entries(summary?.accounts ?? {}) : [])
    const numbers = await partNumbers()
    const unknown: string[] = []
    for (const account of new Set([...numbers.keys(), ...summed.keys()])) {
      const known = summed.get(account)
      const there = numbers.get(account) ?? []
      const last = Math.max(known?.parts ?? 0, ...there)
      lastParts.set(account, last)
      if (known !== undefined && there.length === known.parts && last === known.parts)
        held.settle(account, { sum: fromPlain(known), parts: known.parts })
      else unknown.push(account)
    }
    return unknown
  }

  async function refresh(): Promise<void> {
    if (!(await isOvertaken())) return
    await readLog()
    for (const account of await takeStock(true)) await sumParts(account)
    await makeExact()
  }

  async function isOvertaken(): Promise<boolean> {
    if (!files.isShared) return false
    const bytes = await readOrNull(files, SUMMARY)
    return seen !== (bytes === null ? null : tools.sha256(bytes))
  }

  async function saveSummary(settled: readonly string[]): Promise<void> {
    // Names that were settled once are never taken for new ones, also where an old summary comes back.
    const standing = new Set([...(await files.list('log')).filter((name) => included.has(name)), ...settled])
    const accounts: { [account: string]: SummaryEntry['accounts'][keyof SummaryEntry['accounts']] } = {}
    for (const account of [...held.accounts()].sort()) {
      const found = held.settled(account)
      // What stands in the log once more would be counted twice: the next start sums such an account itself.
      if (found !== undefined && !unsure.has(account) && !held.overlaps(account, standing))
        accounts[account] = { ...toPlain(found.sum), parts: found.parts }
    }
    const body = JSON.stringify({ type: 'summary', included: [...standing].sort(), accounts })
    const line = formatLine(tools, body)
    await files.replace(SUMMARY, line, { verify: true })
    seen = tools.sha256(line)
    isSummaryOld = false
    included = standing
    await removeIncluded()
  }

  /** Of the parts of each account. */
  async function partNumbers(): Promise<ReadonlyMap<string, readonly number[]>> {
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
    let [parts, bytes, torn, isWhole] = [0, 0, 0, true]
    for (;;) {
      const read = await readPart({ files, tools }, account, parts + 1, lastPart(account))
      // Another window may have added some.
      if (read === null && parts >= lastPart(account)) break
      parts += 1
      all.push(...(read?.changes ?? []))
      bytes += read?.bytes.length ?? 0
      torn += read?.torn ?? 0
      if (read?.isUnreadable === true) isWhole = false
    }
    setUnsure(account, !isWhole)
    return { changes: all, parts, bytes, torn }
  }

  async function sumParts(account: string) {
    const { changes, parts, bytes, torn } = await readParts(account)
    const { sum, known } = sumChanges(tools, changes)
    const before = held.settled(account)
    if (changes.length > 0 || before !== undefined) held.settle(account, { sum, parts }, known)
    if (before === undefined || !isSame(before.sum, sum)) isSummaryOld = true
    return { changes, bytes, torn }
  }

  async function makeExact(): Promise<void> {
    for (const account of held.inexact()) await sumParts(account)
  }

  function lastPart(account: string): number {
    return held.settled(account)?.parts ?? lastParts.get(account) ?? 0
  }

  /** What the log files hold of an account. */
  async function readLogOf(account: string): Promise<Read> {
    let torn = await readLog()
    const changes: KeptChange[] = []
    for (const [name, accounts] of accountsIn) {
      if (!accounts.has(account)) continue
      const bytes = await readIfSound(files, `log/${name}`)
      if (bytes === UNREADABLE) torn += 1
      else if (bytes !== null) changes.push(...readChanges(tools, bytes, account).changes)
    }
    return { changes, torn }
  }

  async function prove(account: string) {
    await refresh()
    const logged = await readLogOf(account)
    // What could not be looked at is not known to be gone.
    if (logged.torn === 0) held.keepLogged(account, new Set(logged.changes.map(({ change }) => change.id)))
    const { changes, torn } = await sumParts(account)
    const { sum } = sumChanges(tools, [...changes, ...logged.changes])
    return { sum: toPlain(sum), torn: torn + logged.torn }
  }

  async function readStep(account: string, from: number) {
    if (from === 0) {
      const { changes, torn } = await readLogOf(account)
      await removeEnded(changes)
      return { changes, torn, next: 1 }
    }
    const read = await readPart({ files, tools }, account, from, lastPart(account))
    if (read === null && from > lastPart(account)) return { changes: [], torn: 0, next: null }
    await removeEnded(read?.changes ?? [])
    return { changes: read?.changes ?? [], torn: read?.torn ?? 0, next: from + 1 }
  }

  async function standingsOf(account: string): Promise<ReadonlyMap<string, Standing>> {
    const logged = await readLogOf(account)
    return sumChanges(tools, [...logged.changes, ...(await readParts(account)).changes]).known
  }

  async function removeEnded(sealed: readonly KeptChange[]): Promise<void> {
    const open = await openIds().catch(() => revisions)
    for (const { change, imported } of sealed) {
      if (open.has(change.id)) await removeOpen(change.id, Infinity)
      const { id, revision } = adoptedBy(change)
      if (!imported && id !== null && open.has(id)) await removeOpen(id, revision)
    }
  }

  /** Another window may have opened some. */
  async function openIds(): Promise<{ readonly has: (id: string) => boolean }> {
    if (!files.isShared) return revisions
    return new Set((await files.list('open')).map((name) => name.replace(/\.jsonl$/, '')))
  }

  /** `upTo`: whoever wrote a later revision goes on with it. */
  async function removeOpen(id: string, upTo: number): Promise<void> {
    try {
      const standing = (await readOpen(`${id}.jsonl`))?.head.revision ?? 0
      if (standing > upTo) return
      await files.remove(`open/${id}.jsonl`)
      revisions.delete(id)
    } catch {
      // Reading copes with it.
    }
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
    setOwn: (name) => {
      own = name
      if (name !== null) log.set(name, 0)
    },
    index,
    forgetAll: () => {
      forget([...log.keys()])
      held.clear()
      lastParts.clear()
      revisions.clear()
      unsure.clear()
      included = new Set()
    },
    dropEmpty,
    setUnsure,
    readLog,
    takeStock,
    refresh,
    isSummaryOld: () => isSummaryOld,
    isOvertaken,
    saveSummary,
    lastPart,
    sumParts,
    makeExact,
    readStep,
    standingsOf,
    prove,
    readOpen,
    removeEnded,
  }
}

/** Which open change it goes on with, and which revision of it; of an older build nobody knows. */
function adoptedBy({ adopts, adoptsRevision }: SealedHead): {
  readonly id: string | null
  readonly revision: number
} {
  return {
    id: typeof adopts === 'string' ? adopts : null,
    revision: typeof adoptsRevision === 'number' ? adoptsRevision : Infinity,
  }
}
