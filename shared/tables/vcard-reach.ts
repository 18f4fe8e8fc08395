/** How a card says its person is reached: the first address and number for their fields, every other one as a labelled line. */
import type { CardProperty } from './vcard-lines.ts'

export type ReachWords = {
  readonly email: string
  readonly phone: string
  readonly address: string
  readonly work: string
  readonly home: string
  readonly mobile: string
  readonly fax: string
  readonly pager: string
}

export type Reach = { readonly email: string; readonly phone: string; readonly others: readonly string[] }

/** What holds a line of ours that is neither address nor number. */
export const CONTACT_LINE = 'X-SOUNDINGS-CONTACT'
const REACHED_BY: ReadonlySet<string> = new Set(['EMAIL', 'TEL', 'ADR', 'LABEL', CONTACT_LINE])

export function isReachedBy(name: string): boolean {
  return REACHED_BY.has(name)
}

const TYPE_WORDS: readonly (readonly [type: string, word: keyof ReachWords])[] = [
  ['fax', 'fax'],
  ['cell', 'mobile'],
  ['pager', 'pager'],
  ['work', 'work'],
  ['home', 'home'],
]

export function reach(
  properties: readonly CardProperty[],
  text: (property: CardProperty) => string,
  parts: (property: CardProperty) => readonly string[],
  words: ReachWords,
): Reach {
  const labels = new Map(
    properties
      .filter(({ name, group }) => name === 'X-ABLABEL' && group !== '')
      .map((property) => [property.group, plainLabel(text(property), words)] as const),
  )
  const email = preferred(properties.filter(({ name }) => name === 'EMAIL'))
  // A fax takes no calls: it is the number only where there is no other.
  const numbers = properties.filter(({ name }) => name === 'TEL')
  const phone =
    preferred(numbers.filter((property) => !typesOf(property).includes('fax'))) ?? preferred(numbers)
  const others = properties.flatMap((property) => {
    if (!isReachedBy(property.name) || property.name === 'LABEL' || property === email || property === phone)
      return []
    const value = valueOf(property, text, parts)
    // A line of ours may be empty: it stands between others.
    if (property.name === CONTACT_LINE) return [value]
    if (value === '') return []
    return [`${labels.get(property.group) ?? labelOf(property, words)}: ${value}`]
  })
  const found = (property: CardProperty | undefined) =>
    property === undefined ? '' : valueOf(property, text, parts)
  return { email: found(email), phone: found(phone), others }
}

function valueOf(
  property: CardProperty,
  text: (property: CardProperty) => string,
  parts: (property: CardProperty) => readonly string[],
): string {
  if (property.name === 'ADR')
    return parts(property)
      .map((part) => part.replace(/\s*\n\s*/g, ', '))
      .filter((part) => part !== '')
      .join(', ')
  const line = text(property)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
  return property.name === 'TEL'
    ? line.replace(/^tel:([^;]*)(?:;ext=(.*))?$/i, (_, number: string, extension?: string) =>
        extension === undefined ? number : `${number} ext. ${extension}`,
      )
    : line.replace(/^mailto:/i, '')
}

function typesOf({ parameters }: CardProperty): readonly string[] {
  return (parameters.get('TYPE') ?? []).flatMap((type) => type.toLowerCase().split(','))
}

/** The one marked as preferred, of several the first in rank; else the first. */
function preferred(properties: readonly CardProperty[]): CardProperty | undefined {
  const rank = (property: CardProperty) => {
    const [stated] = property.parameters.get('PREF') ?? []
    if (stated !== undefined) return Number(stated) || 100
    return typesOf(property).includes('pref') ? 0 : 101
  }
  return [...properties].sort((a, b) => rank(a) - rank(b))[0]
}

function labelOf(property: CardProperty, words: ReachWords): string {
  const types = typesOf(property)
  const found = TYPE_WORDS.filter(([type]) => types.includes(type)).map(([, word]) => words[word])
  const kind = property.name === 'EMAIL' ? words.email : property.name === 'ADR' ? words.address : words.phone
  return [kind, ...found].join(', ')
}

/** Apple's own labels come as `_$!<Mobile>!$_`. */
function plainLabel(label: string, words: ReachWords): string {
  const [, apple] = /^_\$!<(.*)>!\$_$/.exec(label.trim()) ?? []
  if (apple === undefined) return label.trim()
  const known = TYPE_WORDS.find(([type]) => type === apple.toLowerCase())
  return known === undefined ? apple : words[known[1]]
}
