/**
 * Reads a journal of version 1 once: sealed changes and imports go to the log and are settled, the last revision of what was still being typed
 * becomes an open change. What was found is then looked for in the new files, and only after that the old ones are removed; one in which a line could not
 * be read is kept in `damaged`.
 */
import { sealedChange } from '../changes/change.ts'
import { linkOf } from '../changes/seal.ts'
import { parseExport } from '../exchange/parse-export.ts'
import { isOpenHead, jsonOf, splitLines, type OpenHead } from './line.ts'
import type { OldEntry, OldJournal } from './journal-files.ts'
import type { KeptChange } from './parts.ts'
import { joinStanding, standingOf, type Standing } from './sum.ts'

/** UTF-16 units of changes that are handed on at a time. */
const BATCH = 4_000_000

export type ConvertDeps = {
  readonly old: OldJournal
  /** Adds to the log, leaving out what it holds already. */
  readonly write: (changes: readonly KeptChange[]) => Promise<void>
  /** Keeps an open change, unless a later revision of it is there. */
  readonly writeOpen: (change: OpenHead, text: string) => Promise<void>
  /** Settles all of the log. */
  readonly settle: () => AsyncGenerator<number, void>
  /** An account's changes by id, as its files hold them now. */
  readonly standingsOf: (account: string) => Promise<ReadonlyMap<string, Standing>>
  readonly openRevision: (id: string) => Promise<number>
  /** Keeps an old file in which something could not be read, as it was found. */
  readonly setAside: (name: string, bytes: Uint8Array) => Promise<void>
}

export type Converted = {
  /** Lines that could not be read. */
  readonly damaged: number
  /** All lines, those included. */
  readonly lines: number
}

type Revision = { readonly revision: number; readonly text: () => string | null }

export type ConvertStep = {
  readonly doing: 'reading' | 'settling' | 'proving'
  /** Bytes, while proving accounts. */
  readonly done: number
  readonly total: number
}

/** Yields how far it is. Throws `NewerJournal`, and an error where the new files are not what the old ones say. */
export async function* converting(deps: ConvertDeps): AsyncGenerator<ConvertStep, Converted> {
  const { old } = deps
  const found = new Map<string, Map<string, Standing>>()
  const open = new Map<string, Revision>()
  let waiting: KeptChange[] = []
  let [size, damaged, lines, done] = [0, 0, 0, 0]

  function takeSealed(value: unknown, imported: boolean): boolean {
    const parsed = sealedChange.safeParse(value)
    if (!parsed.success || linkOf(parsed.data) !== parsed.data.link) return false
    const change = parsed.data
    const standings = found.get(change.account) ?? new Map<string, Standing>()
    found.set(change.account, standings)
    const before = standings.get(change.id)
    const standing = standingOf(change)
    const both = before === undefined ? standing : joinStanding(before, standing)
    if (both === before) return true
    standings.set(change.id, both)
    open.delete(change.id)
    const text = JSON.stringify(value)
    waiting.push({ imported, change, text })
    size += text.length
    return true
  }

  function takeEntry(entry: OldEntry): boolean {
    if (entry.type === 'torn') return false
    if (entry.type === 'import') {
      const file = parseExport(entry.text)
      if (!file.ok) return false
      for (const { changes } of file.value.accounts) for (const change of changes) takeSealed(change, true)
      return true
    }
    if (entry.mayBeSealed) {
      const value = jsonOf(entry.text() ?? '')
      if (!isOpenHead(value)) return takeSealed(value, false)
    }
    if (entry.revision >= (open.get(entry.change)?.revision ?? 0)) open.set(entry.change, entry)
    return true
  }

  async function handOn(): Promise<void> {
    await deps.write(waiting)
    handed += size
    waiting = []
    size = 0
  }

  const files = await old.files()
  const total = files.reduce((sum, { size: bytes }) => sum + bytes, 0)
  let handed = 0
  /** Files in which something could not be read: somebody may still make it out. */
  const damagedFiles: string[] = []
  for (const { name } of files) {
    const before = damaged
    for (const line of splitLines(await old.read(name))) {
      lines += 1
      if (!takeEntry(old.parse(line))) damaged += 1
      done += line.length + 1
      if (size >= BATCH) await handOn()
    }
    if (damaged > before) damagedFiles.push(name)
    // A line that was cut short has no line feed.
    yield { doing: 'reading', done: Math.min(done, total), total }
  }
  await handOn()
  for await (const settled of deps.settle())
    yield { doing: 'settling', done: Math.min(settled, handed), total: handed }

  let proven = 0
  for (const [account, standings] of found) {
    const kept = await deps.standingsOf(account)
    for (const [id, standing] of standings) {
      const there = kept.get(id)
      if (there?.link !== standing.link || joinStanding(there, standing) !== there)
        throw new Error('The new journal lacks a change')
    }
    proven += 1
    yield { doing: 'proving', done: proven, total: found.size }
  }
  for (const { text } of open.values()) {
    const [plain, value] = [text() ?? '', jsonOf(text() ?? '')]
    if (!isOpenHead(value)) damaged += 1
    // Sealed by an earlier try that was cut off after some of the old files were gone.
    else if (!(await deps.standingsOf(value.account)).has(value.id)) {
      await deps.writeOpen(value, plain)
      if ((await deps.openRevision(value.id)) < value.revision)
        throw new Error('The new journal lacks an open change')
    }
  }
  for (const name of damagedFiles) await deps.setAside(name, await old.read(name))
  // From the first to the last: what is left after a cut never tells of an earlier revision than the new files.
  for (const { name } of files) await old.remove(name)
  return { damaged, lines }
}
