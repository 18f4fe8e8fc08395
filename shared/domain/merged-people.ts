/**
 * Placeholders that turned out to be somebody. Nothing is rewritten when one is merged: the placeholder's record says into
 * whom, and whatever names it is read as naming that person. So what a colleague records about the placeholder meanwhile
 * is not lost, and taking the merge back restores everything.
 */
import type { AccountRecords } from '../scoring/account-records.ts'
import { personId, type PersonId } from './ids.ts'
import type { Subject } from './observation.ts'
import type { Person } from './person.ts'

/** Whom each merged person is read as, by id. One whose way ends at nobody live, or goes in a circle, stays themselves. */
export function mergedPeople(people: readonly Person[]): ReadonlyMap<string, PersonId> {
  const byId = new Map<string, Person>(people.map((person) => [person.id, person]))
  const merged = new Map<string, PersonId>()
  for (const person of people) {
    const seen = new Set<string>([person.id])
    let current: Person | undefined = person
    while (current !== undefined && current.mergedInto !== null && !seen.has(current.mergedInto)) {
      seen.add(current.mergedInto)
      current = byId.get(current.mergedInto)
    }
    if (current !== undefined && current.mergedInto === null && current !== person)
      merged.set(person.id, current.id)
  }
  return merged
}

/** The records with every merged person read as the one they are. The same object where nobody is merged. */
export function readThroughMerged(records: AccountRecords): AccountRecords {
  const merged = mergedPeople(records.people)
  if (merged.size === 0) return records
  const one = (id: PersonId): PersonId => merged.get(id) ?? id
  const orNull = (id: PersonId | null): PersonId | null => id && one(id)
  const subjectOf = (subject: Subject): Subject => {
    const id = subject.kind === 'person' && 'id' in subject ? merged.get(String(subject.id)) : undefined
    return id === undefined ? subject : { ...subject, kind: 'person', id }
  }
  return {
    ...records,
    people: records.people.filter(({ id }) => !merged.has(id)),
    notes: records.notes.map((note) => ({ ...note, present: joinKeys(note.present, one) })),
    observations: records.observations.map((observation) => ({
      ...observation,
      subject: subjectOf(observation.subject),
      speaker: orNull(observation.speaker),
      reportedBy: orNull(observation.reportedBy),
    })),
    motives: records.motives.map((motive) => ({ ...motive, person: orNull(motive.person) })),
    valueSteps: records.valueSteps.map((step) => ({ ...step, owner: orNull(step.owner) })),
    valueViews: records.valueViews.map((view) => ({ ...view, person: orNull(view.person) })),
    goals: records.goals.map((goal) => ({ ...goal, agreedBy: joinKeys(goal.agreedBy, one) })),
    commitments: records.commitments.map((commitment) => ({
      ...commitment,
      person: orNull(commitment.person),
    })),
    // Between the placeholder and whom it turned out to be there is nothing to say any more.
    relations: records.relations
      .map((relation) => ({ ...relation, from: one(relation.from), to: one(relation.to) }))
      .filter(({ from, to }) => from !== to),
    attachments: records.attachments.map((attachment) =>
      attachment.consent === null
        ? attachment
        : { ...attachment, consent: { ...attachment.consent, person: orNull(attachment.consent.person) } },
    ),
  }
}

/** Where two keys become one, what either says holds. */
function joinKeys(
  map: { readonly [id: string]: boolean | undefined },
  one: (id: PersonId) => PersonId,
): Record<PersonId, boolean> {
  const joined: Record<PersonId, boolean> = {}
  for (const [key, value] of Object.entries(map)) {
    const id = one(personId.parse(key))
    joined[id] = joined[id] === true || value === true
  }
  return joined
}
