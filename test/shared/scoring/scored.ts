/** Scores what a test specifies, and holds every such score to the published shape. */
import { expect } from 'vitest'
import { accountScore, type AccountScore } from '../../../shared/scoring/account-score.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import type { ScoringOptions } from '../../../shared/scoring/scoring-context.ts'
import { buildRecords, TODAY, type RecordsSpec } from './build-records.ts'

/** Two people of different roles and departments. */
export const twoPeople = [
  { name: 'Amara Osei', role: 'IT director', department: 'IT' },
  { name: 'Jonas Wirth', role: 'Warehouse lead', department: 'Logistics' },
] as const

/** As of `TODAY`, unless said. */
export function scored(spec: RecordsSpec, options: Partial<ScoringOptions> = {}): AccountScore {
  const result = scoreAccount(buildRecords(spec), { asOf: TODAY, ...options })
  expect(accountScore.parse(result)).toEqual(result)
  return result
}
