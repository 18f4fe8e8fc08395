/** Scores for components, computed in the worker. The last answer for the same account stands until the next is there. */
import { useEffect, useState } from 'react'
import type { Day } from '../../shared/domain/day.ts'
import type { AccountRecords } from '../../shared/scoring/account-records.ts'
import type { AccountScore } from '../../shared/scoring/account-score.ts'
import type { Contour } from '../../shared/scoring/contours.ts'
import type { Instrument } from '../../shared/instruments/instrument.ts'
import type { Parameters } from '../../shared/scoring/parameters.ts'
import type { BetaShape } from '../../shared/scoring/quadrant.ts'
import type { TimelineOptions, TimelinePoint } from '../../shared/scoring/timeline.ts'
import type { TrailOptions, TrailPoint } from '../../shared/scoring/trail.ts'
import { useOpenedData } from './data-context.tsx'
import { useModel } from './use-model.tsx'

type ScoreOptions = {
  /** Milliseconds since 1970 UTC: only what was recorded until then. */
  readonly believedAt?: number
  /** Other than those in use. Keep them the same between renders. */
  readonly parameters?: Parameters
  readonly instruments?: readonly Instrument[]
}

/**
 * The score of any records through the model in use: a what-if, or the picture before and after a note. Keep `records` the
 * same between renders.
 */
export function useScoreOf(
  records: AccountRecords | null | undefined,
  asOf: Day,
  options: ScoreOptions = {},
): AccountScore | undefined {
  const { scorer } = useOpenedData()
  const model = useModel()
  const { believedAt, parameters = model.parameters, instruments = model.catalogue.instruments } = options
  const key = useKey()
  const [score, setScore] = useState<AccountScore>()
  useEffect(() => {
    if (records === null || records === undefined) return
    return latest(
      scorer.score({ key }, records, {
        asOf,
        ...(believedAt === undefined ? {} : { believedAt }),
        parameters,
        instruments,
      }),
      setScore,
    )
  }, [scorer, key, records, asOf, believedAt, parameters, instruments])
  return score?.account === records?.account.id ? score : undefined
}

/** The quadrant's contours. `x` goal clarity, `y` priority; null where one is not known. */
export function useContours(x: BetaShape | null, y: BetaShape | null): readonly Contour[] | undefined {
  const { scorer } = useOpenedData()
  const key = useKey()
  const [contours, setContours] = useState<readonly Contour[]>()
  const [xa, xb, ya, yb] = [x?.a, x?.b, y?.a, y?.b]
  useEffect(() => {
    if (xa === undefined || xb === undefined || ya === undefined || yb === undefined) return
    return latest(scorer.contours({ key }, { a: xa, b: xb }, { a: ya, b: yb }), setContours)
  }, [scorer, key, xa, xb, ya, yb])
  return x === null || y === null ? undefined : contours
}

/** The way over the quadrant up to a day, through the model in use. Keep `records` the same between renders. */
export function useTrail(
  records: AccountRecords | null | undefined,
  asOf: Day,
  view: TrailOptions['view'],
): readonly TrailPoint[] | undefined {
  const { scorer } = useOpenedData()
  const { parameters, catalogue } = useModel()
  const { instruments } = catalogue
  const key = useKey()
  const [trail, setTrail] = useState<{ readonly account: string; readonly points: readonly TrailPoint[] }>()
  useEffect(() => {
    if (records === null || records === undefined) return
    const account: string = records.account.id
    return latest(scorer.trail({ key }, records, { asOf, view, parameters, instruments }), (points) => {
      setTrail({ account, points })
    })
  }, [scorer, key, records, asOf, view, parameters, instruments])
  return trail !== undefined && trail.account === records?.account.id ? trail.points : undefined
}

/** The account day by day up to a day, through the model in use. Keep `records` the same between renders. */
export function useTimeline(
  records: AccountRecords | null | undefined,
  asOf: Day,
  view: TimelineOptions['view'],
): readonly TimelinePoint[] | undefined {
  const { scorer } = useOpenedData()
  const { parameters, catalogue } = useModel()
  const { instruments } = catalogue
  const key = useKey()
  const [timeline, setTimeline] = useState<{
    readonly account: string
    readonly points: readonly TimelinePoint[]
  }>()
  useEffect(() => {
    if (records === null || records === undefined) return
    const account: string = records.account.id
    return latest(scorer.timeline({ key }, records, { asOf, view, parameters, instruments }), (points) => {
      setTimeline({ account, points })
    })
  }, [scorer, key, records, asOf, view, parameters, instruments])
  return timeline !== undefined && timeline.account === records?.account.id ? timeline.points : undefined
}

let keys = 0

/** One key per component and hook: of its own requests only the latest counts. */
export function useKey(): string {
  const [key] = useState(() => {
    keys += 1
    return `hook ${keys}`
  })
  return key
}

/** Hands an answer on unless the effect is over by then. */
export function latest<T>(answer: Promise<T | null>, take: (value: T) => void): () => void {
  let over = false
  void answer.then((value) => {
    if (!over && value !== null) take(value)
  })
  return () => {
    over = true
  }
}
