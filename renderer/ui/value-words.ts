/** How a value of a record reads, wherever one is shown beside another: by what it is, never as raw data. */
import type { TFunction } from 'i18next'
import { answersWithoutValue } from '../../shared/domain/observation.ts'
import { kindNames } from '../../shared/experience/kind-names.ts'
import { kindOfSort } from '../../shared/experience/sorts.ts'
import { differingPart } from './differing-part.ts'
import type { Format } from './format.ts'
import type { WordsOfInstruments } from './instrument-words.ts'
import { uiEn } from './locale-en.ts'
import { valuesEn } from './values-en.ts'

/** Characters of a long text that are shown beside the other version's. */
const SHOWN = 240
/** Characters before the first difference that are shown with it. */
const LEAD = 40

/** Where a value stands. */
export type ValuePlace = {
  /** The kind of the record it is in: one name can mean one thing of an outcome and another of an answer. */
  readonly kind: string
  /** The field's path: `name`, `present/<person>`, `deleted`. */
  readonly field: string
  /** The question of the answer it belongs to; empty where it belongs to none. */
  readonly question: string
  /** The other versions: a long text is shown from where it parts from them. */
  readonly others?: readonly unknown[]
}

export type ValueWords = {
  readonly t: TFunction<['values', 'ui']>
  readonly instruments: WordsOfInstruments
  readonly format: Format
  /** Names of the people and initiatives we know, by id. */
  readonly names: ReadonlyMap<string, string>
}

export function valueWords(value: unknown, place: ValuePlace, words: ValueWords): string {
  const { kind, field, question } = place
  const { t, instruments, names } = words
  if (field === 'deleted') return value === true ? t('deleted') : t('notDeleted')
  if (value === null || value === undefined || value === '') return t('empty')
  if (typeof value === 'boolean') return value ? t('yes') : t('no')
  if (typeof value === 'number') return numberWords(value, place, words)
  if (typeof value === 'string') return textWords(value, place, words)
  if (typeof value !== 'object') return t('other')
  if (Array.isArray(value)) return listWords(value, place, words)
  if (kind === 'attachment' && field === 'consent') return consentWords(value, words)
  if (MAPS.has(field)) return mapWords(value, place, words)
  if ('exact' in value && typeof value.exact === 'string') return `“${shorten(value.exact, [])}”`
  if ('without' in value) {
    const without = answersWithoutValue.find((known) => known === value.without)
    if (without !== undefined) return t(`ui:without.${without}`)
  }
  if ('option' in value && typeof value.option === 'string') {
    return instruments.option(question, value.option)?.label ?? value.option
  }
  if ('id' in value && typeof value.id === 'string') return names.get(value.id) ?? t('other')
  if ('kind' in value && value.kind === 'account') return t('account')
  return t('other')
}

/** The words of the values that are chosen from a list, by the kind of record and the field. */
const chosen = {
  attachment: { sort: 'attachmentSorts' },
  goal: { state: 'goalStates' },
  initiative: { stage: 'stages' },
  orgUnit: { sort: 'unitSorts' },
  ownFactor: { sort: 'factorSorts', check: 'checks' },
  person: { place: 'places', support: 'supports', parts: 'parts', probed: 'probes' },
  relation: { sort: 'relationSorts' },
  retrospective: { steered: 'steered' },
  valueView: { side: 'sides', reason: 'reasons' },
  motive: { reason: 'reasons', view: 'views', beliefIs: 'beliefStates' },
  outcome: {
    kind: 'outcomeKinds',
    result: 'results',
    goalsAchieved: 'goals',
    regret: 'regret',
  },
  override: { of: 'overridable', label: 'labels' },
  ownQuestion: { subject: 'subjects' },
} as const

function isKeyOf<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key)
}

type Fields = Readonly<Record<string, keyof typeof valuesEn.chosen>>

const readList = (fields: Fields, field: string) => fields[field]

/** Null where the field is free text, or the value one of a newer version. */
function chosenWords(
  value: string,
  { kind, field }: ValuePlace,
  t: TFunction<['values', 'ui']>,
): string | null {
  if (kind === 'observation' && field === 'kind')
    return isKeyOf(uiEn.kinds, value) ? t(`ui:kinds.${value}`) : null
  const list = isKeyOf(chosen, kind) ? readList(chosen[kind], field) : undefined
  if (list === undefined) return null
  const table = t(`chosen.${list}`, { returnObjects: true })
  return Object.entries(table).find(([known]) => known === value)?.[1] ?? null
}

