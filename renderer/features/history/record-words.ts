/** What a record and a field of it are called: `Contract Terminals`, `Present: Osei`; what a newer version added, plainly. */
import type { TFunction } from 'i18next'
import { splitPath } from '../../../shared/changes/field-paths.ts'
import { entryWords, type ValueWords } from '../../ui/value-words.ts'
import { recordsEn } from './records-locale-en.ts'

export type HistoryWords = ValueWords & {
  readonly say: TFunction<'history'>
  /** The question of an answer, by the answer's id, so that its option reads as words. */
  readonly questions: ReadonlyMap<string, string>
}

type KindKey = keyof typeof recordsEn.unnamed
type FieldKey = keyof typeof recordsEn.fields
type OddKind = keyof typeof recordsEn.fieldsOf

function isKeyOf<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key)
}

/** What was put into words with these: thousands of lines name the same records and fields. */
const kept = new WeakMap<HistoryWords, Map<string, string>>()

export function once(words: HistoryWords, key: string, make: () => string): string {
  const known = kept.get(words) ?? new Map<string, string>()
  kept.set(words, known)
  const text = known.get(key) ?? make()
  known.set(key, text)
  return text
}

export function recordWords(record: string, kind: string, words: HistoryWords): string {
  return once(words, `record ${kind} ${record}`, () => makeRecordWords(record, kind, words))
}

export function fieldWords(kind: string, path: string, words: HistoryWords): string {
  return once(words, `field ${kind} ${path}`, () => makeFieldWords(kind, path, words))
}

function makeRecordWords(record: string, kind: string, { say, names }: HistoryWords): string {
  const name = names.get(record) ?? ''
  if (!isKeyOf(recordsEn.unnamed, kind))
    return name === '' ? say('records.newer', { kind }) : say('records.newerNamed', { name, kind })
  const known: KindKey = kind
  return name === '' ? say(`records.unnamed.${known}`) : say(`records.named.${known}`, { name })
}

/** Several records of a kind. */
export function kindWords(kind: string, { say }: HistoryWords): string {
  return isKeyOf(recordsEn.kinds, kind) ? say(`records.kinds.${kind}`) : say('records.newer', { kind })
}

function makeFieldWords(kind: string, path: string, words: HistoryWords): string {
  const [field, key] = splitPath(path)
  const name = plainFieldWords(kind, field, words)
  return key === null
    ? name
    : words.say('records.fieldOf', { field: name, of: entryWords(kind, field, key, words) })
}

function plainFieldWords(kind: string, field: string, { say }: HistoryWords): string {
  if (isKeyOf(recordsEn.fieldsOf, kind)) {
    const odd: OddKind = kind
    const own = Object.entries(say(`records.fieldsOf.${odd}`, { returnObjects: true }))
    const found = own.find(([name]) => name === field)?.[1]
    if (found !== undefined) return found
  }
  if (!isKeyOf(recordsEn.fields, field)) return say('records.newerField', { field })
  const known: FieldKey = field
  return say(`records.fields.${known}`)
}
