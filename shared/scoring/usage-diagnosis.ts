/** The usage diagnosis (S2): utilisation alone never decides; the path and the motives say what little use means. The thresholds are ours. */
import type { Motive } from '../domain/motive.ts'
import type { PlayId } from '../playbook/plays.ts'
import type { PathStep, StandingContract, UsageDiagnosis, UsageLabel } from './account-score.ts'
import { HEALTHY_USE, PARTLY_USED } from './constants.ts'
import { isNoticeNear } from './contracts.ts'
import type { ScoringContext } from './scoring-context.ts'
import { isWitnessed, restsOnFalseBelief, standingMotives } from './standing-motives.ts'
import { usedUnits } from './usage.ts'
import { blockersOf, isPathKnown, isWritten } from './value-path.ts'

type Known = {
  readonly use: number | null
  readonly path: boolean
  readonly motives: boolean
  /** A policy that blocks or slows. */
  readonly policy: boolean
  /** Witnessed main motives. */
  readonly main: readonly Motive[]
}

/** Policy first, where two hold; none where it is not known. */
function labelsOf({ use, path, motives, policy, main }: Known): UsageLabel[] {
  if (use === null) return []
  if (use >= HEALTHY_USE) return ['healthy']
  if (use >= PARTLY_USED) return ['partlyUsed']
  const labels: UsageLabel[] = []
  if (policy) labels.push('suppressedByPolicy')
  if (main.some(({ reason }) => reason !== 'useValue')) labels.push('boughtForAnotherReason')
  return labels.length === 0 && path && motives ? ['notAdopted'] : labels
}

/** Only where nothing is diagnosed. */
function missingFor({ use, path, motives }: Known): UsageDiagnosis['missing'] {
  const missing: UsageDiagnosis['missing'] = []
  if (use === null) missing.push('reading')
  if (!path) missing.push('path')
  if (!motives) missing.push('motives')
  return missing
}

function playFor(label: UsageDiagnosis['label'], { main }: Known, noticeNear: boolean): PlayId | null {
  switch (label) {
    case 'suppressedByPolicy':
      return 'liftPolicy'
    case 'boughtForAnotherReason':
      return main.some(restsOnFalseBelief) ? 'correctBelief' : 'serveReason'
    case 'notAdopted':
      return 'pitchUsage'
    case 'partlyUsed':
      return 'widenUse'
    case 'healthy':
      return null
    case 'notKnown':
      return noticeNear ? 'callBeforeNotice' : null
  }
}

/** `path` and `contracts`: as scored on the same day. */
export function usageDiagnosisOf(
  context: ScoringContext,
  path: readonly PathStep[],
  contracts: readonly StandingContract[],
): UsageDiagnosis {
  const units = usedUnits(context)
  const motives = standingMotives(context)
  const witnessed = motives.filter(isWitnessed)
  const blockers = blockersOf(path)
  const known: Known = {
    use: units[0]?.use ?? null,
    path: isPathKnown(path),
    motives: witnessed.length > 0,
    policy: blockers.some(({ policy }) => isWritten(policy)),
    main: witnessed.filter(({ main }) => main),
  }
  const labels = labelsOf(known)
  const label = labels[0] ?? 'notKnown'
  const noticeNear = contracts.some((contract) => isNoticeNear(context, contract))
  return {
    label,
    labels,
    use: known.use,
    units,
    missing: label === 'notKnown' ? missingFor(known) : [],
    blockers,
    motives: motives.map(({ id, person, reason, view, main, belief, beliefIs }) => ({
      motive: id,
      person,
      reason,
      view,
      main,
      belief: isWritten(belief) ? beliefIs : null,
    })),
    play: playFor(label, known, noticeNear),
    wrongPlay: label === 'suppressedByPolicy' || label === 'boughtForAnotherReason' ? 'pitchUsage' : null,
  }
}
