/** The goals, commitments and looks back of a sample account, as edits of their records. */
import type { Edit } from '../changes/change.ts'
import { addDays, type Day } from '../domain/day.ts'
import type { SampleAccount, SampleRetrospective } from './sample-account.ts'

/** The id of a record from its key, and of what hangs on it. */
export type IdOf = (...path: readonly string[]) => string

type SampleInitiative = SampleAccount['initiatives'][number]

export function goalEdits(initiative: SampleInitiative, today: Day, idOf: IdOf): readonly Edit[] {
  const { key, goals = [], commitments = [] } = initiative
  const of = idOf(key)
  return [
    ...goals.map(({ dueInDays, agreedBy = [], ...words }, place): Edit => ({
      record: idOf(key, 'goal', String(place)),
      kind: 'goal',
      set: {
        initiative: of,
        place,
        ...words,
        ...(dueInDays === undefined ? {} : { due: addDays(today, dueInDays) }),
        ...Object.fromEntries(agreedBy.map((person) => [`agreedBy/${idOf(person)}`, true])),
      },
    })),
    ...commitments.map(({ person, fromDaysAgo, ...words }, place): Edit => ({
      record: idOf(key, 'commitment', String(place)),
      kind: 'commitment',
      set: {
        initiative: of,
        ...words,
        ...(person === undefined ? {} : { person: idOf(person) }),
        ...(fromDaysAgo === undefined ? {} : { from: addDays(today, -fromDaysAgo) }),
      },
    })),
  ]
}

export function lookBackFields(look: SampleRetrospective, today: Day, idOf: IdOf): Edit['set'] {
  const { initiative, daysAgo, recordedDaysAgo: _, ...said } = look
  return {
    ...said,
    initiative: initiative === null ? null : idOf(initiative),
    day: addDays(today, -daysAgo),
  }
}
