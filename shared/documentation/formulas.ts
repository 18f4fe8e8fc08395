/**
 * The model's formulas, each with an example that the model's own functions work out when the documentation is made. A test
 * evaluates every expression on its example's letters and compares, so that a formula cannot say what the code does not do.
 */
import type { SourceId } from '../instruments/instrument.ts'
import type { AccountScore, ConstructScore } from '../scoring/account-score.ts'
import { createBeta } from '../scoring/beta.ts'
import { voicesOf } from '../scoring/estimate.ts'
import { defaultParameters } from '../scoring/parameters.ts'
import { quadrantProbabilities } from '../scoring/quadrant.ts'
import { scoreAccount } from '../scoring/score-account.ts'
import { weightOf } from '../scoring/weights.ts'
import { EXAMPLE_DAY, exampleAccount } from './example-account.ts'
import { addDays } from '../domain/day.ts'

export const formulaIds = [
  'weight',
  'voiceMass',
  'voiceMean',
  'level',
  'favourable',
  'unfavourable',
  'mean',
  'quadrant',
  'outlook',
  'completeness',
  'confidence',
  'severity',
  'use',
] as const
export type FormulaId = (typeof formulaIds)[number]

export type Formula = {
  readonly id: FormulaId
  /** Plain arithmetic: letters, numbers, + - * / ^ and brackets. */
  readonly expression: string
  /** What the letters stand for in the example, and what the model makes of it. */
  readonly example: { readonly letters: { readonly [letter: string]: number }; readonly result: number }
  readonly source: SourceId
}

/** Where an example needs what is not there, the documentation cannot be made: a defect, not a case. */
function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the example account lacks what a formula shows')
  return value
}

function constructOf(score: AccountScore, id: string): ConstructScore {
  return present(score.constructs.find((construct) => construct.id === id))
}

export function formulas(): readonly Formula[] {
  const { kindWeight, halfLife, damping, importance } = defaultParameters
  const score = scoreAccount(exampleAccount, { asOf: EXAMPLE_DAY })
  const goals = constructOf(score, 'goalClarity')
  const priority = constructOf(score, 'initiativePriority')
  const answers = goals.observations.map(({ voice, value, weight }) => ({ voice, value, weight }))
  const [own, other] = voicesOf(answers, damping)
  const ofOwn = answers.filter(({ voice }) => voice === own?.voice)
  const [w1, w2] = ofOwn.map(({ weight }) => weight)
  const [v1, v2] = ofOwn.map(({ value }) => value)
  const two = {
    M1: present(own).mass,
    v1: present(own).value,
    M2: present(other).mass,
    v2: present(other).value,
  }
  const beta = createBeta()
  const asked = score.constructs.filter(({ coreQuestions }) => coreQuestions > 0)
  const unasked = asked.filter(({ id }) => id !== 'goalClarity' && id !== 'initiativePriority')
  const weigh = (id: string): number =>
    id === 'attitudeToChange'
      ? importance.attitudeToChange
      : id === 'strategicView'
        ? importance.strategicView
        : importance.other
  const known = { I1: importance.goalClarity, I2: importance.initiativePriority }
  const [reading] = exampleAccount.readings

  const made: { readonly [Id in FormulaId]: Omit<Formula, 'id'> } = {
    weight: {
      expression: 'k * 2 ^ (-t / h)',
      example: {
        letters: { k: kindWeight.reported, t: 45, h: halfLife },
        result: weightOf('reported', addDays(EXAMPLE_DAY, -45), EXAMPLE_DAY, defaultParameters),
      },
      source: 'ours',
    },
    voiceMass: {
      expression: 'w1 + w2 * d',
      example: { letters: { w1: present(w1), w2: present(w2), d: damping }, result: present(own).mass },
      source: 'ours',
    },
    voiceMean: {
      expression: '(w1 * v1 + w2 * v2) / (w1 + w2)',
      example: {
        letters: { w1: present(w1), w2: present(w2), v1: present(v1), v2: present(v2) },
        result: present(own).value,
      },
      source: 'ours',
    },
    level: {
      expression: '(M1 * v1 + M2 * v2) / (M1 + M2)',
      example: { letters: two, result: present(goals.level) },
      source: 'ours',
    },
    favourable: {
      expression: '1 + M1 * v1 + M2 * v2',
      example: { letters: two, result: goals.a },
      source: 'ours',
    },
    unfavourable: {
      expression: '1 + M1 * (1 - v1) + M2 * (1 - v2)',
      example: { letters: two, result: goals.b },
      source: 'ours',
    },
    mean: {
      expression: 'a / (a + b)',
      example: { letters: { a: goals.a, b: goals.b }, result: goals.mean },
      source: 'ours',
    },
    quadrant: {
      expression: 'x * y',
      example: {
        letters: { x: beta.aboveHalf(goals.a, goals.b), y: beta.aboveHalf(priority.a, priority.b) },
        result: quadrantProbabilities(goals, priority, beta).achiever,
      },
      source: 'S4',
    },
    outlook: {
      expression: '(I1 * y1 + I2 * y2) / (I1 + I2)',
      example: {
        letters: { ...known, y1: present(goals.level), y2: present(priority.level) },
        result: present(score.gauges.outlook),
      },
      source: 'ours',
    },
    completeness: {
      expression: '(I1 * f1 + I2 * f2) / (I1 + I2 + r)',
      example: {
        letters: {
          ...known,
          f1: goals.coreAsked / goals.coreQuestions,
          f2: priority.coreAsked / priority.coreQuestions,
          r: unasked.reduce((sum, { id }) => sum + weigh(id), 0),
        },
        result: score.gauges.completeness,
      },
      source: 'ours',
    },
    confidence: {
      expression: '(I1 * (1 - s1 / 0.8) * n1 / 2 + I2 * (1 - s2 / 0.8) * n2 / 2) / (I1 + I2)',
      example: {
        letters: {
          ...known,
          s1: goals.high - goals.low,
          s2: priority.high - priority.low,
          n1: goals.voices,
          n2: priority.voices,
        },
        result: present(score.gauges.confidence),
      },
      source: 'ours',
    },
    severity: {
      expression: 'I / 3 * (1 - y)',
      example: {
        letters: { I: importance.initiativePriority, y: present(priority.level) },
        result: present(score.risks.find(({ subject }) => subject === 'initiativePriority')).severity,
      },
      source: 'ours',
    },
    use: {
      expression: 'u / e',
      example: {
        letters: { u: present(reading).used, e: present(reading).entitled },
        result: present(score.usageDiagnosis.use),
      },
      source: 'S2a',
    },
  }
  return formulaIds.map((id) => ({ id, ...made[id] }))
}
