/** The labels that a person has overruled, with the reason. The model's own label stays beside each. */
import type { Override } from '../domain/finding.ts'
import { overridable } from '../domain/finding.ts'
import type { StandingOverride } from './account-score.ts'
import type { ScoringContext } from './scoring-context.ts'

/** Per label the latest by day, then by when it was recorded, then by content; none where the latest takes the earlier ones back. */
export function overridesOf({ asOf, believedAt, order, records }: ScoringContext): StandingOverride[] {
  const latest = (p: Override, q: Override): number => {
    if (p.day !== q.day) return p.day > q.day ? -1 : 1
    return q.recordedAt - p.recordedAt || order.overrides(p, q)
  }
  return overridable.flatMap((of) => {
    const [standing] = records.overrides
      .filter((override) => override.of === of && override.day <= asOf && override.recordedAt <= believedAt)
      .sort(latest)
    if (standing === undefined || standing.label === null) return []
    const { id, label, reason, day, recorder } = standing
    return [{ id, of, label, reason, day, recorder }]
  })
}
