/** Reads the cards of a file into entries of people, says what cannot be taken, and lists what has no place with us. */
import type { CardProperty, CardVersion, RawCard } from './vcard-lines.ts'
import { parseCards } from './vcard-lines.ts'
import { isReachedBy, reach, type Reach, type ReachWords } from './vcard-reach.ts'
import { rawText, structured, unescapeText, type DecodeBytes } from './vcard-values.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../domain/text.ts'
import { readDay } from './read-day.ts'
import { problem, type EntryValue, type RowProblem, type TableEntry } from './table-entry.ts'
import { readParts, readPlace, readYesNo } from './words-in-cells.ts'

export type CardOptions = {
  readonly decode: DecodeBytes
  /** What further numbers and addresses are called where the card does not say it. */
  readonly words: ReachWords
  /** Whether properties without a place are kept, each under its name, in the text about the person. */
  readonly keepRest: boolean
  /** Whether each card names its account by its organisation. */
  readonly byAccount: boolean
}

export type CardEntries = {
  readonly entries: readonly TableEntry[]
  readonly problems: readonly RowProblem[]
  /** Properties without a place with us, with how many cards have them. */
  readonly rest: ReadonlyMap<string, number>
  /** Pictures, sounds and keys, which are left out. */
  readonly pictures: number
  readonly cards: number
}

/** They say nothing of the person. */
const BOOKKEEPING = new Set([
  'VERSION',
  'PRODID',
  'REV',
  'UID',
  'SORT-STRING',
  'X-ABLABEL',
  'X-ABADR',
  'N',
  'KIND',
  'CLASS',
])
const BINARY = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY'])
const OURS = 'X-SOUNDINGS-'

/** A card with a problem is in `problems` alone. */
export function readCards(text: string, options: CardOptions): CardEntries {
  const entries: TableEntry[] = []
  const problems: RowProblem[] = []
  const rest = new Map<string, number>()
  let pictures = 0
  const cards = parseCards(text)
  for (const card of cards) {
    const read = new CardReading(card, options)
    pictures += read.pictures
    for (const name of new Set(read.rest.map(([name]) => name))) rest.set(name, (rest.get(name) ?? 0) + 1)
    if (read.problems.length === 0) entries.push(read.entry())
    problems.push(...read.problems)
  }
  return { entries, problems, rest, pictures, cards: cards.length }
}

/** One card on its way to an entry. */
class CardReading {
  readonly problems: RowProblem[] = []
  readonly rest: [name: string, value: string][] = []
  pictures = 0
  private readonly values = new Map<string, EntryValue>()
  private readonly about: string[] = []
  private account = ''
  private readonly card: RawCard
  private readonly options: CardOptions
  private readonly version: CardVersion

  constructor(card: RawCard, options: CardOptions) {
    this.card = card
    this.options = options
    this.version = card.version ?? '3.0'
    if (card.version === null) this.refuse('VERSION', 'noVersion')
    if (!card.isEnded) this.refuse('END', 'notEnded')
    for (const line of card.broken) this.refuse('', 'brokenLine', line)
    for (const property of card.properties) this.read(property)
    this.takeReach()
    this.takeName()
    const kept = options.keepRest ? this.rest.map(([name, value]) => `${name}: ${value}`) : []
    this.set('about', [...this.about, ...kept].join('\n'), TEXT_LIMIT, 'NOTE')
    if (options.byAccount && this.account === '') this.refuse('ORG', 'needAccount')
  }

  entry(): TableEntry {
    return { at: this.card.at, account: this.account, values: Object.fromEntries(this.values) }
  }

  private refuse(column: string, why: RowProblem['why'], value = ''): void {
    this.problems.push(problem(this.card.at, column, why, value))
  }

  private text(property: CardProperty): string {
    return unescapeText(rawText(property, this.options.decode), this.version)
  }

  private line(property: CardProperty): string {
    return this.text(property)
      .replace(/\s*\n\s*/g, ' ')
      .trim()
  }

  private parts(property: CardProperty): readonly string[] {
    return structured(rawText(property, this.options.decode), this.version)
  }

  private set(field: string, value: string, limit: number, column: string): void {
    if (value.trim() === '') return
    if (value.length > limit) this.refuse(column, 'tooLong', value)
    else if (!this.values.has(field)) this.values.set(field, value)
  }

