/** What the page says of outcomes and forecasts: how many there are, what is missing for a score, and the rates of each class. */
import type { BrierScore } from '../../../shared/scoring/brier.ts'
import type { PublishedRate, ReferenceClassId } from '../../../shared/scoring/account-score.ts'
import type {
  Calibration,
  ClassCalibration,
  Forecast,
  KindCalibration,
  OutcomeCounts,
} from '../../../shared/scoring/calibration.ts'
import { JUDGED_OF_EACH, JUDGED_OUTCOMES } from '../../../shared/scoring/constants.ts'
import { publishedRates } from '../../../shared/scoring/published-rates.ts'
import { wilson } from '../../../shared/scoring/wilson.ts'

/** The results an outcome can have, in the order of the table. */
export const RESULTS = ['completed', 'lost', 'noDecision', 'abandoned'] as const

/** Outcomes of a class. Those not judged are among the completed ones. */
export function inClass({ counts }: Pick<ClassCalibration, 'counts'>): number {
  return RESULTS.reduce((sum, result) => sum + counts[result], 0)
}

/** Every outcome of a kind, those that calibrate nothing too. */
export function outcomesOf({ classes, withoutClass, assessedTooLate }: KindCalibration): number {
  return classes.reduce((sum, one) => sum + inClass(one), withoutClass + assessedTooLate)
}

/** All classes together. */
export function countsOf(classes: readonly Pick<ClassCalibration, 'counts'>[]): OutcomeCounts {
  const sum = (result: keyof OutcomeCounts) => classes.reduce((all, { counts }) => all + counts[result], 0)
  return {
    completed: sum('completed'),
    lost: sum('lost'),
    noDecision: sum('noDecision'),
    abandoned: sum('abandoned'),
    notJudged: sum('notJudged'),
  }
}

export type Missing = {
  readonly have: number
  /** How many more outcomes there have to be at the least. */
  readonly missing: number
  /** How many of those have to have gone well, and how many badly. */
  readonly successes: number
  readonly failures: number
}

/** What is missing until forecasts get a score; nothing missing where they have one. */
export function missingOutcomes(forecasts: readonly Pick<Forecast, 'success'>[]): Missing {
  const have = forecasts.length
  const well = forecasts.filter(({ success }) => success).length
  const successes = Math.max(0, JUDGED_OF_EACH - well)
  const failures = Math.max(0, JUDGED_OF_EACH - (have - well))
  return { have, missing: Math.max(0, JUDGED_OUTCOMES - have, successes + failures), successes, failures }
}

/** The kind the page speaks of first: one whose forecasts have a score, else the one with most; null without outcomes. */
export function leadingKind({ kinds }: Pick<Calibration, 'kinds'>): KindCalibration | null {
  const withOutcomes = kinds.filter((kind) => outcomesOf(kind) > 0)
  const scored = withOutcomes.find(({ brier }) => brier !== null)
  if (scored !== undefined) return scored
  return withOutcomes.toSorted((a, b) => b.forecasts.length - a.forecasts.length)[0] ?? null
}

/** What forecasts of one half score every time. */
const EVEN_ODDS = 0.25

/** Whether the score is surely better or worse than that of even odds: its whole interval is. */
export function againstEvenOdds({
  low,
  high,
}: Pick<BrierScore, 'low' | 'high'>): 'better' | 'worse' | 'unclear' {
  return high < EVEN_ODDS ? 'better' : low > EVEN_ODDS ? 'worse' : 'unclear'
}

export type Rate = {
  /** All 0 to 1. */
  readonly rate: number
  readonly low: number
  readonly high: number
}

export type ClassRates = {
  readonly class: ReferenceClassId
  /** The study's; null for what the study did not ask about. */
  readonly study: PublishedRate | null
  /** x of m with its Wilson 95 % interval; null while none was judged. */
  readonly own: (Rate & { readonly x: number; readonly m: number }) | null
  /** For deals the study and one's own together, else the estimate from one's own alone; its central 80 %. */
  readonly together: Rate | null
}

/** Rates of the classes of one kind that have any: for deals all three, for the others those with judged outcomes. */
export function ratesOf({ kind, classes }: Pick<KindCalibration, 'kind' | 'classes'>): readonly ClassRates[] {
  return classes.flatMap(({ class: id, m, x, posterior }) => {
    const study = kind === 'deal' ? (publishedRates.find((rate) => rate.id === id) ?? null) : null
    const own = m === 0 ? null : { x, m, rate: x / m, ...wilson(x, m) }
    const together =
      posterior === null ? null : { rate: posterior.mean, low: posterior.low, high: posterior.high }
    return study === null && own === null ? [] : [{ class: id, study, own, together }]
  })
}
