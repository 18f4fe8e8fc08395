/**
 * Local calibration: what became of one's own deals, renewals and initiatives, by the class that each account was placed
 * in beforehand; the study's rates brought together with them; and how well the forecasts did.
 */
import { outcomeKinds, type Outcome, type OutcomeKind } from '../domain/outcome.ts'
import type { Day } from '../domain/day.ts'
import type { ReferenceClassId } from './account-score.ts'
import { createBeta, type BetaFunctions } from './beta.ts'
import { binsOf, brierOf, isEnough, type BrierScore, type CalibrationBin } from './brier.ts'
import type { CalibrationInput } from './calibration-input.ts'
import { compareText } from './content-order.ts'
import { MODEL_VERSION, parametersOffDefault, type Parameters } from './parameters.ts'
import { publishedRates } from './published-rates.ts'
import { round6, roundUnit } from './rounding.ts'
import { endOfDay } from './trail.ts'

const classes: readonly ReferenceClassId[] = ['both', 'atLeastOne', 'neither']

/** Outcomes by how they ended. `notJudged`: those of the completed ones that nobody judged; they are not among `m`. */
export type OutcomeCounts = {
  readonly completed: number
  readonly lost: number
  readonly noDecision: number
  readonly abandoned: number
  readonly notJudged: number
}

/** Beta(a, b), with its mean and its central 80 %. */
export type Posterior = {
  readonly a: number
  readonly b: number
  readonly mean: number
  readonly low: number
  readonly high: number
}

export type ClassCalibration = {
  readonly class: ReferenceClassId
  readonly counts: OutcomeCounts
  /** Own outcomes that were judged, and the successes among them. */
  readonly m: number
  readonly x: number
  /**
   * For deals Beta(n₀r + x, n₀(1 − r) + m − x), the study's rate r weighing as much as `studyWeight` own deals; it is the
   * study alone while m is 0. For renewals and initiatives Beta(1 + x, 1 + m − x); null while m is 0.
   */
  readonly posterior: Posterior | null
}

/** A forecast made at the first assessment, from what was known by then, beside what came of it. */
export type Forecast = {
  readonly account: string
  readonly outcome: string
  readonly class: ReferenceClassId
  /** The day of the first assessment; before `day`. */
  readonly frozenOn: Day
  /** The day of the outcome. */
  readonly day: Day
  /** The mean of the posterior of its kind and class at the end of `frozenOn`. */
  readonly forecast: number
  readonly success: boolean
}

export type KindCalibration = {
  readonly kind: OutcomeKind
  /** The three classes, the most averse first. */
  readonly classes: readonly ClassCalibration[]
  /** Outcomes that calibrate nothing: the account was never placed in a class, or only on the day or later. */
  readonly withoutClass: number
  readonly assessedTooLate: number
  /** One for each of the judged outcomes, the earliest outcome first. */
  readonly forecasts: readonly Forecast[]
  /** Until there are 20 forecasts with at least 5 of each result: no score is given and no bins. */
  readonly indicative: boolean
  readonly brier: BrierScore | null
  readonly bins: readonly CalibrationBin[]
}

export type Calibration = {
  readonly modelVersion: string
  readonly parametersOffDefault: Readonly<Record<string, number>>
  /** Deals, renewals, initiatives: never mixed. */
  readonly kinds: readonly KindCalibration[]
}

/** An outcome of an account that was placed in a class on an earlier day. */
type Placed = {
  readonly account: string
  readonly outcome: Outcome
  readonly class: ReferenceClassId
  readonly frozenOn: Day
}

/**
 * Whether it went well; null where it cannot be told. A deal: of high quality by the user's own criterion, if completed
 * and judged by it, as the study asked of finished purchases. A renewal: renewed. An initiative: completed, and the
 * customer says that the goals were achieved. What we abandoned ourselves says nothing of the customer.
 */
export function isSuccess({ kind, result, highQuality, goalsAchieved }: Outcome): boolean | null {
  if (result === 'abandoned') return null
  switch (kind) {
    case 'deal':
      return result === 'completed' ? highQuality : null
    case 'renewal':
      return result === 'completed'
    case 'initiative':
      if (result !== 'completed') return false
      return goalsAchieved === null ? null : goalsAchieved === 'yes'
  }
}

/** The study's rate of a class; where counts are published, not the rounded one. */
function studyRate(id: ReferenceClassId): number {
  const found = publishedRates.find((rate) => rate.id === id)
  if (found === undefined) return 0
  const { status, k, n, rate } = found
  return status === 'published' && k !== null && n !== null ? k / n : rate
}

type Shape = { readonly a: number; readonly b: number }

function shapeOf(
  kind: OutcomeKind,
  id: ReferenceClassId,
  m: number,
  x: number,
  { studyWeight }: Parameters,
): Shape {
  if (kind !== 'deal') return { a: 1 + x, b: 1 + m - x }
  const rate = studyRate(id)
  return { a: studyWeight * rate + x, b: studyWeight * (1 - rate) + m - x }
}

