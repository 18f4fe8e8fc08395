/** The relations of one person as they are read: those that hold first, by sort, then those that have ended. */
import type { Day } from '../../../shared/domain/day.ts'
import { relationSorts, type Relation } from '../../../shared/domain/relation.ts'

/** What begins only after the day is not there yet. */
export function relationsOf(person: string, relations: readonly Relation[], asOf: Day): readonly Relation[] {
  return relations
    .filter(({ from, to, since }) => (from === person || to === person) && (since === null || since <= asOf))
    .sort(
      (a, b) =>
        Number(hasEnded(a, asOf)) - Number(hasEnded(b, asOf)) ||
        Number(b.from === person) - Number(a.from === person) ||
        relationSorts.indexOf(a.sort) - relationSorts.indexOf(b.sort) ||
        a.recordedAt - b.recordedAt ||
        (a.id < b.id ? -1 : 1),
    )
}

export function hasEnded({ until }: Pick<Relation, 'until'>, asOf: Day): boolean {
  return until !== null && until <= asOf
}
