/** What a record made in the interview is stamped with: the clock, fresh ids, and who records. */
import { useMemo } from 'react'
import { useAuthorName } from '../../data/use-author-name.ts'
import { dayOf, type Day } from '../../../shared/domain/day.ts'
import {
  noteId,
  observationId,
  personId,
  type NoteId,
  type ObservationId,
  type PersonId,
} from '../../../shared/domain/ids.ts'
import { useEnvironment } from '../../ui/environment.tsx'

export type Recording = {
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** The UTC calendar day it is. */
  readonly today: () => Day
  /** `14:05` by the clock on the wall. */
  readonly timeOfDay: () => string
  readonly recorder: string
  readonly newNoteId: () => NoteId
  readonly newPersonId: () => PersonId
  readonly newObservationId: () => ObservationId
}

export function useRecording(): Recording {
  const { now, newId } = useEnvironment()
  const [author] = useAuthorName()
  return useMemo(
    () => ({
      now,
      today: () => dayOf(now()),
      timeOfDay: () => {
        const at = new Date(now())
        return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
      },
      recorder: author,
      newNoteId: () => noteId.parse(newId()),
      newPersonId: () => personId.parse(newId()),
      newObservationId: () => observationId.parse(newId()),
    }),
    [author, now, newId],
  )
}
