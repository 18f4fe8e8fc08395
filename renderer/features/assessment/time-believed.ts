/** The records as they had been written down by a moment: what an account was believed to be then. */
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'

/**
 * `believedAt`: milliseconds since 1970 UTC; null leaves the records as they are, the same object. People, steps, contracts and
 * initiatives bear no moment of recording and stay: they say what could be asked about, not what was answered.
 */
export function believedBy(records: AccountRecords, believedAt: number | null): AccountRecords {
  if (believedAt === null) return records
  const known = ({ recordedAt }: { readonly recordedAt: number }) => recordedAt <= believedAt
  return {
    ...records,
    observations: records.observations.filter(known),
    motives: records.motives.filter(known),
    readings: records.readings.filter(known),
    outcomes: records.outcomes.filter(known),
    overrides: records.overrides.filter(known),
  }
}
