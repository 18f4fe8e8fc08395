/** Writes who is present at a conversation, of those who are recorded or as somebody new. */
import { createPerson } from '../../../shared/domain/constructors.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Note } from '../../../shared/domain/note.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { useData } from '../../data/data-context.tsx'

export type Presence = {
  readonly setPresent: (person: Person, present: boolean) => void
  readonly addPerson: (name: string) => void
}

export function usePresent(account: string, note: Note, newPersonId: () => PersonId): Presence {
  const data = useData()
  return {
    setPresent: (person, present) =>
      void data.commit({
        account,
        edits: [{ record: note.id, kind: 'note', set: { [`present/${person.id}`]: present } }],
      }),
    addPerson: (name) => {
      const id = newPersonId()
      const made = createPerson(id, { name })
      if (!made.ok) return
      const there = { record: note.id, kind: 'note', set: { [`present/${id}`]: true } }
      void data.commit({ account, edits: [made.value, there] })
    },
  }
}
