/** The sample accounts as pages see them: records and score by name, for tests that need real ones. */
import { materialise } from '../../../../shared/changes/materialise.ts'
import { day } from '../../../../shared/domain/day.ts'
import { toAccountRecords } from '../../../../shared/domain/live-records.ts'
import { sampleAccounts } from '../../../../shared/samples/sample-accounts.ts'
import { scoreAccount } from '../../../../shared/scoring/score-account.ts'
import type { AccountRecords } from '../../../../shared/scoring/account-records.ts'
import type { AccountScore } from '../../../../shared/scoring/account-score.ts'

export const sampleDay = day.parse('2026-06-01')

export function samplePicture(name: string): {
  readonly records: AccountRecords
  readonly score: AccountScore
} {
  const changes = sampleAccounts(sampleDay)
  for (const account of new Set(changes.map((change) => change.account))) {
    const stored = materialise(changes.filter((change) => change.account === account))
    const records = toAccountRecords(stored)
    if (records?.account.name === name) return { records, score: scoreAccount(records, { asOf: sampleDay }) }
  }
  throw new Error(`There is no sample account named ${name}`)
}
