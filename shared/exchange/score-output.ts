/** The shape of what `soundings score --json` prints: each account of a file as the scoring model sees it on one day. */
import { day } from '../domain/day.ts'
import { accountScore, nextQuestion } from '../scoring/account-score.ts'
import { z } from '../zod.ts'

export const SCORE_FORMAT = 'soundings-score'

/** The score of an account with what only words can say. */
const scoredAccount = z.strictObject({
  ...accountScore.shape,
  name: z.string(),
  askNext: z.array(
    z.strictObject({
      ...nextQuestion.shape,
      /** The sentence to ask it with, in English or in the words of whoever made the question. */
      probe: z.string(),
    }),
  ),
})

export const scoreOutput = z.strictObject({
  format: z.literal(SCORE_FORMAT),
  version: z.literal(2),
  /** The UTC calendar day looked at. */
  asOf: day,
  /** The library whose parameters were used; null for the defaults. */
  lookedThrough: z.string().nullable(),
  /** Libraries in the file, with what they change of the model's parameters. */
  libraries: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      parametersOffDefault: z.record(z.string(), z.number()),
    }),
  ),
  /** By account id; deleted accounts are left out. */
  accounts: z.array(scoredAccount),
  /** Ids of records that do not fit their schema; they are kept in the file and not counted. */
  unreadable: z.array(z.string()),
})

export type ScoreOutput = z.infer<typeof scoreOutput>
