/** The work that the scoring benchmark measures, the same in Node and in a browser: it is bundled for both. */
import { addDays } from '../../shared/domain/day.ts'
import { instruments } from '../../shared/instruments/catalogue.ts'
import { contoursOf } from '../../shared/scoring/contours.ts'
import { scoreAccount } from '../../shared/scoring/score-account.ts'
import { trailOf } from '../../shared/scoring/trail.ts'
import { buildRecords, TODAY } from '../shared/scoring/build-records.ts'
import { generatedAccount } from '../shared/scoring/generated-accounts.ts'

const OBSERVATIONS = 300
const PEOPLE = 12
const questions = instruments
  .flatMap((instrument) => instrument.questions)
  .filter(({ subjects }) => subjects.some((subject) => subject === 'account'))

/** One account with 300 answers of a dozen people over two years, every construct asked. */
const busy = buildRecords({
  people: Array.from({ length: PEOPLE }, (_, index) => ({
    name: `Person ${index}`,
    role: `Role ${index % 5}`,
  })),
  answers: Array.from({ length: OBSERVATIONS }, (_, index) => {
    const question = questions[index % questions.length]
    const option = question?.options[(index * 7) % question.options.length]
    return {
      question: question?.id ?? '',
      answer: option?.id ?? '',
      by: 1 + ((index * 5) % PEOPLE),
      kind: index % 6 === 0 ? ('reported' as const) : ('said' as const),
      day: addDays(TODAY, -((index * 13) % 730)),
      recordedAt: Date.parse(TODAY),
    }
  }),
})
const portfolio = Array.from({ length: 100 }, (_, index) => generatedAccount(index + 1))

const works: readonly { readonly name: string; readonly run: () => unknown }[] = [
  { name: `one account, ${OBSERVATIONS} observations`, run: () => scoreAccount(busy, { asOf: TODAY }) },
  {
    name: '100 accounts of up to 70 observations',
    run: () => portfolio.map((records) => scoreAccount(records, { asOf: TODAY })),
  },
  { name: 'its trail', run: () => trailOf(busy, { asOf: TODAY, view: 'today' }) },
  { name: 'two contours', run: () => contoursOf({ a: 3.2, b: 1.7 }, { a: 2.1, b: 2.9 }) },
]

export type Measured = { readonly name: string; readonly median: number; readonly spent: number }

/** What the wrapped statistics functions have taken so far, milliseconds; 0 in a bundle where they are not wrapped. */
function spentInStatistics(): number {
  const spent: unknown = Reflect.get(globalThis, 'statisticsTime')
  return typeof spent === 'number' ? spent : 0
}

/** Each work `rounds` times after a warm-up; `median` in milliseconds, `spent` the share of the statistics library, 0 to 1. */
export function measure(rounds: number): Measured[] {
  return works.map(({ name, run }) => {
    for (let round = 0; round < 5; round += 1) run()
    const before = spentInStatistics()
    const times = Array.from({ length: rounds }, () => {
      const begun = performance.now()
      run()
      return performance.now() - begun
    }).sort((a, b) => a - b)
    const total = times.reduce((sum, time) => sum + time, 0)
    return {
      name,
      median: times[Math.floor(times.length / 2)] ?? 0,
      spent: (spentInStatistics() - before) / total,
    }
  })
}
