/** The occasions on which something was learnt: which there are, in which order, and the account without one of them. */
import { describe, expect, it } from 'vitest'
import {
  namesOf,
  nothingKnown,
  occasionsOf,
  withoutOccasion,
} from '../../../../renderer/features/assessment/changed-occasions.ts'
import { scoreAccount } from '../../../../shared/scoring/score-account.ts'
import {
  buildRecords,
  dayFrom,
  noteNumber,
  observationNumber,
  TODAY,
} from '../../../shared/scoring/build-records.ts'

const question = 'goalClarity.written'
const records = buildRecords({
  people: [{ name: 'Osei' }, { name: 'Wirth' }],
  notes: [
    { title: 'First round', day: '2026-03-02' },
    { title: 'Nothing came of it', day: '2026-03-09' },
  ],
  answers: [
    { question, answer: 'a', by: 1, day: '2026-03-02', note: 1 },
    { question, answer: 'b', by: 2, day: '2026-03-02', note: 1 },
    { question, answer: 'c', by: 1, day: '2026-04-01' },
    { question, answer: 'd', by: 2, day: '2026-04-01' },
    { question, answer: 'a', by: 2, day: '2026-04-20', note: 7 },
    { question, answer: 'a', by: 2, day: '2026-07-01' },
  ],
})
const imported = { at: Date.parse('2026-04-10T09:00:00Z'), file: 'brandt.json', changes: ['one', 'two'] }

describe('occasionsOf', () => {
  const occasions = occasionsOf({ records, imports: [imported], asOf: TODAY })

  it('names conversations with evidence, imports, and days of other answers, newest first', () => {
    expect(occasions.map(({ id }) => id)).toEqual([
      'day:2026-04-20',
      `import:${imported.at}`,
      'day:2026-04-01',
      `note:${noteNumber(1)}`,
    ])
  })

  it('leaves out what is later than the day looked at', () => {
    const asOf = dayFrom('2026-04-05')
    const before = occasionsOf({ records, imports: [imported], asOf })
    expect(before.map(({ day }) => day)).toEqual(['2026-04-01', '2026-03-02'])
  })

  it('puts two occasions of one day in the order in which they began, the later first', () => {
    const twice = buildRecords({
      answers: [{ question, answer: 'a', day: '2026-04-10', recordedAt: imported.at - 1 }],
    })
    const kinds = occasionsOf({ records: twice, imports: [imported], asOf: TODAY }).map(({ kind }) => kind)
    expect(kinds).toEqual(['import', 'answers'])
  })

  it('is empty where nothing was learnt', () => {
    expect(occasionsOf({ records: buildRecords({}), imports: [], asOf: TODAY })).toEqual([])
  })
})

describe('withoutOccasion', () => {
  it('takes out the answers of the occasion and nothing else', () => {
    const interview = occasionsOf({ records, imports: [], asOf: TODAY }).find(
      ({ kind }) => kind === 'interview',
    )
    if (interview?.kind !== 'interview') throw new Error('the conversation is not there')
    const without = withoutOccasion(records, interview)
    expect(without.observations.map(({ id }) => id)).toEqual([3, 4, 5, 6].map(observationNumber))
    expect({ ...without, observations: records.observations }).toEqual(records)
    expect(namesOf(interview, records.people)).toEqual(['Osei', 'Wirth'])
  })
})

describe('nothingKnown', () => {
  it('is the account before anything was known of it', () => {
    const score = scoreAccount(nothingKnown(records), { asOf: TODAY })
    expect(score.account).toBe(records.account.id)
    expect(score.gauges).toEqual({ outlook: null, completeness: 0, confidence: null })
  })
})
