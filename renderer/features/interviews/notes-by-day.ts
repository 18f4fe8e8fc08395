/** An account's notes by the day of the conversation, and what rests on them. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Note } from '../../../shared/domain/note.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'

export type NotesOfDay = { readonly day: Day; readonly notes: readonly Note[] }

/** Newest day first, and within a day the latest conversation first. */
export function notesByDay(notes: readonly Note[]): readonly NotesOfDay[] {
  const days = new Map<Day, Note[]>()
  const sorted = [...notes].sort(
    (a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0) || (b.startedAt ?? 0) - (a.startedAt ?? 0),
  )
  for (const note of sorted) {
    const of = days.get(note.day)
    if (of === undefined) days.set(note.day, [note])
    else of.push(note)
  }
  return [...days].map(([day, of]) => ({ day, notes: of }))
}

/** How many answers quote words of a note that is there, and whose they are. */
export function summaryOf({ notes, observations }: AccountRecords): {
  readonly answers: number
  readonly people: number
} {
  const there = new Set<string>(notes.map(({ id }) => id))
  const quoted = observations.filter(
    ({ note, quotation }) => note !== null && quotation !== null && there.has(note),
  )
  return { answers: quoted.length, people: new Set(quoted.flatMap(({ speaker }) => speaker ?? [])).size }
}
