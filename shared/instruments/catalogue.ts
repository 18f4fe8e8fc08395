/** All instruments the app ships with, and the ways to look something up in them. */
import { attitudeToChange } from './attitude-to-change.ts'
import type { ConstructId, Instrument, Question, QuestionOption } from './instrument.ts'
import { successReadiness } from './success-readiness.ts'

/** In the order of asking. */
export const instruments: readonly Instrument[] = [attitudeToChange, successReadiness]

type ShippedQuestion =
  (typeof attitudeToChange)['questions'][number] | (typeof successReadiness)['questions'][number]

/** The ids of shipped questions: what words and translation keys are typed by. */
export type QuestionId = ShippedQuestion['id']
/** The ids of the questions that explain a quadrant. */
export type ReasonId = Extract<ShippedQuestion, { readonly quadrant: string }>['id']
/** The options of one shipped question. */
export type OptionId<Id extends QuestionId> = Extract<
  ShippedQuestion,
  { readonly id: Id }
>['options'][number]['id']

export type Construct = {
  readonly id: ConstructId
  /** Order of asking; 1 first. */
  readonly tier: 1 | 2 | 3
  /** The entry of `parameters.importance` that weighs it. */
  readonly importance: 'attitudeToChange' | 'goalClarity' | 'initiativePriority' | 'strategicView' | 'other'
}

export const constructById: { readonly [Id in ConstructId]: Construct & { readonly id: Id } } = {
  attitudeToChange: { id: 'attitudeToChange', tier: 1, importance: 'attitudeToChange' },
  goalClarity: { id: 'goalClarity', tier: 3, importance: 'goalClarity' },
  initiativePriority: { id: 'initiativePriority', tier: 3, importance: 'initiativePriority' },
}

/** In the order of asking. */
export const constructs: readonly Construct[] = Object.values(constructById)

const questions: ReadonlyMap<string, Question> = new Map(
  instruments.flatMap((instrument) =>
    instrument.questions.map((question) => [question.id, question] as const),
  ),
)

/** The question with this id; undefined where a newer version or another edition knows it and this one does not. */
export function questionById(id: string): Question | undefined {
  return questions.get(id)
}

export function isQuestionId(id: string): id is QuestionId {
  return questions.has(id)
}

export function isReasonId(id: string): id is ReasonId {
  return questions.get(id)?.quadrant !== undefined
}

export function optionById(question: Question, id: string): QuestionOption | undefined {
  return question.options.find((option) => option.id === id)
}

/** The two questions of the quick assessment. */
export const screeningQuestions: readonly Question[] = [...questions.values()].filter(
  (question) => question.screening === true,
)
