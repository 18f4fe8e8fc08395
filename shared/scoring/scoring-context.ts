/** What every part of the model is told: the records, the day looked at, the parameters and the questions. */
import { instruments, type Construct } from '../instruments/catalogue.ts'
import type { Instrument, Question, SubjectKind } from '../instruments/instrument.ts'
import type { Day } from '../domain/day.ts'
import type { Initiative } from '../domain/initiative.ts'
import type { AccountRecords } from './account-records.ts'
import { createBeta, type BetaFunctions } from './beta.ts'
import { createContentOrder, type ContentOrder } from './content-order.ts'
import { mainInitiativeOn } from './main-initiative.ts'
import { defaultParameters, type Parameters } from './parameters.ts'
import { createWeigh, type Weigh } from './weights.ts'

export type ScoringOptions = {
  /** The UTC calendar day looked at. */
  readonly asOf: Day
  readonly parameters?: Parameters
  /** Milliseconds since 1970 UTC: only what was recorded until then, for *as then believed*. */
  readonly believedAt?: number
  /** Of a catalogue, in the order of asking. Left out: those the app ships with. */
  readonly instruments?: readonly Instrument[]
}

/** A question, and its place in the order of asking, which breaks ties between questions. */
export type PlacedQuestion = { readonly question: Question; readonly position: number }

export type ScoringContext = {
  readonly records: AccountRecords
  readonly asOf: Day
  readonly believedAt: number
  readonly parameters: Parameters
  /** By id, retired ones too: their answers still count. */
  readonly questions: ReadonlyMap<string, PlacedQuestion>
  /** Ids of the recorded people, and of the steps of the value path. */
  readonly people: ReadonlySet<string>
  readonly steps: ReadonlySet<string>
  readonly mainInitiative: Initiative | null
  readonly order: ContentOrder
  readonly beta: BetaFunctions
  readonly weigh: Weigh
}

/** Of two questions with one id, the first stands: an own question never takes the place of a shipped one. */
function placed(asked: readonly Instrument[]): ReadonlyMap<string, PlacedQuestion> {
  const questions = new Map<string, PlacedQuestion>()
  for (const question of asked.flatMap((instrument) => instrument.questions)) {
    if (!questions.has(question.id)) questions.set(question.id, { question, position: questions.size })
  }
  return questions
}

export function createScoringContext(records: AccountRecords, options: ScoringOptions): ScoringContext {
  const order = createContentOrder(records)
  const parameters = options.parameters ?? defaultParameters
  return {
    records,
    asOf: options.asOf,
    believedAt: options.believedAt ?? Number.POSITIVE_INFINITY,
    parameters,
    questions: placed(options.instruments ?? instruments),
    people: new Set(records.people.map(({ id }) => id)),
    steps: new Set(records.valueSteps.map(({ id }) => id)),
    mainInitiative: mainInitiativeOn(records, options.asOf, order),
    order,
    beta: createBeta(),
    weigh: createWeigh(parameters),
  }
}

/** The same records on another day, sharing what does not depend on it. */
export function contextOn(context: ScoringContext, asOf: Day, believedAt: number): ScoringContext {
  return {
    ...context,
    asOf,
    believedAt,
    mainInitiative: mainInitiativeOn(context.records, asOf, context.order),
  }
}

/** Whether there is anything of this kind to ask about on this day. */
function hasSubject(context: ScoringContext, subject: SubjectKind): boolean {
  switch (subject) {
    case 'account':
      return true
    case 'initiative':
      return context.mainInitiative !== null
    case 'person':
      return context.people.size > 0
    case 'valueStep':
      return context.steps.size > 0
  }
}

/** Whether the question can be asked of this account on this day at all. Retired ones are not asked any more. */
export function isApplicable(context: ScoringContext, question: Question): boolean {
  return question.retired !== true && question.subjects.some((subject) => hasSubject(context, subject))
}

export function importanceOf(context: ScoringContext, construct: Construct): number {
  return context.parameters.importance[construct.importance]
}
