/** Every risk of the samples has words that name it, and of each kind the record is found that it is about. */
import { describe, expect, it } from 'vitest'
import { riskBasis, riskSubject } from '../../../../renderer/features/assessment/risk-subject.ts'
import { riskWords, type RiskWords } from '../../../../renderer/features/assessment/risk-words.ts'
import { day } from '../../../../shared/domain/day.ts'
import type { Risk } from '../../../../shared/scoring/account-score.ts'
import { format, words } from './words.ts'
import { sampleNames, samplePicture } from './sample-pictures.ts'

type Sample = ReturnType<typeof samplePicture>

function wordsOf(risk: Pick<Risk, 'kind' | 'subject'>, { score, records }: Sample): RiskWords {
  const subject = riskSubject(risk, score, records)
  return riskWords(subject, { ...words, day: (one) => format.day(one, '2026-06-01'), level: format.level })
}

describe('riskWords', () => {
  it('has words for every risk of every sample', () => {
    for (const name of sampleNames()) {
      const sample = samplePicture(name)
      for (const risk of sample.score.risks) {
        const { what, why } = wordsOf(risk, sample)
        expect(what).not.toBe('')
        expect(what).not.toBe('A risk of a newer version')
        expect(`${what} ${why}`).not.toMatch(/\{\{|undefined|null|risks\./)
      }
    }
  })

  it('names the step with the policy on it', () => {
    const sample = samplePicture('Meridian Advisory')
    const [risk] = sample.score.risks
    expect(risk === undefined ? null : wordsOf(risk, sample)).toEqual({
      what: 'A practice calls an analyst blocks the way',
      why: 'Policy: Each hour is charged to the practice, over 500 dollars.',
    })
  })

  it('names whose hope is false, and what is sought', () => {
    const sample = samplePicture('Tern Bay Wireless')
    const [risk] = sample.score.risks
    expect(risk === undefined ? null : wordsOf(risk, sample)).toEqual({
      what: 'Maren Holt counts on something that is not so',
      why: 'Sought: reputation.',
    })
  })

  it('names a low construct by its lower side and its level', () => {
    const sample = samplePicture('Osterley Water Board')
    const risk = { kind: 'construct', subject: 'goalClarity' } as const
    expect(wordsOf(risk, sample)).toEqual({ what: 'Goal clarity: unclear', why: 'Level 0.00 of 1, from' })
  })

  it('gives the day of notice whole', () => {
    const sample = samplePicture('Tern Bay Wireless')
    const [contract] = sample.score.contracts
    const risk = { kind: 'notice', subject: contract?.contract ?? '' } as const
    expect(wordsOf(risk, sample).why).toBe('By 2 June, in 1 day.'.replace('June', 'Jun'))
  })

  it('names the key person who left, and since when', () => {
    const sample = samplePicture('Halden Freight')
    const [person] = sample.records.people
    const people = sample.records.people.map((one) =>
      one.id === person?.id ? { ...one, key: true, leftOn: day.parse('2026-05-03') } : one,
    )
    const risk = { kind: 'personLeft', subject: person?.id ?? '' } as const
    expect(wordsOf(risk, { ...sample, records: { ...sample.records, people } })).toEqual({
      what: `${person?.name ?? ''} has left`,
      why: 'A key person, until 3 May.',
    })
  })

  it('does not pretend to know a record that is not here', () => {
    const sample = samplePicture('Halden Freight')
    for (const kind of ['construct', 'step', 'motive', 'notice', 'personLeft'] as const) {
      expect(wordsOf({ kind, subject: 'comet' }, sample).what).toBe('A risk of a newer version')
    }
  })
})

describe('riskBasis', () => {
  it('counts the answers, and the people behind them but not behind what we infer', () => {
    const { score, records } = samplePicture('Halden Freight')
    const risk = score.risks.find(({ kind }) => kind === 'construct')
    const { answers, people } = riskBasis(risk?.because ?? [], records)
    const observations = records.observations.filter(({ id }) => answers.includes(id))
    const speakers = observations
      .filter(({ kind }) => kind !== 'inferred')
      .flatMap(({ speaker }) => speaker ?? [])
    expect(answers.toSorted()).toEqual(risk?.because.toSorted())
    expect(people).toBe(new Set(speakers).size)
  })
})
