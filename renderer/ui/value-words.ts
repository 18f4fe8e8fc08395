/** How one version of a value in conflict reads: by what it is, never as raw data. */
import type { TFunction } from 'i18next'
import { answersWithoutValue, evidenceKinds } from '../../shared/domain/observation.ts'
import { differingPart } from './differing-part.ts'
import type { Format } from './format.ts'
import type { WordsOfInstruments } from './instrument-words.ts'

/** Characters of a long text that are shown beside the other version's. */
const SHOWN = 240
/** Characters before the first difference that are shown with it. */
const LEAD = 40

/** Where a value stands. */
export type ValuePlace = {
  /** The field's path: `name`, `present/<person>`, `deleted`. */
  readonly field: string
  /** The question of the answer it belongs to; empty where it belongs to none. */
  readonly question: string
  /** The other versions: a long text is shown from where it parts from them. */
  readonly others?: readonly unknown[]
}

export type ValueWords = {
  readonly t: TFunction<'ui'>
  readonly instruments: WordsOfInstruments
  readonly format: Format
  /** Names of the people and initiatives we know, by id. */
  readonly names: ReadonlyMap<string, string>
}

export function valueWords(value: unknown, place: ValuePlace, words: ValueWords): string {
  const { field, question } = place
  const { t, instruments, format, names } = words
  if (field === 'deleted') return value === true ? t('values.deleted') : t('values.notDeleted')
  if (value === null || value === undefined || value === '') return t('values.empty')
  if (typeof value === 'boolean') return value ? t('values.yes') : t('values.no')
  if (typeof value === 'number') return field.endsWith('At') ? format.moment(value) : String(value)
  if (typeof value === 'string') return textWords(value, place, words)
  if (typeof value !== 'object') return t('values.other')
  if ('exact' in value && typeof value.exact === 'string') return `“${shorten(value.exact, [])}”`
  if ('without' in value) {
    const without = answersWithoutValue.find((known) => known === value.without)
    if (without !== undefined) return t(`without.${without}`)
  }
  if ('option' in value && typeof value.option === 'string') {
    return instruments.option(question, value.option)?.label ?? value.option
  }
  if ('id' in value && typeof value.id === 'string') return names.get(value.id) ?? t('values.other')
  if ('kind' in value && value.kind === 'account') return t('values.account')
  return t('values.other')
}

function textWords(
  value: string,
  { field, others = [] }: ValuePlace,
  { t, instruments, format, names }: ValueWords,
): string {
  const kind = field === 'kind' ? evidenceKinds.find((known) => known === value) : undefined
  if (kind !== undefined) return t(`kinds.${kind}`)
  if (field === 'question') return instruments.question(value)?.title ?? value
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value)
  return names.get(value) ?? shorten(value, others)
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
