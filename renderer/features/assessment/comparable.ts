/** Which answers can be compared: those to one question about one subject that two or more people gave. */
import type { Observation } from '../../../shared/domain/observation.ts'

/** What we infer is nobody's answer. The order is kept. */
export function comparable(
  observations: readonly Observation[],
  subjectOf: (observation: Observation) => string,
): Observation[] {
  const unitOf = (observation: Observation) => JSON.stringify([observation.question, subjectOf(observation)])
  const spoken = observations.filter(({ speaker, kind }) => speaker !== null && kind !== 'inferred')
  const speakers = new Map<string, Set<string>>()
  for (const observation of spoken) {
    const unit = unitOf(observation)
    const known = speakers.get(unit) ?? new Set()
    if (observation.speaker !== null) known.add(observation.speaker)
    speakers.set(unit, known)
  }
  return spoken.filter((observation) => (speakers.get(unitOf(observation))?.size ?? 0) >= 2)
}