function textWords(value: string, place: ValuePlace, words: ValueWords): string {
  const { kind, field, others = [] } = place
  const { t, instruments, format, names } = words
  const ofList = chosenWords(value, place, t)
  if (ofList !== null) return ofList
  if (kind === 'initiative' && field === 'sort') return sortWords(value, others)
  if (kind === 'attachment' && field === 'digest') return t('digest')
  if (field === 'question') return instruments.question(value)?.title ?? value
  if (kind === 'ownQuestion' && field === 'construct') return instruments.construct(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value)
  return names.get(value) ?? (isId(value) ? t('gone') : shorten(value, others))
}

/** A sort that the app ships goes by its name, the user's own as they wrote it. */
function sortWords(sort: string, others: readonly unknown[]): string {
  const shipped = kindOfSort(sort)
  return shipped === null ? shorten(sort, others) : kindNames[shipped]
}

function numberWords(value: number, { kind, field }: ValuePlace, { t, format }: ValueWords): string {
  if (field.endsWith('At')) return format.moment(value)
  if (kind === 'attachment' && field === 'size')
    return t('kilobytes', { size: format.number(Math.ceil(value / 1_000)) })
  if (kind === 'attachment' && field === 'seconds') return t('seconds', { count: Math.round(value) })
  return Number.isInteger(value) ? format.number(value) : String(value)
}

/** Who agreed to be recorded, when, and to which words. */
function consentWords(value: object, { t, format, names }: ValueWords): string {
  const person = 'person' in value && typeof value.person === 'string' ? names.get(value.person) : undefined
  const name = 'name' in value && typeof value.name === 'string' && value.name !== '' ? value.name : undefined
  return t('consent', {
    name: person ?? name ?? t('somebody'),
    when: 'at' in value && typeof value.at === 'number' ? format.moment(value.at) : '',
    words: 'words' in value && typeof value.words === 'string' ? shorten(value.words, []) : '',
  })
}

/** Fields that are kept for each of several, and are mostly set one by one. */
const MAPS: ReadonlySet<string> = new Set([
  'present',
  'ifAnswered',
  'parts',
  'probed',
  'agreedBy',
  'evidence',
  'parameters',
])

function mapWords(value: object, place: ValuePlace, words: ValueWords): string {
  const entries = Object.entries(value).map(([key, entry]) =>
    words.t('entry', {
      label: entryWords(place.kind, place.field, key, words),
      value: valueWords(entry, { ...place, field: `${place.field}/${key}` }, words),
    }),
  )
  return entries.length === 0 ? words.t('empty') : entries.join('; ')
}

/** Whom or what one entry of such a field is about: a person, a part, a question and the option that would be its answer. */
export function entryWords(kind: string, field: string, key: string, words: ValueWords): string {
  const ofList = chosenWords(key, { kind, field, question: '' }, words.t)
  if (ofList !== null) return ofList
  const [question = key, option] = key.split(':')
  const asked = words.instruments.question(question)
  if (field === 'ifAnswered' && asked !== null) {
    if (option === undefined) return asked.title
    const label = words.instruments.option(question, option)?.label ?? option
    return words.t('entry', { label: asked.title, value: label })
  }
  return words.names.get(key) ?? (isId(key) ? words.t('gone') : key)
}

/** An id says nothing to anybody: what it stood for is not here, or was removed. */
function isId(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
}

/** The options of an own question, with what each counts for; retired ones say so. */
function listWords(values: readonly unknown[], place: ValuePlace, words: ValueWords): string {
  const { t, format } = words
  return values
    .map((value) => {
      if (typeof value !== 'object' || value === null || !('label' in value)) return t('other')
      const label = String(value.label)
      if ('retired' in value && value.retired === true) return t('optionRetired', { label })
      return 'value' in value && typeof value.value === 'number'
        ? t('option', { label, value: format.number(value.value) })
        : label
    })
    .join('; ')
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** As much of a long text as can be read at a glance, and of two versions the part in which they differ. */
function shorten(text: string, others: readonly unknown[]): string {
  const line = inOneLine(text)
  if (line.length <= SHOWN) return line
  const texts = others.filter((other) => typeof other === 'string').map(inOneLine)
  const first = texts.length === 0 ? 0 : differingPart(line, texts).from
  const start = first <= LEAD ? 0 : line.lastIndexOf(' ', first - LEAD) + 1
  const shown = line.slice(start, start + SHOWN).trimEnd()
  return `${start > 0 ? '…' : ''}${shown}${start + SHOWN < line.length ? '…' : ''}`
}
