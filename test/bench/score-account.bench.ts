/** How long scoring takes: a portfolio of 10,000 accounts is scored in a worker, one account while somebody types. */
import { bench, describe } from 'vitest'
import { contoursOf } from '../../shared/scoring/contours.ts'
import { scoreAccount } from '../../shared/scoring/score-account.ts'
import { trailOf } from '../../shared/scoring/trail.ts'
import { TODAY } from '../shared/scoring/build-records.ts'
import { generatedAccount } from '../shared/scoring/generated-accounts.ts'

const accounts = Array.from({ length: 100 }, (_, index) => generatedAccount(index + 1))
const options = { time: 1_000 }

describe('scoring', () => {
  bench(
    '100 accounts of up to 70 answers',
    () => accounts.forEach((records) => scoreAccount(records, { asOf: TODAY })),
    options,
  )

  bench(
    'the trails of 10 accounts',
    () => accounts.slice(0, 10).forEach((records) => trailOf(records, { asOf: TODAY, view: 'today' })),
    options,
  )

  bench('two contours', () => void contoursOf({ a: 3.2, b: 1.7 }, { a: 2.1, b: 2.9 }), options)
})
