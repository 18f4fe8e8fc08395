/** What every part of the model is told: the records, the day looked at, the parameters and the questions. */
import { instruments, type Construct } from '../instruments/catalogue.ts'
import type { Instrument, Question } from '../instruments/instrument.ts'
import type { Day } from '../domain/day.ts'
import type { Initiative } from '../domain/initiative.ts'
import type { AccountRecords } from './account-records.ts'
import { createBeta, type BetaFunctions } from './beta.ts'
import { createContentOrder, type ContentOrder } from './content-order.ts'
import { mainInitiativeOn } from './main-initiative.ts'
import { defaultParameters, type Parameters } from './parameters.ts'

export type ScoringOptions = {
  /** The UTC calendar day looked at. */
  readonly asOf: Day
  readonly parameters?: Parameters
  /** Milliseconds since 1970 UTC: only what was recorded until then, for *as then believed*. */
  readonly believedAt?: number
  /** In the order of asking. Left out: those the app ships with. */
  readonly instruments?: readonly Instrument[]
}

/** A question, and its place in the order of asking, which breaks ties between questions. */
export type PlacedQuestion = { readonly question: Question; readonly position: number }

export type ScoringContext = {
  readonly records: AccountRecords
  readonly asOf: Day
  readonly believedAt: number
  readonly parameters: Parameters
  readonly questions: ReadonlyMap<string, PlacedQuestion>
  readonly mainInitiative: Initiative | null
  readonly order: ContentOrder
  readonly beta: BetaFunctions
}

export function createScoringContext(records: AccountRecords, options: ScoringOptions): ScoringContext {
  const order = createContentOrder(records)
  const questions = (options.instruments ?? instruments).flatMap((instrument) => instrument.questions)
  return {
    records,
    asOf: options.asOf,
    believedAt: options.believedAt ?? Number.POSITIVE_INFINITY,
    parameters: options.parameters ?? defaultParameters,
    questions: new Map(questions.map((question, position) => [question.id, { question, position }])),
    mainInitiative: mainInitiativeOn(records, options.asOf, order),
    order,
    beta: createBeta(),
  }
}

/** Whether the question can be asked of this account on this day at all. */
export function isApplicable(context: ScoringContext, question: Question): boolean {
  return question.subjects.some((subject) => subject === 'account' || context.mainInitiative !== null)
}

export function importanceOf(context: ScoringContext, construct: Construct): number {
  return context.parameters.importance[construct.importance]
}
