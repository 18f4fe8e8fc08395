/** An account's settled parts: read whole, and written anew with what the log has beyond them. */
import {
  formatLine,
  joinBytes,
  parseLine,
  splitLines,
  withFeed,
  type ByteTools,
  type SealedHead,
} from './line.ts'
import type { Limits } from './limits.ts'
import type { JournalFiles } from './journal-files.ts'
import { markOfStanding, standingOf, sumOf, type Standing, type Sum } from './sum.ts'

/** Bytes of changes after which a line is full, so that reading takes little memory at a time. */
const LINE_BYTES = 262_144

/** A sealed change as it stands in the journal. `text`: its canonical JSON. */
export type KeptChange = { readonly imported: boolean; readonly text: string; readonly change: SealedHead }

export type ReadPart = {
  readonly changes: readonly KeptChange[]
  /** Lines that could not be read. */
  readonly torn: number
  readonly bytes: Uint8Array
  /** The disk does not give the file. It is taken for a full one with a torn line, and never written. */
  readonly isUnreadable: boolean
}

/** Of a file that is there and that the disk does not give. */
export const UNREADABLE = Symbol('unreadable')

/** Null where there is no such file. */
export async function readIfSound(
  files: JournalFiles,
  path: string,
): Promise<Uint8Array | typeof UNREADABLE | null> {
  try {
    return await files.read(path)
  } catch {
    return UNREADABLE
  }
}

/** Null also where the disk does not give it. */
export async function readOrNull(files: JournalFiles, path: string): Promise<Uint8Array | null> {
  const read = await readIfSound(files, path)
  return read === UNREADABLE ? null : read
}

export type PartsDeps = { readonly files: JournalFiles; readonly tools: ByteTools; readonly limits: Limits }

export function partPath(account: string, part: number): string {
  return `accounts/${account}-${String(part).padStart(4, '0')}.jsonl`
}

/** Which account and part a file is; null for one that is not ours. */
export function partOf(name: string): { readonly account: string; readonly part: number } | null {
  const match = /^([0-9a-f-]{36})-(\d{4,6})\.jsonl$/.exec(name)
  return match?.[1] === undefined ? null : { account: match[1], part: Number(match[2]) }
}

/** The changes of a file, of all accounts where none is named. */
export function readChanges(
  tools: ByteTools,
  bytes: Uint8Array,
  account?: string,
): Pick<ReadPart, 'changes' | 'torn'> {
  const changes: KeptChange[] = []
  let torn = 0
  for (const text of splitLines(bytes)) {
    const line = parseLine(tools, text)
    if (line.type === 'torn' || line.entry.type !== 'changes') torn += 1
    else if (account === undefined || line.entry.account === account) {
      const { imported } = line.entry
      for (const change of line.entry.changes)
        changes.push({ imported, change, text: JSON.stringify(change) })
    }
  }
  return { changes, torn }
}

/** Null where there is no such part. `last`: up to which parts are known to be there; of a later one that can't be read nothing is known, and it throws. */
export async function readPart(
  { files, tools }: Pick<PartsDeps, 'files' | 'tools'>,
  account: string,
  part: number,
  last: number,
): Promise<ReadPart | null> {
  const path = partPath(account, part)
  const bytes = part > last ? await files.read(path) : await readIfSound(files, path)
  if (bytes === UNREADABLE) return { changes: [], torn: 1, bytes: new Uint8Array(), isUnreadable: true }
  return bytes === null ? null : { ...readChanges(tools, bytes, account), bytes, isUnreadable: false }
}

/** The bodies of lines that hold these changes of one account, each of a bounded size. */
export function bodiesOf(account: string, changes: readonly Omit<KeptChange, 'change'>[]): readonly string[] {
  const bodies: string[] = []
  let texts: string[] = []
  let [size, imported] = [0, false]
  const end = (): void => {
    if (texts.length > 0)
      bodies.push(
        `{"type":"changes","account":"${account}","imported":${String(imported)},"changes":[${texts.join(',')}]}`,
      )
    texts = []
    size = 0
  }
  for (const change of changes) {
    if (change.imported !== imported || size >= LINE_BYTES) end()
    imported = change.imported
    texts.push(change.text)
    size += change.text.length
  }
  end()
  return bodies
}

