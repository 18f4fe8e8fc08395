/** The shape of what `soundings score --json` prints: each account of a file as the scoring model sees it on one day. */
import { day } from '../domain/day.ts'
import { accountScore } from '../scoring/account-score.ts'
import { z } from '../zod.ts'

export const SCORE_FORMAT = 'soundings-score'

export const scoreOutput = z.strictObject({
  format: z.literal(SCORE_FORMAT),
  version: z.literal(1),
  /** The UTC calendar day looked at. */
  asOf: day,
  /** By account id; deleted accounts are left out. */
  accounts: z.array(accountScore),
  /** Ids of records that do not fit their schema; they are kept in the file and not counted. */
  unreadable: z.array(z.string()),
})

export type ScoreOutput = z.infer<typeof scoreOutput>
