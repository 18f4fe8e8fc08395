/** The sample accounts as pages see them: records and score by name, for tests that need real ones. */
import { materialise } from '../../../../shared/changes/materialise.ts'
import { day } from '../../../../shared/domain/day.ts'
import { toAccountRecords } from '../../../../shared/domain/live-records.ts'
import { sampleAccounts } from '../../../../shared/samples/sample-accounts.ts'
import { scoreAccount } from '../../../../shared/scoring/score-account.ts'
import type { AccountRecords } from '../../../../shared/scoring/account-records.ts'
import type { AccountScore } from '../../../../shared/scoring/account-score.ts'

export const sampleDay = day.parse('2026-06-01')

type SamplePicture = { readonly records: AccountRecords; readonly score: AccountScore }

/** Scored once: every test reads the same. */
const pictures: ReadonlyMap<string, SamplePicture> = readAll()

function readAll(): ReadonlyMap<string, SamplePicture> {
  const changes = sampleAccounts(sampleDay)
  const accounts = [...new Set(changes.map((change) => change.account))]
  return new Map(
    accounts.flatMap((account) => {
      const records = toAccountRecords(materialise(changes.filter((change) => change.account === account)))
      if (records === null) return []
      return [[records.account.name, { records, score: scoreAccount(records, { asOf: sampleDay }) }]]
    }),
  )
}

export function sampleNames(): readonly string[] {
  return [...pictures.keys()]
}

export function samplePicture(name: string): SamplePicture {
  const found = pictures.get(name)
  if (found === undefined) throw new Error(`There is no sample account named ${name}`)
  return found
}
