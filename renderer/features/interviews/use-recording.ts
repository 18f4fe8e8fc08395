/** What a record made in the interview is stamped with. The one place of this feature where clock and randomness come from. */
import { useMemo } from 'react'
import { AUTHOR } from '../../data/preferences.ts'
import { usePreference } from '../../data/use-preference.ts'
import { dayOf, type Day } from '../../../shared/domain/day.ts'
import {
  noteId,
  observationId,
  personId,
  type NoteId,
  type ObservationId,
  type PersonId,
} from '../../../shared/domain/ids.ts'
import { z } from '../../../shared/zod.ts'

const authorName = z.string()

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
  const [author] = usePreference(AUTHOR, '', authorName)
  return useMemo(
    () => ({
      now: () => Date.now(),
      today: () => dayOf(Date.now()),
      timeOfDay: () => {
        const at = new Date()
        return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
      },
      recorder: author ?? '',
      newNoteId: () => noteId.parse(crypto.randomUUID()),
      newPersonId: () => personId.parse(crypto.randomUUID()),
      newObservationId: () => observationId.parse(crypto.randomUUID()),
    }),
    [author],
  )
}
