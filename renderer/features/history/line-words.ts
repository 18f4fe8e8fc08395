/** What a line of the history says: of whom, from what, to what, who, and where it came from. */
import type { FieldSetting } from '../../../shared/changes/stood-before.ts'
import type { History, HistoryField, RecordPart } from '../../../shared/changes/history.ts'
import { DELETED } from '../../../shared/changes/field-paths.ts'
import { emptyValue } from '../../../shared/domain/record-fields.ts'
import { sameJson, type Json } from '../../../shared/json.ts'
import { valueWords } from '../../ui/value-words.ts'
import type { HistoryLine } from './history-rows.ts'
import { fieldWords, once, recordWords, type HistoryWords } from './record-words.ts'

export type LineWords = {
  readonly who: string
  /** Empty where it was written here. */
  readonly file: string
  readonly record: string
  /** Empty where the line is about the record as a whole. */
  readonly field: string
  readonly before: string
  readonly after: string
  /** What was written at the same time, and that a conflict was decided. */
  readonly beside: readonly string[]
}

export type LineContext = {
  readonly history: History
  readonly words: HistoryWords
  /** The file that a change came with, by the change's id. */
  readonly files: ReadonlyMap<string, string>
}

export function lineWords(line: HistoryLine, context: LineContext): LineWords {
  const { history, words, files } = context
  const { say } = words
  const { by } = line.part
  const file = files.get(by.id)
  const shared = {
    who: authorWords(by.author, words),
    file: file === undefined ? '' : say('fromFile', { file }),
    field: '',
    beside: [],
  }
  if (line.type === 'erased')
    return { ...shared, record: say('erased'), before: say('erasedBefore'), after: say('erasedAfter') }
  const record = recordWords(line.part.record, line.part.kind, words)
  if (line.type === 'made')
    return {
      ...shared,
      record,
      field: once(words, 'made', () => say('made')),
      before: once(words, 'notThere', () => say('notThere')),
      after: madeWords(line.part, words),
    }
  const field = history.fieldsOf(line.part)[line.index]
  if (field === undefined) return { ...shared, record, before: '', after: '' }
  return {
    ...shared,
    record,
    field: fieldWords(line.part.kind, field.field, words),
    before: beforeWords(line.part, field, words),
    after: fieldValueWords(
      line.part,
      field.field,
      field.value,
      words,
      field.before.map(({ value }) => value),
    ),
    beside: [
      ...(field.before.length > 1 ? [say('settled')] : []),
      ...field.apart.map(({ by: other, value }) =>
        say('apart', {
          author: authorWords(other.author, words),
          value: fieldValueWords(line.part, field.field, value, words, [field.value]),
        }),
      ),
    ],
  }
}

export function authorWords(author: string, words: HistoryWords): string {
  return author === '' ? once(words, 'somebody', () => words.say('somebody')) : author
}

/** A value of a field; of a long text the part in which it differs from the others. */
export function fieldValueWords(
  { record, kind }: Pick<RecordPart, 'record' | 'kind'>,
  field: string,
  value: Json,
  words: HistoryWords,
  others: readonly Json[] = [],
): string {
  const question = words.questions.get(record) ?? ''
  const make = () => valueWords(value, { kind, field, question, others }, words)
  return isShort(value)
    ? once(words, `value ${kind} ${field} ${question} ${JSON.stringify(value)}`, make)
    : make()
}

/** Characters up to which a value is one of few, such as a choice or a day, and reads the same whatever stands beside it. */
const SHORT = 40

function isShort(value: Json): boolean {
  if (typeof value === 'string') return value.length <= SHORT && !value.includes(' ')
  return value === null || typeof value === 'boolean'
}

function beforeWords(part: RecordPart, field: HistoryField, words: HistoryWords): string {
  const { say } = words
  const values = field.before.map(({ value }: FieldSetting) =>
    fieldValueWords(part, field.field, value, words, [field.value]),
  )
  const [first, ...rest] = [...new Set(values)]
  if (first !== undefined) return rest.reduce((one, other) => say('or', { one, other }), first)
  if (field.lost) return say('lost')
  if (field.field === DELETED) return say('there')
  const empty = emptyValue(part.kind, field.field)
  if (typeof empty === 'boolean') return fieldValueWords(part, field.field, empty, words)
  return once(words, 'nobodySaid', () => say('nobodySaid'))
}

/** Fields that the name of the record says already, or that say when and by whom it was written, as the line does. */
const SAID: ReadonlySet<string> = new Set([
  'name',
  'title',
  'statement',
  'question',
  'recordedAt',
  'recorder',
])

type MadeWith = readonly { readonly field: string; readonly said: string }[]

/** What was found for a part with these words: its line shows it, and finding words in it asks again. */
const keptMade = new WeakMap<RecordPart, { readonly words: HistoryWords; readonly made: MadeWith }>()

/** What a record was added with: all that is not as if nobody had said anything. */
export function madeWith(part: RecordPart, words: HistoryWords): MadeWith {
  const known = keptMade.get(part)
  if (known?.words === words) return known.made
  const made = makeMadeWith(part, words)
  keptMade.set(part, { words, made })
  return made
}

function makeMadeWith(part: RecordPart, words: HistoryWords): MadeWith {
  return part.set.flatMap(([field, { value }]) => {
    const empty = emptyValue(part.kind, field)
    if (empty !== undefined && sameJson(empty, value)) return []
    const said = words.say('madeOf', {
      field: fieldWords(part.kind, field, words),
      value: fieldValueWords(part, field, value, words),
    })
    return { field, said }
  })
}

/** The same in short; in full it stands where the line opens. */
function madeWords(part: RecordPart, words: HistoryWords): string {
  return madeWith(part, words)
    .filter(({ field }) => !SAID.has(field))
    .map(({ said }) => said)
    .join('; ')
}

/** All of it in one text, for finding words. */
export function lineText(line: HistoryLine, context: LineContext): string {
  const { who, file, record, field, before, after, beside } = lineWords(line, context)
  const made = line.type === 'made' ? madeWith(line.part, context.words).map(({ said }) => said) : []
  return [who, file, record, field, before, after, ...beside, ...made].join(' ')
}
