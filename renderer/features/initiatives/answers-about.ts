/** Which answers are about an initiative: its own, and for the main one also those about the account. */
import type { Day } from '../../../shared/domain/day.ts'
import { subjectInitiative } from '../../../shared/domain/live-records.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'

/** Up to the day, the newest first. */
export function answersAbout(
  { observations }: Pick<AccountRecords, 'observations'>,
  initiative: { readonly id: string; readonly main: boolean },
  asOf: Day,
): readonly Observation[] {
  return observations
    .filter(
      ({ subject, day }) =>
        day <= asOf &&
        (subjectInitiative(subject) === initiative.id || (initiative.main && subject.kind === 'account')),
    )
    .toSorted((a, b) => (a.day === b.day ? b.recordedAt - a.recordedAt : a.day < b.day ? 1 : -1))
}