  private read(property: CardProperty): void {
    const { name } = property
    if (BINARY.has(name)) {
      this.pictures += 1
      return
    }
    if (name.startsWith(OURS)) return this.readOurs(name.slice(OURS.length), property)
    if (name === 'KIND' || name === 'X-ABSHOWAS') {
      if (/^(?:group|org|company|location)$/i.test(this.line(property)))
        this.refuse(name, 'notAPerson', this.line(property))
      return
    }
    if (BOOKKEEPING.has(name) || name === 'FN' || isReachedBy(name)) return
    switch (name) {
      case 'ORG':
        return this.readOrganisation(property)
      case 'TITLE':
        return this.set('role', this.line(property), NAME_LIMIT, name)
      case 'ROLE':
        if (this.card.properties.some((other) => other.name === 'TITLE')) break
        return this.set('role', this.line(property), NAME_LIMIT, name)
      case 'NOTE':
        this.about.push(this.text(property).replace(/\s+$/, ''))
        return
    }
    const said = this.parts(property)
      .filter((part) => part !== '')
      .join(', ')
    if (said !== '') this.rest.push([name, said])
  }

  /** The organisation is the account; one below it is the department, of several the first is the unit. */
  private readOrganisation(property: CardProperty): void {
    if (this.account !== '' || this.values.has('department')) {
      this.rest.push([
        'ORG',
        this.parts(property)
          .filter((part) => part !== '')
          .join(', '),
      ])
      return
    }
    const [organisation = '', ...units] = this.parts(property)
    if (organisation.length > NAME_LIMIT) this.refuse('ORG', 'tooLong', organisation)
    this.account = organisation
    const named = units.filter((part) => part !== '')
    const [unit = '', ...departments] = named.length > 1 ? named : ['', ...named]
    this.set('orgUnit', unit, NAME_LIMIT, 'ORG')
    this.set('department', departments.join(', '), NAME_LIMIT, 'ORG')
  }

  private takeReach(): void {
    const reached: Reach = reach(
      this.card.properties,
      (property) => this.text(property),
      (property) => this.parts(property),
      this.options.words,
    )
    this.set('email', reached.email, NAME_LIMIT, 'EMAIL')
    this.set('phone', reached.phone, NAME_LIMIT, 'TEL')
    this.set('otherContact', reached.others.join('\n'), TEXT_LIMIT, 'TEL')
  }

  private takeName(): void {
    const of = (name: string) => this.card.properties.find((property) => property.name === name)
    const formatted = of('FN')
    const [family = '', given = '', additional = '', prefix = '', suffix = ''] = this.nameParts(of('N'))
    const composed = [prefix, given, additional, family, suffix].filter((part) => part !== '').join(' ')
    const name = (formatted === undefined ? '' : this.line(formatted)) || composed
    if (name === '') this.refuse('FN', 'needName')
    else this.set('name', name, NAME_LIMIT, 'FN')
  }

  private nameParts(property: CardProperty | undefined): readonly string[] {
    return property === undefined ? [] : this.parts(property).map((part) => part.replaceAll(',', ' '))
  }

  /** What we wrote ourselves and vCard has no word for. */
  private readOurs(name: string, property: CardProperty): void {
    const said = this.line(property)
    const take = (field: string, value: EntryValue | null, why: RowProblem['why']) => {
      if (value === null) this.refuse(OURS + name, why, said)
      else this.values.set(field, value)
    }
    switch (name) {
      case 'SITE':
        return this.set('site', said, NAME_LIMIT, OURS + name)
      case 'UNIT':
        return this.set('orgUnit', said, NAME_LIMIT, OURS + name)
      case 'PART':
        return take('parts', readParts(said), 'unknownPart')
      case 'PLACE':
        return take('place', readPlace(said), 'unknownPlace')
      case 'LEFT-ON':
        return take('leftOn', readDay(said, 'iso'), 'notADay')
      case 'KEY':
        return take('key', readYesNo(said), 'notYesNo')
      case 'PLACEHOLDER':
        return take('placeholder', readYesNo(said), 'notYesNo')
      case 'CONTACT':
        return
      default:
        this.rest.push([OURS + name, said])
    }
  }
}
