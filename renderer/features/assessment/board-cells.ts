/** One cell of the evidence board: which answer stands in it, whether it is old, and whether it speaks against another. */
import { daysBetween, type Day } from '../../../shared/domain/day.ts'
import type { EvidenceKind, Observation } from '../../../shared/domain/observation.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'
import { toParameters } from '../../../shared/scoring/parameters.ts'

/** Older than so many half-lives, an answer weighs under a quarter and makes nothing known by itself. */
const STALE_HALF_LIVES = 2

export type BoardCell = {
  /** The one that stands, then the others, each before what it displaces. */
  readonly answers: readonly Observation[]
  /** `value`: an option of the question. `without`: asked, no value. `newer`: an option that this build does not know. */
  readonly sort: 'unasked' | 'value' | 'without' | 'newer'
  /** Of the standing answer, favourable 1; null without one. */
  readonly value: number | null
  readonly stale: boolean
  /** Speaks against another answer of the same line, whoever gave that. */
  readonly contradicts: boolean
  /** Differs from what was answered there before, or from what somebody said long ago. */
  readonly changed: boolean
}

/** What cells are read by. */
export type CellContext = {
  readonly asOf: Day
  /** Whole days after which an answer is old. */
  readonly staleAfter: number
  readonly contradicting: ReadonlySet<string>
  readonly changing: ReadonlySet<string>
}

export function cellContext(score: AccountScore, asOf: Day): CellContext {
  return {
    asOf,
    staleAfter: toParameters(score.parametersOffDefault).halfLife * STALE_HALF_LIVES,
    contradicting: new Set(score.contradictions.flatMap(({ observations }) => observations)),
    changing: new Set(score.changes.flatMap(({ observations }) => observations)),
  }
}

export const emptyCell: BoardCell = {
  answers: [],
  sort: 'unasked',
  value: null,
  stale: false,
  contradicts: false,
  changed: false,
}

/** `observations`: all of one line and column, up to the day looked at. `question`: null where this build does not know it. */
export function cellOf(
  observations: readonly Observation[],
  question: Question | null,
  context: CellContext,
): BoardCell {
  const answers = observations.toSorted((a, b) => precedence(question, a, b))
  const [standing] = answers
  if (standing === undefined) return emptyCell
  const value = valueOf(question, standing)
  return {
    answers,
    sort: value !== null ? 'value' : 'without' in standing.answer ? 'without' : 'newer',
    value,
    stale: daysBetween(standing.day, context.asOf) > context.staleAfter,
    contradicts: answers.some(({ id }) => context.contradicting.has(id)),
    changed: answers.some(({ id }) => context.changing.has(id)) || hasChanged(question, answers),
  }
}

/** The value of an answer, 0 to 1; null for one without, or with an option that this build does not know. */
export function valueOf(question: Question | null, { answer }: Observation): number | null {
  if (!('option' in answer)) return null
  return question?.options.find(({ id }) => id === answer.option)?.value ?? null
}

/** Nobody's own words or deeds are displaced by hearsay or inference. */
const ownFirst: { readonly [kind in EvidenceKind]: number } = {
  said: 0,
  seen: 0,
  document: 0,
  reported: 1,
  inferred: 2,
}

/**
 * Negative where `a` stands before `b`, as the model has it: what has a value, one's own before hearsay, the later, the
 * later recorded, the lower value; then by content.
 */
function precedence(question: Question | null, a: Observation, b: Observation): number {
  const [va, vb] = [valueOf(question, a), valueOf(question, b)]
  return (
    Number(va === null) - Number(vb === null) ||
    ownFirst[a.kind] - ownFirst[b.kind] ||
    byText(b.day, a.day) ||
    b.recordedAt - a.recordedAt ||
    (va ?? 0) - (vb ?? 0) ||
    byText(JSON.stringify(a.answer), JSON.stringify(b.answer)) ||
    byText(a.source, b.source) ||
    byText(a.remark, b.remark)
  )
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** Whether one voice answered otherwise on an earlier day. On the same day the later answer is a correction. */
function hasChanged(question: Question | null, answers: readonly Observation[]): boolean {
  return answers.some((later, index) =>
    answers.slice(index + 1).some((earlier) => {
      const [a, b] = [valueOf(question, later), valueOf(question, earlier)]
      return (
        a !== null &&
        b !== null &&
        a !== b &&
        later.day !== earlier.day &&
        voiceOf(later) === voiceOf(earlier) &&
        groupOf(later.kind) === groupOf(earlier.kind)
      )
    }),
  )
}

function voiceOf({ kind, speaker, recorder, source, note }: Observation): string {
  if (kind === 'inferred') return `recorder ${recorder}`
  if (speaker !== null) return `person ${speaker}`
  return source === '' && note !== null ? `note ${note}` : `document ${source}`
}

function groupOf(kind: EvidenceKind): EvidenceKind {
  return kind === 'document' ? 'seen' : kind
}
