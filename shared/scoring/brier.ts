/** How well forecasts did: the Brier score with its interval, and for each height of forecast what came of it. */
import { JUDGED_OF_EACH, JUDGED_OUTCOMES } from './constants.ts'
import { roundUnit, sumOf } from './rounding.ts'
import { bootstrapMean } from './seeded-bootstrap.ts'
import { wilson } from './wilson.ts'

/** Bins of a tenth each. Ours. */
const BINS = 10
const SCALE = 1_000_000

export type Scored = {
  /** 0 to 1. */
  readonly forecast: number
  readonly success: boolean
}

export type BrierScore = {
  /** Mean of (forecast − outcome)² (Brier 1950, for two classes as is usual, once): 0 right and sure, 1 wrong and sure. */
  readonly score: number
  /** 95 % percentile bootstrap over outcomes, seeded. */
  readonly low: number
  readonly high: number
}

export type CalibrationBin = {
  /** Forecasts from `from` to below `to`; the last bin has 1 as well. */
  readonly from: number
  readonly to: number
  readonly n: number
  readonly successes: number
  /** Mean of the forecasts in it. */
  readonly forecast: number
  /** Share of successes, and its Wilson 95 % interval. */
  readonly rate: number
  readonly low: number
  readonly high: number
}

/** Whether a score of these says anything (ours): enough outcomes, and enough of each result. */
export function isEnough(scored: readonly Scored[]): boolean {
  const successes = scored.filter(({ success }) => success).length
  return (
    scored.length >= JUDGED_OUTCOMES &&
    successes >= JUDGED_OF_EACH &&
    scored.length - successes >= JUDGED_OF_EACH
  )
}

/** Of at least one forecast. */
export function brierOf(scored: readonly Scored[]): BrierScore {
  const losses = scored.map(({ forecast, success }) => {
    const off = forecast - (success ? 1 : 0)
    return off * off
  })
  const { low, high } = bootstrapMean(losses)
  return { score: roundUnit(sumOf(losses) / losses.length), low: roundUnit(low), high: roundUnit(high) }
}

/** Bins that hold forecasts, the lowest first. */
export function binsOf(scored: readonly Scored[]): CalibrationBin[] {
  return Array.from({ length: BINS }, (_, place) => {
    const within = scored.filter(({ forecast }) => placeOf(forecast) === place)
    const n = within.length
    if (n === 0) return []
    const successes = within.filter(({ success }) => success).length
    const { low, high } = wilson(successes, n)
    return [
      {
        from: place / BINS,
        to: (place + 1) / BINS,
        n,
        successes,
        forecast: roundUnit(sumOf(within.map(({ forecast }) => forecast)) / n),
        rate: roundUnit(successes / n),
        low: roundUnit(low),
        high: roundUnit(high),
      },
    ]
  }).flat()
}

/** In whole millionths, so that 0.7 falls where it says. */
function placeOf(forecast: number): number {
  return Math.min(BINS - 1, Math.floor(Math.round(forecast * SCALE) / (SCALE / BINS)))
}
