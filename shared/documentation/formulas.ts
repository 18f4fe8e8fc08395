/**
 * The model's formulas, each with an example that the model's own functions work out when the documentation is made. A test
 * evaluates every expression on its example's letters and compares, so that a formula cannot say what the code does not do.
 */
import { addDays } from '../domain/day.ts'
import { constructById, isConstructId } from '../instruments/catalogue.ts'
import type { SourceId } from '../instruments/instrument.ts'
import type { AccountScore, ConstructScore } from '../scoring/account-score.ts'
import { quadrantEntropy } from '../scoring/ask-next.ts'
import { createBeta } from '../scoring/beta.ts'
import { calibrate } from '../scoring/calibration.ts'
import { spreadOf, voicesOf } from '../scoring/estimate.ts'
import { defaultParameters } from '../scoring/parameters.ts'
import { publishedRates } from '../scoring/published-rates.ts'
import { quadrantProbabilities } from '../scoring/quadrant.ts'
import { scoreAccount } from '../scoring/score-account.ts'
import { weightOf } from '../scoring/weights.ts'
import { EXAMPLE_DAY, exampleAccount, exampleCalibration } from './example-account.ts'

export const formulaIds = [
  'weight',
  'voiceMass',
  'voiceMean',
  'level',
  'favourable',
  'unfavourable',
  'spread',
  'mean',
  'quadrant',
  'outlook',
  'completeness',
  'confidence',
  'severity',
  'gain',
  'posterior',
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

/** What a question about the goals gains in the example: what the model ranks it by, beside its parts. */
function gainFormula(
  score: AccountScore,
  goals: ConstructScore,
  priority: ConstructScore,
): Omit<Formula, 'id'> {
  const beta = createBeta()
  const { said } = defaultParameters.kindWeight
  const favourable = { a: goals.a + said, b: goals.b, known: true }
  const unfavourable = { a: goals.a, b: goals.b + said, known: true }
  const width = ({ a, b }: { readonly a: number; readonly b: number }): number => {
    const { low, high } = beta.interval(a, b)
    return high - low
  }
  const next = score.askNext.find(({ question }) => question === 'goalShared')
  return {
    expression: 'T * (w - m * f - (1 - m) * u) / 0.8 + (h - m * j - (1 - m) * k) / 1.386294 + c',
    example: {
      letters: {
        T: 4 - goals.tier,
        m: goals.mean,
        w: width(goals),
        f: width(favourable),
        u: width(unfavourable),
        h: quadrantEntropy(goals, priority, beta),
        j: quadrantEntropy(favourable, priority, beta),
        k: quadrantEntropy(unfavourable, priority, beta),
        c: 0,
      },
      result: present(next).gain,
    },
    source: 'ours',
  }
}

/** Three own deals of the most averse class, one of them of high quality, beside the study's 2 of 46. */
function posteriorFormula(): Omit<Formula, 'id'> {
  const { kinds } = calibrate([exampleCalibration], defaultParameters)
  const deals = present(kinds.find(({ kind }) => kind === 'deal'))
  const { m, x, posterior } = present(deals.classes.find((entry) => entry.class === 'both'))
  const { k, n } = present(publishedRates.find(({ id }) => id === 'both'))
  return {
    expression: '(n * r + x) / (n + m)',
    example: {
      letters: { n: defaultParameters.studyWeight, r: present(k) / present(n), x, m },
      result: present(posterior).mean,
    },
    source: 'ours',
  }
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
  const weigh = (id: string): number => (isConstructId(id) ? importance[constructById[id].importance] : 0)
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
    spread: {
      expression: '4 * (M1 * (v1 - y) ^ 2 + M2 * (v2 - y) ^ 2) / (M1 + M2)',
      example: {
        letters: { ...two, y: present(goals.level) },
        result: spreadOf([present(own), present(other)], present(goals.level)),
      },
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
    gain: gainFormula(score, goals, priority),
    posterior: posteriorFormula(),
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
