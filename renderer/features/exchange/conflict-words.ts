/** How a value in conflict is put into words: by what it is, never as raw data. */
import type { TFunction } from 'i18next'
import { answersWithoutValue } from '../../../shared/domain/observation.ts'
import type { Format } from '../../ui/format.ts'
import type { WordsOfInstruments } from '../../ui/instrument-words.ts'
import { exchangeEn } from './locale-en.ts'

/** Characters of a long text that are shown beside the other side's. */
const SHOWN = 160

export type ConflictWords = {
  readonly t: TFunction<'exchange'>
  readonly instruments: WordsOfInstruments
  readonly format: Format
  /** Names of the people and initiatives we know, by id. */
  readonly names: ReadonlyMap<string, string>
  /** The question of an answer we have, by the answer's id. */
  readonly questions: ReadonlyMap<string, string>
}

function isKeyOf<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key)
}

/** `Person: role`. `present/<id>` names the field; what a newer version added keeps its own name. */
export function fieldWords(kind: string, path: string, { t }: Pick<ConflictWords, 't'>): string {
  const field = path.split('/')[0] ?? path
  const ofKind = isKeyOf(exchangeEn.kinds, kind) ? t(`kinds.${kind}`) : kind
  const ofField = isKeyOf(exchangeEn.fields, field) ? t(`fields.${field}`) : field
  return `${ofKind}: ${ofField}`
}

/** `record`: the id of the record the value belongs to. */
export function valueWords(record: string, field: string, value: unknown, words: ConflictWords): string {
  const { t, instruments, format, names, questions } = words
  if (field === 'deleted') return value === true ? t('values.deleted') : t('values.kept')
  if (value === null || value === undefined || value === '') return t('values.empty')
  if (typeof value === 'boolean') return value ? t('values.yes') : t('values.no')
  if (typeof value === 'number') return field.endsWith('At') ? format.moment(value) : String(value)
  if (typeof value === 'string') return textWords(field, value, words)
  if (typeof value !== 'object') return t('values.other')
  if ('exact' in value && typeof value.exact === 'string') return shorten(value.exact)
  if ('without' in value) {
    const without = answersWithoutValue.find((known) => known === value.without)
    if (without !== undefined) return t(`values.${without}`)
  }
  if ('option' in value && typeof value.option === 'string') {
    return instruments.option(questions.get(record) ?? '', value.option)?.label ?? value.option
  }
  if ('id' in value && typeof value.id === 'string') return names.get(value.id) ?? t('values.other')
  return t('values.other')
}

function textWords(field: string, value: string, { instruments, format, names }: ConflictWords): string {
  if (field === 'question') return instruments.question(value)?.title ?? value
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value)
  return names.get(value) ?? shorten(value)
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).trimEnd()}…`
}
