/** The sample accounts as the text of an ordinary export file, so that they come in the way any file does. */
import { dayOf } from '../../../shared/domain/day.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import { sampleAccounts } from '../../../shared/samples/sample-accounts.ts'

/** The export file of the samples, dated as if they had been kept until the day of `now`. */
export function samplesText(now: number): string {
  const changes = sampleAccounts(dayOf(now))
  const accounts = [...new Set(changes.map(({ account }) => account))]
  return writeExport(accounts.map((id) => ({ id, changes: changes.filter(({ account }) => account === id) })))
}