/** Two contents of one id: an op that is erased in one of them is erased. The first itself, where the second adds nothing. */
function joined(one: KeptChange, other: KeptChange): KeptChange {
  if (one.change.link !== other.change.link) return one
  const ops = one.change.ops.map((op, index) => {
    const there = other.change.ops[index]
    return there !== undefined && 'erased' in there && !('erased' in op) ? there : op
  })
  if (ops.every((op, index) => op === one.change.ops[index])) return one
  const change = { ...one.change, ops }
  return { imported: one.imported, change, text: JSON.stringify(change) }
}

/** Changes by their ids, among which one may stand twice. */
function unionOf(changes: Iterable<KeptChange>): Map<string, KeptChange> {
  const union = new Map<string, KeptChange>()
  for (const change of changes) {
    const known = union.get(change.change.id)
    union.set(change.change.id, known === undefined ? change : joined(known, change))
  }
  return union
}

/** What changes tell among which one may stand twice. */
export type Summed = { readonly sum: Sum; readonly known: ReadonlyMap<string, Standing> }

export function sumChanges(tools: ByteTools, changes: Iterable<KeptChange>): Summed {
  const hex = hexOf(tools)
  const known = new Map([...unionOf(changes)].map(([id, { change }]) => [id, standingOf(change)] as const))
  return { sum: sumOf([...known.values()].map((one) => markOfStanding(one, hex))), known }
}

export function hexOf(tools: ByteTools): (text: string) => string {
  return (text) => tools.sha256(tools.encode(text))
}

/**
 * Adds changes to the account's parts: what stands there already is left out, an op that is erased in one of two is erased, and a part in
 * which a line was torn is kept in `damaged` before it is written anew. `last`: the last part that is known of; whatever follows it is read too.
 */
export async function addToParts(
  deps: PartsDeps,
  account: string,
  last: number,
  fresh: readonly KeptChange[],
): Promise<Summed & { readonly parts: number; readonly bytes: number; readonly isWhole: boolean }> {
  const { files, tools, limits } = deps
  const waiting = unionOf(fresh)
  const all: KeptChange[] = []
  let [parts, written, isWhole] = [0, 0, true]
  for (;;) {
    const path = partPath(account, parts + 1)
    const read = await readPart(deps, account, parts + 1, last)
    if (read === null && parts >= last && waiting.size === 0) break
    parts += 1
    if (read?.isUnreadable === true) {
      isWhole = false
      continue
    }
    if (read !== null && read.torn > 0) await setAside(deps, path, read.bytes)
    const kept = (read?.changes ?? []).map((change) => {
      const other = waiting.get(change.change.id)
      waiting.delete(change.change.id)
      return other === undefined ? change : joined(change, other)
    })
    const isAltered =
      read !== null && (read.torn > 0 || kept.some((change, index) => change !== read.changes[index]))
    let bytes = isAltered ? linesOf(tools, account, kept) : (read?.bytes ?? new Uint8Array())
    const added: KeptChange[] = []
    // A part that is gone is filled like a new one.
    if ((read === null || parts >= last) && bytes.length < limits.part) {
      let size = bytes.length
      for (const change of waiting.values()) {
        if (size >= limits.part) break
        added.push(change)
        size += change.text.length
      }
      for (const { change } of added) waiting.delete(change.id)
      bytes = joinBytes([withFeed(bytes), linesOf(tools, account, added)])
    }
    if (isAltered || added.length > 0) {
      await files.replace(path, bytes, { verify: true })
      written += bytes.length
    }
    all.push(...kept, ...added)
  }
  return { ...sumChanges(tools, all), parts, bytes: written, isWhole }
}

function linesOf(tools: ByteTools, account: string, changes: readonly KeptChange[]): Uint8Array {
  return joinBytes(bodiesOf(account, changes).map((body) => formatLine(tools, body)))
}

/** Keeps a file with a torn line as it was found, once. */
export async function setAside(
  { files, tools }: Pick<PartsDeps, 'files' | 'tools'>,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const name = `damaged/${tools.sha256(bytes).slice(0, 16)}-${path.replace('/', '-')}`
  if ((await files.size(name)) !== bytes.length) await files.replace(name, bytes, { verify: true })
}
