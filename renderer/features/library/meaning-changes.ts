/** What a change of a question does to the answers that were given to it, and whether its instrument gets a new version. */
import type { OwnInstrument, OwnOption, OwnQuestion } from '../../../shared/domain/library.ts'
import { NO_ANSWERS } from '../../data/answer-counts.ts'
import type { AnswerCount } from '../../data/data.ts'
import type { QuestionFields } from './question-draft.ts'

/** `answers`: how many were given here; null while they are being counted. */
export type MeaningChange =
  | {
      readonly type: 'value'
      readonly option: string
      readonly from: number
      readonly to: number
      readonly answers: number | null
    }
  | {
      readonly type: 'added' | 'retired' | 'offered' | 'removed'
      readonly option: string
      readonly answers: number | null
    }
  | {
      readonly type: 'construct'
      readonly from: string | null
      readonly to: string | null
      readonly answers: number | null
    }
  | {
      readonly type: 'subject'
      readonly from: OwnQuestion['subject']
      readonly to: OwnQuestion['subject']
      readonly answers: number | null
    }

/**
 * Everything that moves what answers mean, in the order of the form; empty where only words, the place or whether it is core
 * change: those leave every score of a construct as it was. `counts`: undefined while they are being read.
 */
export function meaningChanges(
  before: OwnQuestion,
  after: Pick<QuestionFields, 'construct' | 'subject' | 'options'>,
  counts: AnswerCount | undefined,
): readonly MeaningChange[] {
  const all = counts?.all ?? null
  const changes: MeaningChange[] = []
  if (before.construct !== after.construct) {
    changes.push({ type: 'construct', from: before.construct, to: after.construct, answers: all })
  }
  if (before.subject !== after.subject) {
    changes.push({ type: 'subject', from: before.subject, to: after.subject, answers: all })
  }
  const old = new Map(before.options.map((option) => [option.id, option]))
  const given = ({ id }: OwnOption) => (counts === undefined ? null : (counts.options.get(id) ?? 0))
  for (const option of after.options) {
    const was = old.get(option.id)
    const [label, answers] = [option.label, given(option)]
    if (was === undefined) {
      changes.push({ type: 'added', option: label, answers: 0 })
      continue
    }
    if (was.value !== option.value) {
      changes.push({ type: 'value', option: label, from: was.value, to: option.value, answers })
    }
    if (was.retired !== option.retired) {
      changes.push({ type: option.retired ? 'retired' : 'offered', option: label, answers })
    }
  }
  const kept = new Set(after.options.map(({ id }) => id))
  for (const option of before.options) {
    if (!kept.has(option.id)) changes.push({ type: 'removed', option: option.label, answers: given(option) })
  }
  return changes
}

/** The version after those changes: one higher, however many there are. */
export function nextVersion(
  { version }: Pick<OwnInstrument, 'version'>,
  changes: readonly MeaningChange[],
): number {
  return changes.length === 0 ? version : version + 1
}

/** The count of a question among those that were read; undefined while none were. */
export function countOf(
  counts: ReadonlyMap<string, AnswerCount> | undefined,
  question: string,
): AnswerCount | undefined {
  return counts === undefined ? undefined : (counts.get(question) ?? NO_ANSWERS)
}

/** How many answers questions have together; undefined while they are being counted. */
export function answersTo(
  counts: ReadonlyMap<string, AnswerCount> | undefined,
  questions: readonly { readonly id: string }[],
): number | undefined {
  if (counts === undefined) return undefined
  return questions.reduce((sum, { id }) => sum + (counts.get(id)?.all ?? 0), 0)
}
