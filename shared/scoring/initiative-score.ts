/** Each initiative scored on its own, as if it were the account's main one: its quadrant, experience, and five checks. */
import { decisionChecks, type ConstructId, type DecisionCheck } from '../instruments/instrument.ts'
import { subjectInitiative } from '../domain/live-records.ts'
import type { Initiative } from '../domain/initiative.ts'
import type { AccountRecords } from './account-records.ts'
import type { ConstructScore, CountedObservation, HelpNeeded, Quadrant } from './account-score.ts'
import { constructEvidences, constructScoreOf, sharesOf } from './construct-score.ts'
import { gatherEvidence, type Evidence } from './counted.ts'
import { estimateOf } from './estimate.ts'
import { helpNeededOf } from './help-needed.ts'
import { quadrantOf } from './quadrant.ts'
import { round6, roundUnit } from './rounding.ts'
import { createScoringContext, type ScoringContext, type ScoringOptions } from './scoring-context.ts'

/** One of the five checks, estimated like a construct. */
export type CheckScore = {
  readonly check: DecisionCheck
  readonly state: ConstructScore['state']
  /** Null where there is no answer at all. */
  readonly level: number | null
  /** The central 80 % interval. */
  readonly low: number
  readonly high: number
  readonly mass: number
  readonly voices: number
  readonly observations: readonly CountedObservation[]
}

/** The constructs that belong to an initiative and are told of each. */
export const initiativeConstructs = [
  'goalClarity',
  'initiativePriority',
  'initiativeExperience',
  'decisionConfidence',
] as const satisfies readonly ConstructId[]
export type InitiativeConstruct = (typeof initiativeConstructs)[number]

export type InitiativeScore = {
  readonly account: string
  readonly initiative: string
  /** Whether answers about the account count for it. */
  readonly main: boolean
  readonly quadrant: Quadrant
  readonly constructs: { readonly [Id in InitiativeConstruct]: ConstructScore }
  /** In their order. */
  readonly checks: readonly CheckScore[]
  readonly weakest: HelpNeeded['weakest']
  readonly stuck: HelpNeeded['stuck']
}

/** In the order of the records. Scored with the same rules as the account; only what counts differs. */
export function scoreInitiatives(
  records: AccountRecords,
  options: ScoringOptions,
): readonly InitiativeScore[] {
  const context = createScoringContext(records, options)
  return records.initiatives.map((initiative) => scoreOne(context, initiative))
}

function scoreOne(account: ScoringContext, initiative: Initiative): InitiativeScore {
  const main = account.mainInitiative?.id === initiative.id
  const context = main
    ? account
    : { ...account, mainInitiative: initiative, records: only(account, initiative) }
  const evidence = gatherEvidence(context)
  const constructs = constructEvidences(context, evidence)
  const score = (id: InitiativeConstruct) => constructScoreOf(context, evidence, constructs[id])
  const { weakest, stuck } = helpNeededOf(context, evidence)
  return {
    account: context.records.account.id,
    initiative: initiative.id,
    main,
    quadrant: quadrantOf(context, evidence, constructs),
    constructs: {
      goalClarity: score('goalClarity'),
      initiativePriority: score('initiativePriority'),
      initiativeExperience: score('initiativeExperience'),
      decisionConfidence: score('decisionConfidence'),
    },
    checks: decisionChecks.map((check) => checkOf(context, evidence, check)),
    weakest,
    stuck,
  }
}

/** Of answers only those about it: what is said of the account, its people and steps is said of the main one. */
function only({ records }: ScoringContext, { id }: Initiative): AccountRecords {
  return {
    ...records,
    observations: records.observations.filter(({ subject }) => subjectInitiative(subject) === id),
  }
}

function checkOf(context: ScoringContext, evidence: Evidence, check: DecisionCheck): CheckScore {
  const answers = evidence.counted.filter(({ question }) => question.check === check)
  const estimate = estimateOf(answers, context.parameters.damping, context.beta)
  return {
    check,
    state: estimate.known ? 'known' : answers.length > 0 ? 'stale' : 'notKnown',
    level: estimate.level === null ? null : roundUnit(estimate.level),
    low: roundUnit(estimate.low),
    high: roundUnit(estimate.high),
    mass: round6(estimate.mass),
    voices: estimate.voices.length,
    observations: sharesOf(context, answers, estimate.voices),
  }
}
