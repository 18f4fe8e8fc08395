/** An account's settled parts: read whole, and written anew with what the log has beyond them. */
import { formatLine, joinBytes, parseLine, splitLines, type ByteTools, type SealedHead } from './line.ts'
import type { Limits } from './limits.ts'
import type { JournalFiles } from './journal-files.ts'
import { markOf, sumOf, type Sum } from './sum.ts'

/** Bytes of changes after which a line is full, so that reading takes little memory at a time. */
const LINE_BYTES = 262_144

/** A sealed change as it stands in the journal. `text`: its canonical JSON. */
export type KeptChange = { readonly imported: boolean; readonly text: string; readonly change: SealedHead }

export type ReadPart = {
  readonly changes: readonly KeptChange[]
  /** Lines that could not be read. */
  readonly torn: number
  readonly bytes: Uint8Array
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
export function readChanges(tools: ByteTools, bytes: Uint8Array, account?: string): Omit<ReadPart, 'bytes'> {
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

/** Null where there is no such part. */
export async function readPart(
  { files, tools }: Pick<PartsDeps, 'files' | 'tools'>,
  account: string,
  part: number,
): Promise<ReadPart | null> {
  const bytes = await files.read(partPath(account, part))
  return bytes === null ? null : { ...readChanges(tools, bytes, account), bytes }
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

/** Of two contents of one id the one with more ops erased; the first where they say the same. */
function erasedOf(one: KeptChange, other: KeptChange): KeptChange {
  const erased = ({ change }: KeptChange): number => change.ops.filter((op) => 'erased' in op).length
  return erased(other) > erased(one) ? { ...other, imported: one.imported } : one
}

/** The sum of changes among which one id may stand twice, and their ids. */
export function sumChanges(
  tools: ByteTools,
  changes: Iterable<KeptChange>,
): { readonly sum: Sum; readonly ids: ReadonlySet<string> } {
  const union = new Map<string, KeptChange>()
  for (const change of changes) {
    const known = union.get(change.change.id)
    union.set(change.change.id, known === undefined ? change : erasedOf(known, change))
  }
  return {
    sum: sumOf([...union.values()].map(({ change }) => markOf(change, hexOf(tools)))),
    ids: new Set(union.keys()),
  }
}

export function hexOf(tools: ByteTools): (text: string) => string {
  return (text) => tools.sha256(tools.encode(text))
}

/**
 * Adds changes to the account's parts: what stands there already is left out, an op that is erased in one of two is erased, and a part in
 * which a line was torn is kept in `damaged` before it is written anew.
 */
export async function addToParts(
  deps: PartsDeps,
  account: string,
  /** The last part there is. */
  last: number,
  fresh: readonly KeptChange[],
): Promise<{
  readonly sum: Sum
  readonly parts: number
  readonly ids: ReadonlySet<string>
  readonly bytes: number
}> {
  const { files, tools, limits } = deps
  const waiting = new Map<string, KeptChange>()
  for (const change of fresh) {
    const known = waiting.get(change.change.id)
    waiting.set(change.change.id, known === undefined ? change : erasedOf(known, change))
  }
  const all: KeptChange[] = []
  let written = 0
  const write = async (part: number, bytes: Uint8Array): Promise<void> => {
    await files.replace(partPath(account, part), bytes, { verify: true })
    written += bytes.length
  }
  let part = 0
  for (;;) {
    if (part >= last && waiting.size === 0) break
    part += 1
    const read = await readPart(deps, account, part)
    if (read !== null && read.torn > 0) await setAside(deps, partPath(account, part), read.bytes)
    const kept = (read?.changes ?? []).map((change) => {
      const other = waiting.get(change.change.id)
      waiting.delete(change.change.id)
      return other === undefined ? change : erasedOf(change, other)
    })
    const isAltered =
      read !== null && (read.torn > 0 || kept.some((change, index) => change !== read.changes[index]))
    let bytes = isAltered ? linesOf(tools, account, kept) : (read?.bytes ?? new Uint8Array())
    const added: KeptChange[] = []
    if (part >= last && bytes.length < limits.part) {
      let size = bytes.length
      for (const change of waiting.values()) {
        if (size >= limits.part) break
        added.push(change)
        size += change.text.length
      }
      for (const { change } of added) waiting.delete(change.id)
      bytes = joinBytes([bytes, linesOf(tools, account, added)])
    }
    if (isAltered || added.length > 0) await write(part, bytes)
    all.push(...kept, ...added)
  }
  return { ...sumChanges(tools, all), parts: part, bytes: written }
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
