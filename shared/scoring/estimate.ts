/** The Beta estimate of a construct from the answers that count: the more voices, the narrower; one voice many times, hardly. */
import type { BetaFunctions } from './beta.ts'
import { DIVIDED_SPREAD, DIVIDED_VOICES, KNOWN_MASS } from './constants.ts'
import { groupBy } from './grouping.ts'
import { round6, sumOf } from './rounding.ts'

/** One answer as the estimate sees it. `value` and `weight` are 0 to 1. */
export type WeightedAnswer = { readonly voice: string; readonly value: number; readonly weight: number }

export type VoiceEstimate = {
  readonly voice: string
  /** M: the damped sum of its weights. */
  readonly mass: number
  /** v̄: its weighted mean. */
  readonly value: number
  /** Σw. */
  readonly total: number
}

/** Not rounded: for further arithmetic. */
export type Estimate = {
  readonly voices: readonly VoiceEstimate[]
  /** ΣM. */
  readonly mass: number
  /** ȳ; null where nothing weighs anything. */
  readonly level: number | null
  readonly a: number
  readonly b: number
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly known: boolean
  readonly divided: boolean
}

function square(value: number): number {
  return value * value
}

function voiceEstimate(voice: string, answers: readonly WeightedAnswer[], damping: number): VoiceEstimate {
  const sorted = answers.toSorted((p, q) => q.weight - p.weight || p.value - q.value)
  let mass = 0
  let factor = 1
  for (const { weight } of sorted) {
    mass += weight * factor
    factor *= damping
  }
  const total = sumOf(sorted.map(({ weight }) => weight))
  const value = total === 0 ? 0 : sumOf(sorted.map((answer) => answer.weight * answer.value)) / total
  return { voice, mass, value, total }
}

/** Masses and means by voice. The order follows from the numbers, so that sums have the same bits for any order of records. */
export function voicesOf(answers: readonly WeightedAnswer[], damping: number): VoiceEstimate[] {
  return [...groupBy(answers, ({ voice }) => voice)]
    .map(([voice, own]) => voiceEstimate(voice, own, damping))
    .sort((p, q) => q.mass - p.mass || p.value - q.value)
}

/** Four times the mean squared distance of what voices say from the level, by mass: 0 of one mind, 1 half for and half against. */
export function spreadOf(voices: readonly VoiceEstimate[], level: number): number {
  const mass = sumOf(voices.map((voice) => voice.mass))
  return (4 * sumOf(voices.map((voice) => voice.mass * square(voice.value - level)))) / mass
}

/** Whether a construct with this mass is known. */
export function isKnownMass(mass: number): boolean {
  return round6(mass) >= KNOWN_MASS
}

export function estimateOf(
  answers: readonly WeightedAnswer[],
  damping: number,
  beta: BetaFunctions,
): Estimate {
  const voices = voicesOf(answers, damping)
  const mass = sumOf(voices.map((voice) => voice.mass))
  const favourable = sumOf(voices.map((voice) => voice.mass * voice.value))
  const level = mass === 0 ? null : Math.min(1, favourable / mass)
  const a = 1 + favourable
  const b = 1 + sumOf(voices.map((voice) => voice.mass * (1 - voice.value)))
  const spread = level === null ? 0 : spreadOf(voices, level)
  return {
    voices,
    mass,
    level,
    a,
    b,
    mean: a / (a + b),
    ...beta.interval(a, b),
    known: isKnownMass(mass),
    divided: voices.length >= DIVIDED_VOICES && round6(spread) >= DIVIDED_SPREAD,
  }
}
