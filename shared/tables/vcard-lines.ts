/**
 * The lines of vCards as properties: cards found, folded lines joined, names, groups, parameters and raw values parted
 * (RFC 6350, RFC 2426, and the older 2.1 with its quoted-printable lines).
 */

export type CardVersion = '2.1' | '3.0' | '4.0'

export type CardProperty = {
  /** `item1` of `item1.EMAIL`, in lower case; empty where there is none. */
  readonly group: string
  /** In upper case. */
  readonly name: string
  /** By name in upper case; those that 2.1 writes bare stand under `TYPE`, its encodings under `ENCODING`. */
  readonly parameters: ReadonlyMap<string, readonly string[]>
  /** As it stands in the line, still escaped. */
  readonly value: string
}

export type RawCard = {
  /** The card's place in its file, from 1. */
  readonly at: number
  readonly version: CardVersion | null
  readonly properties: readonly CardProperty[]
  /** Lines that are no properties, shortened by whoever shows them. */
  readonly broken: readonly string[]
  readonly isEnded: boolean
}

const BEGIN = /^\s*BEGIN\s*:\s*VCARD\s*$/i
const END = /^\s*END\s*:\s*VCARD\s*$/i
const VERSION = /^\s*VERSION\s*:\s*(\S+)/i
const PROPERTY = /^(?:([\p{L}\p{N}-]+)\.)?([A-Za-z0-9-]+)$/u
const BARE_ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '8BIT', '7BIT'])

/** Whether the text has a card at all. */
export function hasCards(text: string): boolean {
  return /^\s*BEGIN\s*:\s*VCARD\s*$/im.test(text)
}

/** The cards of a file. What stands between them is passed over, as is a card within a card (an agent of 2.1). */
export function parseCards(text: string): readonly RawCard[] {
  const cards: RawCard[] = []
  let lines: string[] | null = null
  let inner = 0
  const finish = (isEnded: boolean) => {
    if (lines !== null) cards.push(toCard(cards.length + 1, lines, isEnded))
    lines = null
    inner = 0
  }
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (BEGIN.test(line)) {
      // Inside a card only an agent may begin one; anywhere else the card before it was never ended.
      const previous: string = lines?.at(-1) ?? ''
      if (lines !== null && /^AGENT[;:]/i.test(previous)) inner += 1
      else if (inner > 0) inner += 1
      else {
        finish(false)
        lines = []
      }
    } else if (END.test(line)) {
      if (inner > 0) inner -= 1
      else finish(true)
    } else if (inner === 0) lines?.push(line)
  }
  finish(false)
  return cards
}

function toCard(at: number, lines: readonly string[], isEnded: boolean): RawCard {
  const stated = lines.map((line) => VERSION.exec(line)?.[1]).find((one) => one !== undefined)
  const version = stated === '2.1' || stated === '3.0' || stated === '4.0' ? stated : null
  const properties: CardProperty[] = []
  const broken: string[] = []
  for (const line of unfold(lines, version)) {
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if (parsed === null) broken.push(line)
    else properties.push(parsed)
  }
  return { at, version, properties, broken, isEnded }
}

/** A line that begins with white space goes on from the one before; in 2.1 the white space is part of the text. */
function unfold(lines: readonly string[], version: CardVersion | null): readonly string[] {
  const joined: string[] = []
  let parts: string[] = []
  let isSoft = false
  const finish = () => {
    if (parts.length > 0) joined.push(parts.join(''))
    parts = []
  }
  for (const line of lines) {
    const isFolded = parts.length > 0 && /^[ \t]/.test(line)
    if (isSoft) parts.push(line)
    else if (isFolded) parts.push(version === '2.1' ? line : line.slice(1))
    else {
      finish()
      parts = [line]
    }
    isSoft = false
    const [head = ''] = parts
    if (line.endsWith('=') && /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(head)) {
      parts.push((parts.pop() ?? '').slice(0, -1))
      isSoft = true
    }
  }
  finish()
  return joined
}

/** Null where the line is no property. */
export function parseLine(line: string): CardProperty | null {
  const pieces = splitOutsideQuotes(line)
  if (pieces === null) return null
  const [head = '', ...rest] = pieces.before
  const named = PROPERTY.exec(head.trim())
  if (named === null) return null
  const [, group = '', name = ''] = named
  const parameters = new Map<string, string[]>()
  const add = (key: string, values: readonly string[]) =>
    parameters.set(key, [...(parameters.get(key) ?? []), ...values])
  for (const piece of rest) {
    const at = piece.indexOf('=')
    if (at < 0) add(BARE_ENCODINGS.has(piece.trim().toUpperCase()) ? 'ENCODING' : 'TYPE', [piece.trim()])
    else add(piece.slice(0, at).trim().toUpperCase(), parameterValues(piece.slice(at + 1)))
  }
  return { group: group.toLowerCase(), name: name.toUpperCase(), parameters, value: pieces.value }
}

/** Name and parameters up to the first colon that no quotation marks hold, and the value after it. */
function splitOutsideQuotes(
  line: string,
): { readonly before: readonly string[]; readonly value: string } | null {
  const before: string[] = []
  let start = 0
  let quoted = false
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at]
    if (character === '"') quoted = !quoted
    else if (!quoted && (character === ';' || character === ':')) {
      before.push(line.slice(start, at))
      start = at + 1
      if (character === ':') return { before, value: line.slice(start) }
    }
  }
  return null
}

/** Parted at commas outside of quotation marks; `^n`, `^'` and `^^` of RFC 6868 stand for what they mean. */
function parameterValues(text: string): readonly string[] {
  const values = text.match(/"[^"]*"|[^,]+/g) ?? []
  return values.map((value) =>
    value
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replace(/\^([n'^])/g, (_, code: string) => (code === 'n' ? '\n' : code === "'" ? '"' : '^')),
  )
}
