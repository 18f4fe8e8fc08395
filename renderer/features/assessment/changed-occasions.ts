/** The occasions on which something was learnt of an account, and the account's records without what one of them brought. */
import { dayOf, type Day } from '../../../shared/domain/day.ts'
import type { Note } from '../../../shared/domain/note.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import { emptyRecords, type AccountRecords } from '../../../shared/scoring/account-records.ts'

/** What an import brought; `changes` are ids. */
export type Imported = {
  readonly at: number
  readonly file: string
  readonly changes: readonly string[]
}

export type Occasion =
  /** A conversation that left evidence. */
  | (Learnt & { readonly kind: 'interview'; readonly note: Note })
  /** The answers of a day that stand in no note. */
  | (Learnt & { readonly kind: 'answers' })
  | {
      readonly kind: 'import'
      readonly id: string
      readonly day: Day
      readonly at: number
      readonly imported: Imported
    }

type Learnt = {
  /** Tells one occasion from another, for as long as the records stand. */
  readonly id: string
  /** The day on which it is looked at: the newest of its answers. */
  readonly day: Day
  /** When it began or was first written down, milliseconds since 1970 UTC: the order within a day. */
  readonly at: number
  readonly observations: readonly Observation[]
}

export type OccasionsInput = {
  readonly records: Pick<AccountRecords, 'notes' | 'observations'>
  readonly imports: readonly Imported[]
  /** Nothing of a later day has happened. */
  readonly asOf: Day
}

/** Newest first. A note without evidence moved nothing and is none. */
export function occasionsOf({ records, imports, asOf }: OccasionsInput): readonly Occasion[] {
  const notes = new Map<string, Note>(records.notes.map((note) => [note.id, note]))
  const ofNote = new Map<string, Observation[]>()
  const ofDay = new Map<Day, Observation[]>()
  for (const observation of records.observations) {
    if (observation.day > asOf) continue
    const { note, day } = observation
    // The answers of a note that was deleted stand, and are of their day.
    if (note !== null && notes.has(note)) add(ofNote, note, observation)
    else add(ofDay, day, observation)
  }
  return [
    ...[...ofNote].flatMap(([id, observations]): Occasion[] => {
      const note = notes.get(id)
      if (note === undefined) return []
      const at = note.startedAt ?? firstRecorded(observations)
      return [{ kind: 'interview', id: `note:${id}`, day: newest(observations), at, note, observations }]
    }),
    ...[...ofDay].map(([day, observations]): Occasion => ({
      kind: 'answers',
      id: `day:${day}`,
      day,
      at: firstRecorded(observations),
      observations,
    })),
    ...imports.flatMap((imported): Occasion[] => {
      const { at } = imported
      const day = dayOf(at)
      return day > asOf ? [] : [{ kind: 'import', id: `import:${at}`, day, at, imported }]
    }),
  ].sort((a, b) => compare(b.day, a.day) || b.at - a.at || compare(a.id, b.id))
}

/** The records as they would be had it not taken place; of an import the change log alone can tell. */
export function withoutOccasion(
  records: AccountRecords,
  occasion: Exclude<Occasion, { kind: 'import' }>,
): AccountRecords {
  const brought = new Set<string>(occasion.observations.map(({ id }) => id))
  return { ...records, observations: records.observations.filter(({ id }) => !brought.has(id)) }
}

/** An account of which nothing is known: what stood before the import that brought it. */
export function nothingKnown(records: AccountRecords): AccountRecords {
  return emptyRecords(records.account)
}

/** Who was there, or spoke; in the order of the people of the account. */
export function namesOf(
  occasion: Exclude<Occasion, { kind: 'import' }>,
  people: AccountRecords['people'],
): readonly string[] {
  const speakers = new Set<string>(occasion.observations.flatMap(({ speaker }) => speaker ?? []))
  const present = occasion.kind === 'interview' ? occasion.note.present : {}
  return people.filter(({ id }) => speakers.has(id) || present[id] === true).map(({ name }) => name)
}

function add<Key>(to: Map<Key, Observation[]>, key: Key, observation: Observation): void {
  const list = to.get(key)
  if (list === undefined) to.set(key, [observation])
  else list.push(observation)
}

function newest(observations: readonly Observation[]): Day {
  return observations.map(({ day }) => day).reduce((late, day) => (day > late ? day : late))
}

function firstRecorded(observations: readonly Observation[]): number {
  return Math.min(...observations.map(({ recordedAt }) => recordedAt))
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
