/** The instruments: those the app ships with, and a catalogue of them together with the users' own. */
import { attitudeToChange } from './attitude-to-change.ts'
import { changeEnablement } from './change-enablement.ts'
import { decisionConfidence } from './decision-confidence.ts'
import { initiativeExperience } from './initiative-experience.ts'
import {
  constructIds,
  type ConstructId,
  type Instrument,
  type Question,
  type QuestionOption,
} from './instrument.ts'
import { motives } from './motives.ts'
import { strategicView } from './strategic-view.ts'
import { successReadiness } from './success-readiness.ts'
import { utilisation } from './utilisation.ts'
import { valuePath } from './value-path.ts'

const shipped = [
  attitudeToChange,
  strategicView,
  successReadiness,
  motives,
  valuePath,
  utilisation,
  initiativeExperience,
  decisionConfidence,
  changeEnablement,
] as const

/** Those the app ships with, in the order of asking. */
export const instruments: readonly Instrument[] = shipped

type ShippedQuestion = (typeof shipped)[number]['questions'][number]

/** The ids of shipped instruments. */
export type ShippedInstrumentId = (typeof shipped)[number]['id']
/** The ids of shipped questions: what words and translation keys are typed by. */
export type ShippedQuestionId = ShippedQuestion['id']
/** The ids of the questions of one shipped instrument. */
export type QuestionIdOf<Id extends ShippedInstrumentId> = Extract<
  (typeof shipped)[number],
  { readonly id: Id }
>['questions'][number]['id']
/** The ids of the questions that explain a quadrant. */
export type ReasonId = Extract<ShippedQuestion, { readonly quadrant: string }>['id']
/** The options of one shipped question. */
export type OptionId<Id extends ShippedQuestionId> = Extract<
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
  strategicView: { id: 'strategicView', tier: 2, importance: 'strategicView' },
  goalClarity: { id: 'goalClarity', tier: 3, importance: 'goalClarity' },
  initiativePriority: { id: 'initiativePriority', tier: 3, importance: 'initiativePriority' },
  motiveAlignment: { id: 'motiveAlignment', tier: 3, importance: 'other' },
  valuePathFlow: { id: 'valuePathFlow', tier: 3, importance: 'other' },
  utilisation: { id: 'utilisation', tier: 3, importance: 'other' },
  initiativeExperience: { id: 'initiativeExperience', tier: 3, importance: 'other' },
  decisionConfidence: { id: 'decisionConfidence', tier: 3, importance: 'other' },
  changeEnablement: { id: 'changeEnablement', tier: 3, importance: 'other' },
}

/** In the order of asking. */
export const constructs: readonly Construct[] = constructIds.map((id) => constructById[id])

export function isConstructId(id: string): id is ConstructId {
  return Object.hasOwn(constructById, id)
}

export type Catalogue = {
  /** The shipped ones in the order of asking, then the users' own. */
  readonly instruments: readonly Instrument[]
  /** By id, in the order of asking; retired ones too. */
  readonly questions: ReadonlyMap<string, Question>
  /** The two questions of the quick assessment. */
  readonly screening: readonly Question[]
}

/** `own`: instruments of libraries. A question whose id is taken by an earlier one is left out, of its instrument too. */
export function createCatalogue(own: readonly Instrument[] = []): Catalogue {
  const all = [...instruments, ...own]
  const questions = new Map<string, Question>()
  for (const { questions: asked } of all) {
    for (const question of asked) if (!questions.has(question.id)) questions.set(question.id, question)
  }
  const screening = [...questions.values()].filter((question) => question.screening === true)
  const distinct = all.map((instrument) => ({
    ...instrument,
    questions: instrument.questions.filter((question) => questions.get(question.id) === question),
  }))
  return { instruments: distinct, questions, screening }
}

/** Without anybody's own questions. */
export const shippedCatalogue: Catalogue = createCatalogue()

export function isShippedQuestionId(id: string): id is ShippedQuestionId {
  return shippedCatalogue.questions.has(id)
}

export function isReasonId(id: string): id is ReasonId {
  return shippedCatalogue.questions.get(id)?.quadrant !== undefined
}

export function optionById(question: Question, id: string): QuestionOption | undefined {
  return question.options.find((option) => option.id === id)
}
