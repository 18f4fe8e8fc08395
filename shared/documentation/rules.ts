/** The model's rules that are no formulas, each with the numbers it is computed from; the words around them are in the locale. */
import type { SourceId } from '../instruments/instrument.ts'
import * as constants from '../scoring/constants.ts'

export const ruleIds = [
  'oneVoice',
  'known',
  'divided',
  'classes',
  'leading',
  'onTheLine',
  'leaning',
  'contradiction',
  'singleSource',
  'agreement',
  'friction',
  'diagnosis',
  'help',
  'risks',
  'notice',
  'askNext',
  'calibration',
  'judged',
] as const
export type RuleId = (typeof ruleIds)[number]

export type Rule = {
  readonly id: RuleId
  /** Numbers of the rule by the names that the words use. */
  readonly constants: { readonly [name: string]: number }
  readonly source: SourceId
}

const made: { readonly [Id in RuleId]: Omit<Rule, 'id'> } = {
  oneVoice: { constants: {}, source: 'ours' },
  known: { constants: { mass: constants.KNOWN_MASS }, source: 'ours' },
  divided: {
    constants: { voices: constants.DIVIDED_VOICES, spread: constants.DIVIDED_SPREAD },
    source: 'ours',
  },
  classes: { constants: {}, source: 'S0' },
  leading: { constants: {}, source: 'ours' },
  onTheLine: { constants: { difference: constants.LINE }, source: 'ours' },
  leaning: {
    constants: { probability: constants.FIRM_PROBABILITY, voices: constants.FIRM_VOICES },
    source: 'ours',
  },
  contradiction: {
    constants: { difference: constants.LEAST_DIFFERENCE, days: constants.DAYS_APART },
    source: 'ours',
  },
  singleSource: { constants: {}, source: 'ours' },
  agreement: {
    constants: { hidden: constants.AGREEMENT_HIDDEN, warned: constants.AGREEMENT_WARNED },
    source: 'ours',
  },
  friction: { constants: {}, source: 'S2a' },
  diagnosis: {
    constants: {
      days: constants.USAGE_DAYS,
      healthy: constants.HEALTHY_USE,
      partly: constants.PARTLY_USED,
    },
    source: 'S2a',
  },
  help: { constants: { level: constants.LOW_LEVEL, mass: constants.KNOWN_MASS }, source: 'S3' },
  risks: {
    constants: {
      level: constants.LOW_LEVEL,
      blocks: constants.STEP_BLOCKS,
      slows: constants.STEP_SLOWS,
      belief: constants.FALSE_BELIEF,
      left: constants.KEY_PERSON_LEFT,
    },
    source: 'ours',
  },
  notice: { constants: { severity: constants.UNKNOWN_AT_NOTICE }, source: 'S2b' },
  askNext: {
    constants: {
      days: constants.FRESH_DAYS,
      unanswered: constants.UNANSWERED_SCREENING,
      contested: constants.CONTESTED_SCREENING,
    },
    source: 'ours',
  },
  calibration: { constants: {}, source: 'ours' },
  judged: {
    constants: { outcomes: constants.JUDGED_OUTCOMES, each: constants.JUDGED_OF_EACH },
    source: 'ours',
  },
}

export const rules: readonly Rule[] = ruleIds.map((id) => ({ id, ...made[id] }))
