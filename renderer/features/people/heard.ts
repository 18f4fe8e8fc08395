/** What a person has answered up to a day, and when last. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Observation } from '../../../shared/domain/observation.ts'

export type Heard = {
  /** Newest first: what they said, what was seen of them, what was reported as theirs. */
  readonly answers: readonly Observation[]
  readonly last: Day | null
}

export function heardOf(person: string, observations: readonly Observation[], asOf: Day): Heard {
  const answers = observations
    .filter(({ speaker, day }) => speaker === person && day <= asOf)
    .sort((a, b) => (a.day === b.day ? b.recordedAt - a.recordedAt : a.day < b.day ? 1 : -1))
  return { answers, last: answers[0]?.day ?? null }
}