function posteriorOf({ a, b }: Shape, beta: BetaFunctions): Posterior {
  const { low, high } = beta.interval(a, b)
  return {
    a: round6(a),
    b: round6(b),
    mean: roundUnit(a / (a + b)),
    low: roundUnit(low),
    high: roundUnit(high),
  }
}

/** Judged outcomes and successes of a kind and class. */
function tally(
  placed: readonly Placed[],
  kind: OutcomeKind,
  id: ReferenceClassId,
): { readonly m: number; readonly x: number } {
  const judged = placed
    .filter((entry) => entry.outcome.kind === kind && entry.class === id)
    .flatMap(({ outcome }) => isSuccess(outcome) ?? [])
  return { m: judged.length, x: judged.filter((success) => success).length }
}

function placedOf({ account, frozen }: CalibrationInput, outcomes: readonly Outcome[]): Placed[] {
  if (frozen === null) return []
  return outcomes
    .filter(({ day }) => frozen.day < day)
    .map((outcome) => ({ account, outcome, class: frozen.class, frozenOn: frozen.day }))
}

/** What was known at the end of a day: outcomes of earlier days, in the words in which they stood by then. */
function placedBy(inputs: readonly CalibrationInput[], day: Day): Placed[] {
  return inputs.flatMap((input) => {
    const standing = input.history.findLast(({ from }) => from <= day)
    const known = (standing?.outcomes ?? []).filter(
      (outcome) => outcome.day < day && outcome.recordedAt <= endOfDay(day),
    )
    return placedOf(input, known)
  })
}

function countsOf(outcomes: readonly Outcome[]): OutcomeCounts {
  const count = (result: Outcome['result']) => outcomes.filter((outcome) => outcome.result === result).length
  return {
    completed: count('completed'),
    lost: count('lost'),
    noDecision: count('noDecision'),
    abandoned: count('abandoned'),
    notJudged: outcomes.filter((outcome) => outcome.result === 'completed' && isSuccess(outcome) === null)
      .length,
  }
}

function byDay(p: Forecast, q: Forecast): number {
  return (
    compareText(p.day, q.day) ||
    compareText(p.frozenOn, q.frozenOn) ||
    classes.indexOf(p.class) - classes.indexOf(q.class) ||
    Number(p.success) - Number(q.success) ||
    p.forecast - q.forecast ||
    compareText(p.account, q.account) ||
    compareText(p.outcome, q.outcome)
  )
}

/** Own outcomes by the class that was known beforehand. Their order and the order of accounts make no difference. */
export function calibrate(inputs: readonly CalibrationInput[], parameters: Parameters): Calibration {
  const beta = createBeta()
  const placed = inputs.flatMap((input) => placedOf(input, input.outcomes))
  const known = new Map<Day, readonly Placed[]>()
  const knownBy = (day: Day): readonly Placed[] => {
    const found = known.get(day) ?? placedBy(inputs, day)
    known.set(day, found)
    return found
  }

  const forecastOf = ({ account, outcome, class: id, frozenOn }: Placed): Forecast[] => {
    const success = isSuccess(outcome)
    if (success === null) return []
    const { m, x } = tally(knownBy(frozenOn), outcome.kind, id)
    const { a, b } = shapeOf(outcome.kind, id, m, x, parameters)
    const forecast = roundUnit(a / (a + b))
    return [{ account, outcome: outcome.id, class: id, frozenOn, day: outcome.day, forecast, success }]
  }

  const kinds = outcomeKinds.map((kind): KindCalibration => {
    const own = placed.filter(({ outcome }) => outcome.kind === kind)
    const forecasts = own.flatMap(forecastOf).sort(byDay)
    const enough = isEnough(forecasts)
    const left = (late: boolean) =>
      inputs.flatMap(({ frozen, outcomes }) =>
        outcomes.filter(
          (outcome) =>
            outcome.kind === kind && (late ? frozen !== null && frozen.day >= outcome.day : frozen === null),
        ),
      ).length
    return {
      kind,
      classes: classes.map((id) => {
        const { m, x } = tally(own, kind, id)
        const tells = kind === 'deal' || m > 0
        return {
          class: id,
          counts: countsOf(own.filter((entry) => entry.class === id).map(({ outcome }) => outcome)),
          m,
          x,
          posterior: tells ? posteriorOf(shapeOf(kind, id, m, x, parameters), beta) : null,
        }
      }),
      withoutClass: left(false),
      assessedTooLate: left(true),
      forecasts,
      indicative: !enough,
      brier: enough ? brierOf(forecasts) : null,
      bins: enough ? binsOf(forecasts) : [],
    }
  })
  return { modelVersion: MODEL_VERSION, parametersOffDefault: parametersOffDefault(parameters), kinds }
}
