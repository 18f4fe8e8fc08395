/** The placeholders that turned out to be somebody: who reads as whom, from the records as they are stored. */
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'
import { hangingOn, type Hanging } from '../../../shared/domain/hanging.ts'
import { personId } from '../../../shared/domain/ids.ts'
import { mergedPeople } from '../../../shared/domain/merged-people.ts'
import { personFields, type Person } from '../../../shared/domain/person.ts'
import type { AccountView } from '../../data/data.ts'

/** By the id of the real person. */
export type Formers = ReadonlyMap<string, readonly Person[]>

export function formersOf(stored: readonly StoredRecord[]): Formers {
  const people = stored.flatMap((record): Person[] => {
    if (record.kind !== 'person' || record.deleted) return []
    const [id, fields] = [personId.safeParse(record.id), personFields.safeParse(record.fields)]
    return id.success && fields.success ? [{ ...fields.data, id: id.data }] : []
  })
  const merged = mergedPeople(people)
  const formers = new Map<string, readonly Person[]>()
  for (const person of people) {
    const real = merged.get(person.id)
    if (real !== undefined) formers.set(real, [...(formers.get(real) ?? []), person])
  }
  return formers
}

/** What hangs on somebody; placeholders that were merged into them count, as they would stand on their own again. */
export function hangingOnPerson({ records, stored }: AccountView, id: string): Hanging {
  const hanging = hangingOn(records, id)
  const was = formersOf(stored).get(id)?.length ?? 0
  return was === 0 ? hanging : { ...hanging, people: was }
}
