/** The same as `journal-faults.test.ts`, for whatever else a disk does: once, for a while, for good, with more and less of a write done. */
import { describe, it } from 'vitest'
import { failEverywhere, FOR_GOOD, type Failing } from './told-faults.ts'

const ALL: readonly Failing[] = [
  { times: 1, partial: 0 },
  { times: 1, partial: 150 },
  { times: 3, partial: 600 },
  { times: FOR_GOOD, partial: 150 },
]
const CASES: readonly (readonly [string, readonly Failing[]])[] = [
  ['ENOSPC', ALL],
  [
    'EIO',
    [
      ...ALL,
      { times: 1, partial: 0, reads: true },
      { times: 5, partial: 0, reads: true },
      { times: FOR_GOOD, partial: 150, reads: true },
    ],
  ],
  ['EDQUOT', ALL.slice(1, 2)],
  ['EROFS', ALL.slice(1, 2)],
]

describe('journal on a failing disk', () => {
  for (const [code, failings] of CASES)
    it(`loses nothing it answered for when any operation, or some from there on, give ${code}`, async () => {
      for (const failing of failings) await failEverywhere(code, failing)
    }, 900_000)
})
