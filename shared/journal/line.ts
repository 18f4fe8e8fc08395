/** A line of the journal: an entry as JSON, with its length and digest before it, so that one that was cut short or altered is seen. */
import { accountId, changeId } from '../domain/ids.ts'
import { z } from '../zod.ts'
import { NewerJournal } from './refusals.ts'
import { plainSum, type Marked } from './sum.ts'

/** The version of a line. An older build does not guess at the lines of a newer one. */
export const JOURNAL_VERSION = 2

/** What every host has and `shared` has not. */
export type ByteTools = {
  /** 64 hex digits. */
  readonly sha256: (bytes: Uint8Array) => string
  readonly encode: (text: string) => Uint8Array
  readonly decode: (bytes: Uint8Array) => string
}

/** As much of a sealed change as the journal looks at; the rest is carried as it came. */
export type SealedHead = Marked & {
  readonly id: string
  readonly account: string
  readonly adopts?: unknown
  readonly adoptsRevision?: unknown
}

/** As much of an open change. */
export type OpenHead = { readonly id: string; readonly account: string; readonly revision: number }

// Guards and no schemas of objects, whose output would have its keys in another order than the canonical text.
const HEX = /^[0-9a-f]{64}$/

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNamed(value: unknown): value is { readonly id: string; readonly account: string } {
  return (
    isObject(value) &&
    changeId.safeParse(value['id']).success &&
    accountId.safeParse(value['account']).success
  )
}

export function isSealedHead(value: unknown): value is SealedHead {
  return (
    isNamed(value) &&
    'link' in value &&
    typeof value.link === 'string' &&
    HEX.test(value.link) &&
    'ops' in value &&
    Array.isArray(value.ops) &&
    value.ops.length > 0 &&
    value.ops.every(isObject)
  )
}

export function isOpenHead(value: unknown): value is OpenHead {
  return (
    isNamed(value) &&
    !('link' in value) &&
    'revision' in value &&
    typeof value.revision === 'number' &&
    Number.isSafeInteger(value.revision) &&
    value.revision >= 0
  )
}

export const summaryEntry = z.strictObject({
  type: z.literal('summary'),
  /** Log files whose changes stand in the accounts' parts. */
  included: z.array(z.string()),
  accounts: z.record(accountId, plainSum.extend({ parts: z.int().positive() })),
})
export type SummaryEntry = z.infer<typeof summaryEntry>

export const lineEntry = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('changes'),
    account: accountId,
    imported: z.boolean(),
    changes: z.array(z.custom<SealedHead>(isSealedHead)).min(1),
  }),
  z.strictObject({ type: z.literal('open'), change: z.custom<OpenHead>(isOpenHead) }),
  summaryEntry,
])
export type LineEntry = z.infer<typeof lineEntry>

export type Line =
  | { readonly type: 'entry'; readonly entry: LineEntry }
  /** Cut short or altered: its length or digest is not what it says. */
  | { readonly type: 'torn' }

/** Three groups: version, length, digest. */
export const LINE_HEAD = /^\{"journal":(\d{1,6}),"bytes":(\d{1,12}),"sha256":"([0-9a-f]{64})","entry":/
const LONGEST_HEAD = 140
const FEED = 0x0a
const CLOSING = 0x7d

/** The bytes of a line with its line feed. `body`: the entry's JSON, without one. */
export function formatLine(tools: ByteTools, body: string): Uint8Array {
  const bytes = tools.encode(body)
  const head = `{"journal":${JOURNAL_VERSION},"bytes":${bytes.length},"sha256":"${tools.sha256(bytes)}","entry":`
  return joinBytes([tools.encode(head), bytes, tools.encode('}\n')])
}

/** The version and the proven bytes of a line's entry; null where it is torn. */
export function provenBody(
  tools: ByteTools,
  line: Uint8Array,
): { readonly version: number; readonly body: Uint8Array } | null {
  const head = LINE_HEAD.exec(tools.decode(line.subarray(0, LONGEST_HEAD)))
  if (head === null || line.at(-1) !== CLOSING) return null
  const body = line.subarray(head[0].length, -1)
  if (body.length !== Number(head[2]) || tools.sha256(body) !== head[3]) return null
  return { version: Number(head[1]), body }
}

/** Throws `NewerJournal`. */
export function parseLine(tools: ByteTools, line: Uint8Array): Line {
  const proven = provenBody(tools, line)
  if (proven === null || proven.version < JOURNAL_VERSION) return { type: 'torn' }
  const value = jsonOf(tools.decode(proven.body))
  // Never written by anybody: one such line must not keep all the others from being read.
  if (value === undefined) return { type: 'torn' }
  const entry = lineEntry.safeParse(value)
  // Whole, and not of our making: a newer build's.
  if (!entry.success || proven.version > JOURNAL_VERSION) throw new NewerJournal()
  return { type: 'entry', entry: entry.data }
}

/** The lines of a file, without their line feeds; one without its line feed at the end counts too. */
export function splitLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let from = 0; from < bytes.length;) {
    const feed = bytes.indexOf(FEED, from)
    const to = feed === -1 ? bytes.length : feed
    if (to > from) lines.push(bytes.subarray(from, to))
    from = to + 1
  }
  return lines
}

/** Whole lines; what follows them begins one of its own. */
export function withFeed(bytes: Uint8Array): Uint8Array {
  return bytes.length === 0 || bytes.at(-1) === FEED ? bytes : joinBytes([bytes, Uint8Array.of(FEED)])
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
