/** What every part of the picture works from: the account's records, its score for a day, and the way to open the evidence. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { AccountScore, CountedObservation } from '../../../shared/scoring/account-score.ts'
import type { Catalogue } from '../../../shared/instruments/catalogue.ts'
import type { ValueStep } from '../../../shared/domain/value-step.ts'
import type { SubjectKey } from './answer-subject.ts'
import type { AskedAbout } from './never-asked.ts'
import type { Topic } from './topic.ts'

export type PictureData = {
  readonly account: string
  readonly asOf: Day
  readonly records: AccountRecords
  readonly score: AccountScore
  readonly people: ReadonlyMap<string, Person>
  readonly steps: ReadonlyMap<string, ValueStep>
  readonly observations: ReadonlyMap<string, Observation>
  /** The observations that count toward a construct, by id. */
  readonly counted: ReadonlyMap<string, CountedObservation>
} & Beside

/** How the records came to be what they are, where they are not simply what is known. */
export type Beside = {
  /** Milliseconds since 1970 UTC: the records are those written down by then. Null: all that is known today. */
  readonly believedAt: number | null
  /** While answers are tried: the score without them. */
  readonly known: AccountScore | null
  /** The ids of the answers that are tried and not stored. */
  readonly tried: ReadonlySet<string>
}

const AS_KNOWN: Beside = { believedAt: null, known: null, tried: new Set() }

/** What the questions of this account depend on. */
export function askedAbout({ records, score }: PictureData, catalogue: Catalogue): AskedAbout {
  return { catalogue, records, mainInitiative: score.mainInitiative }
}

/** A person or step by its id, as the form for an answer names it; null for what is neither. */
export function subjectKeyOf(picture: PictureData, id: string | null): SubjectKey | null {
  if (id === null) return null
  if (picture.people.has(id)) return `person:${id}`
  return picture.steps.has(id) ? `valueStep:${id}` : null
}

export type OpenTopic = (topic: Topic) => void

export function pictureData(
  account: string,
  asOf: Day,
  records: AccountRecords,
  score: AccountScore,
  beside: Partial<Beside> = {},
): PictureData {
  return {
    ...AS_KNOWN,
    ...beside,
    account,
    asOf,
    records,
    score,
    people: new Map(records.people.map((person) => [person.id, person])),
    steps: new Map(records.valueSteps.map((step) => [step.id, step])),
    observations: new Map(records.observations.map((observation) => [observation.id, observation])),
    counted: new Map(
      score.constructs.flatMap((construct) =>
        construct.observations.map((one) => [one.observation, one] as const),
      ),
    ),
  }
}

/** The observations with these ids that are still there, newest first. */
export function observationsOf(picture: PictureData, ids: readonly string[]): Observation[] {
  return ids
    .flatMap((id) => picture.observations.get(id) ?? [])
    .sort((a, b) => (a.day === b.day ? b.recordedAt - a.recordedAt : a.day < b.day ? 1 : -1))
}
