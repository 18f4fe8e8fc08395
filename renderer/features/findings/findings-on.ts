/** What had been concluded by a day: the findings in their order, what each rests on, and the overrides, the latest first. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Finding, Overridable, Override } from '../../../shared/domain/finding.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { createContentOrder } from '../../../shared/scoring/content-order.ts'

export type FoundFinding = {
  readonly finding: Finding
  /** Those that are still there, the latest first. */
  readonly evidence: readonly Observation[]
  /** How many it rested on that were deleted since. */
  readonly gone: number
}

export type FindingsOn = {
  readonly shown: readonly FoundFinding[]
  /** Findings drawn after the day. */
  readonly later: number
  /** Different answers behind all that is shown. */
  readonly answers: number
}

/** In the order of the scoring model: by place, then by content, so that every machine shows the same. */
export function findingsOn(records: AccountRecords, asOf: Day): FindingsOn {
  const order = createContentOrder(records)
  const observations = new Map<string, Observation>(records.observations.map((one) => [one.id, one]))
  const answers = new Set<string>()
  const shown = records.findings
    .filter(({ day }) => day <= asOf)
    .toSorted((one, other) => one.place - other.place || order.findings(one, other))
    .map((finding) => {
      const chosen = evidenceIds(finding)
      const evidence = chosen.flatMap((id) => observations.get(id) ?? [])
      for (const { id } of evidence) answers.add(id)
      return { finding, evidence: newestFirst(evidence), gone: chosen.length - evidence.length }
    })
  return { shown, later: records.findings.length - shown.length, answers: answers.size }
}

export function evidenceIds({ evidence }: Pick<Finding, 'evidence'>): readonly string[] {
  return Object.entries(evidence).flatMap(([id, chosen]) => (chosen ? [id] : []))
}

export function newestFirst(observations: readonly Observation[]): readonly Observation[] {
  return observations.toSorted(
    (one, other) =>
      other.day.localeCompare(one.day) || other.recordedAt - one.recordedAt || one.id.localeCompare(other.id),
  )
}

/** Everything a person said of a label up to the day, the latest first. */
export function overrideHistory(
  overrides: readonly Override[],
  asOf: Day,
  of?: Overridable,
): readonly Override[] {
  return overrides
    .filter((override) => override.day <= asOf && (of === undefined || override.of === of))
    .toSorted(
      (one, other) =>
        other.day.localeCompare(one.day) ||
        other.recordedAt - one.recordedAt ||
        one.id.localeCompare(other.id),
    )
}
