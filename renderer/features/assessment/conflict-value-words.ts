/** How one version of a value reads: by what it is, never as raw data. */
import type { TFunction } from 'i18next'
import { answersWithoutValue, evidenceKinds } from '../../../shared/domain/observation.ts'
import type { Json } from '../../../shared/json.ts'
import type { Format } from '../../ui/format.ts'
import type { WordsOfInstruments } from '../../ui/instrument-words.ts'
import type { Conflict } from './conflict-list.ts'
import type { PictureData } from './picture-data.ts'

/** Characters of a long text that are shown beside the other version's. */
const SHOWN = 240

export type ValueWords = {
  readonly t: TFunction<'assessment'>
  readonly words: WordsOfInstruments
  readonly format: Format
  readonly picture: PictureData
}

export function conflictValueWords({ record, path }: Conflict, value: Json, given: ValueWords): string {
  const { t, words, format, picture } = given
  if (path === 'deleted') return value === true ? t('conflicts.deleted') : t('conflicts.notDeleted')
  if (value === null || value === '') return t('conflicts.empty')
  if (typeof value === 'boolean') return value ? t('conflicts.yes') : t('conflicts.no')
  if (typeof value === 'number') return path.endsWith('At') ? format.moment(value) : String(value)
  if (typeof value === 'string') {
    const kind = path === 'kind' ? evidenceKinds.find((one) => one === value) : undefined
    if (kind !== undefined) return t(`answer.kindOption.${kind}`)
    if (path === 'question') return words.question(value)?.title ?? value
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value)
    return nameOf(value, picture) ?? shorten(value)
  }
  if ('exact' in value && typeof value.exact === 'string') return `“${shorten(value.exact)}”`
  if ('without' in value) {
    const without = answersWithoutValue.find((one) => one === value.without)
    if (without !== undefined) return t(`answer.${without}`)
  }
  if ('option' in value && typeof value.option === 'string') {
    const { question } = record.fields
    return words.option(typeof question === 'string' ? question : '', value.option)?.label ?? value.option
  }
  if ('id' in value && typeof value.id === 'string') return nameOf(value.id, picture) ?? value.id
  if ('kind' in value && value.kind === 'account') return t('answer.account')
  return t('conflicts.other')
}

function nameOf(id: string, { people, records }: PictureData): string | undefined {
  return people.get(id)?.name ?? records.initiatives.find((initiative) => initiative.id === id)?.name
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).trimEnd()}…`
}
