/** The answers about a step of the path. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Observation } from '../../../shared/domain/observation.ts'

/** Up to a day, newest first. */
export function answersAbout(
  observations: readonly Observation[],
  step: string,
  asOf: Day,
): readonly Observation[] {
  return observations
    .filter(
      ({ subject, day }) =>
        subject.kind === 'valueStep' && 'id' in subject && subject.id === step && day <= asOf,
    )
    .sort((a, b) => (a.day === b.day ? b.recordedAt - a.recordedAt : a.day < b.day ? 1 : -1))
}
