/** What a picture rests on, counted: the answers, the people, the newest day, the questions never asked, who contradicts whom. */
import { daysBetween, type Day } from '../../../shared/domain/day.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'

export type Provenance = {
  /** Ids of the observations that count, in the order of the constructs. */
  readonly answers: readonly string[]
  /** Ids of the people whose words, deeds or reported opinions count. */
  readonly people: readonly string[]
  /** Whole days since the newest of them; null where there is none. */
  readonly newestAge: number | null
  /** Observations in contradiction, without repetition. */
  readonly contradicting: readonly string[]
  /** People who contradict one another, without repetition. */
  readonly contradictingPeople: readonly string[]
}

export function provenanceOf(
  score: AccountScore,
  observations: readonly Observation[],
  asOf: Day,
): Provenance {
  const answers = new Set<string>()
  const people = new Set<string>()
  let newest: Day | null = null
  for (const construct of score.constructs) {
    for (const counted of construct.observations) {
      answers.add(counted.observation)
      if (counted.voice.startsWith('person:')) people.add(counted.voice.slice('person:'.length))
      if (newest === null || counted.day > newest) newest = counted.day
    }
  }
  for (const reason of score.quadrant.reasons) for (const id of reason.observations) answers.add(id)
  const contradicting = new Set(score.contradictions.flatMap((one) => one.observations))
  const contradictingPeople = new Set<string>()
  for (const observation of observations) {
    if (answers.has(observation.id) && observation.speaker !== null && observation.kind !== 'inferred') {
      people.add(observation.speaker)
    }
    if (contradicting.has(observation.id) && observation.speaker !== null)
      contradictingPeople.add(observation.speaker)
  }
  return {
    answers: [...answers],
    people: [...people],
    newestAge: newest === null ? null : Math.max(0, daysBetween(newest, asOf)),
    contradicting: [...contradicting],
    contradictingPeople: [...contradictingPeople],
  }
}
