/** The three gauges, never mixed: outlook (good?), completeness (asked?), confidence (firm?). */
import type { Gauges } from './account-score.ts'
import { FIRM_VOICES, WIDEST } from './constants.ts'
import { coreQuestionsOf, type ConstructEvidences } from './construct-score.ts'
import type { Evidence } from './counted.ts'
import { roundUnit, sumOf } from './rounding.ts'
import { importanceOf, type ScoringContext } from './scoring-context.ts'

type Weighted = { readonly importance: number; readonly value: number }

/** ΣI·value/ΣI; null over nothing. */
function weightedMean(entries: readonly Weighted[]): number | null {
  const importance = sumOf(entries.map((entry) => entry.importance))
  return importance === 0 ? null : sumOf(entries.map((entry) => entry.importance * entry.value)) / importance
}

export function gaugesOf(
  context: ScoringContext,
  evidence: Evidence,
  constructs: ConstructEvidences,
): Gauges {
  const all = Object.values(constructs)
  const known = all.filter(({ estimate }) => estimate.known)
  const { attitudeToChange, goalClarity, initiativePriority } = constructs
  const enough =
    attitudeToChange.estimate.known || (goalClarity.estimate.known && initiativePriority.estimate.known)

  const outlook = weightedMean(
    known.flatMap(({ construct, estimate: { level } }) =>
      // How much is used says nothing of what will come of it until the usage diagnosis says why.
      level === null || construct.id === 'utilisation'
        ? []
        : [{ importance: importanceOf(context, construct), value: level }],
    ),
  )
  const completeness = weightedMean(
    all.flatMap(({ construct }) => {
      const { coreQuestions, coreAsked } = coreQuestionsOf(context, evidence, construct)
      if (coreQuestions === 0) return []
      return [{ importance: importanceOf(context, construct), value: coreAsked / coreQuestions }]
    }),
  )
  const confidence = weightedMean(
    known.map(({ construct, estimate }) => ({
      importance: importanceOf(context, construct),
      value:
        (1 - (estimate.high - estimate.low) / WIDEST) * Math.min(1, estimate.voices.length / FIRM_VOICES),
    })),
  )
  return {
    outlook: enough && outlook !== null ? roundUnit(outlook) : null,
    completeness: roundUnit(completeness ?? 0),
    confidence: confidence === null ? null : roundUnit(confidence),
  }
}
