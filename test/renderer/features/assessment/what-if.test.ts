/** Answers that are tried: they count as if given, nothing of what is known changes, and without them all is as it was. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDraft, type AnswerDraft } from '../../../../renderer/features/assessment/answer-draft.ts'
import {
  personToTry,
  triedObservation,
  withTries,
  type Try,
} from '../../../../renderer/features/assessment/what-if.ts'
import { dayOf } from '../../../../shared/domain/day.ts'
import { evidenceKinds } from '../../../../shared/domain/observation.ts'
import { shippedCatalogue } from '../../../../shared/instruments/catalogue.ts'
import { scoreAccount } from '../../../../shared/scoring/score-account.ts'
import { endOfDay } from '../../../../shared/scoring/trail.ts'
import { buildRecords, dayFrom, idFrom, personNumber } from '../../../shared/scoring/build-records.ts'
import { sampleDay, sampleNames, samplePicture } from './sample-pictures.ts'

const today = { asOf: sampleDay, believedAt: null }
const questions = [...shippedCatalogue.questions.values()].filter(({ subjects }) =>
  subjects.includes('account'),
)

function tryOf(draft: Partial<AnswerDraft>, number = 1): Try {
  return {
    id: idFrom(99, number),
    draft: { ...emptyDraft(sampleDay, null, null), kind: 'inferred', ...draft },
    recorder: 'Ada Brandt',
    recordedAt: Date.parse(sampleDay) + 1,
  }
}

const anyTry = fc
  .record({
    question: fc.constantFrom(...questions),
    option: fc.nat(),
    kind: fc.constantFrom(...evidenceKinds),
    number: fc.integer({ min: 1, max: 1_000 }),
  })
  .map(({ question, option, kind, number }) => {
    const answer = question.options[option % question.options.length]?.id ?? ''
    return tryOf(
      { question: question.id, answer: `option:${answer}`, kind, speaker: personNumber(1) },
      number,
    )
  })

describe('withTries', () => {
  it('is the very same object without tries', () => {
    const { records } = samplePicture('Halden Freight')
    expect(withTries(records, [], today)).toBe(records)
  })

  it('leaves what is known as it is, to the byte, whatever is tried and taken back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sampleNames()),
        fc.uniqueArray(anyTry, { maxLength: 4, selector: ({ id }) => id }),
        (name, tries) => {
          const { records, score } = samplePicture(name)
          const before = JSON.stringify(records)
          const tried = withTries(records, tries, today)
          expect(tried.observations).toHaveLength(records.observations.length + tries.length)
          scoreAccount(tried, { asOf: sampleDay })
          expect(JSON.stringify(records)).toBe(before)
          const back = withTries(records, [], today)
          expect(back).toBe(records)
          expect(JSON.stringify(scoreAccount(back, { asOf: sampleDay }))).toBe(JSON.stringify(score))
        },
      ),
      { numRuns: 15 },
    )
  })

  it('scores what it would score were the answers given', () => {
    const { records } = samplePicture('Brandt & Osei Legal')
    const [first, second] = shippedCatalogue.screening
    const tries = [first, second].map((question, index) =>
      tryOf({ question: question?.id ?? '', answer: `option:${question?.options[0]?.id ?? ''}` }, index + 1),
    )
    const score = scoreAccount(withTries(records, tries, today), { asOf: sampleDay })
    const counted = score.constructs.flatMap(({ observations }) => observations)
    expect(counted.map(({ observation }) => observation).sort()).toEqual([idFrom(99, 1), idFrom(99, 2)])
  })

  it('leaves out a draft that is not complete', () => {
    const { records } = samplePicture('Halden Freight')
    const tried = withTries(records, [tryOf({})], today)
    expect(tried.observations).toEqual(records.observations)
  })
})

describe('triedObservation', () => {
  const draft = tryOf({ question: 'attitude.replacing', answer: 'option:avoids' })

  it('is said on the day looked at, whichever day the form names', () => {
    const earlier = dayFrom('2025-10-13')
    expect(triedObservation(draft, { asOf: earlier, believedAt: null })?.day).toBe(earlier)
  })

  it('had been written down by then, where what was believed then is looked at', () => {
    const earlier = dayFrom('2025-10-13')
    const believedAt = endOfDay(earlier)
    const tried = triedObservation(draft, { asOf: earlier, believedAt })
    expect(tried?.recordedAt).toBe(believedAt)
    expect(dayOf(tried?.recordedAt ?? 0)).toBe(earlier)
  })

  it('keeps the moment it was tried where that is earlier', () => {
    expect(triedObservation(draft, { asOf: sampleDay, believedAt: endOfDay(sampleDay) })?.recordedAt).toBe(
      draft.recordedAt,
    )
  })
})

describe('personToTry', () => {
  const records = buildRecords({
    people: [
      { name: 'Left', leftOn: '2026-01-01' },
      { name: 'Not met', placeholder: true },
      { name: 'There' },
    ],
  })

  it('is the best person to ask for this question', () => {
    const { score, records: sample } = samplePicture('Halden Freight')
    const next = score.askNext.find(({ person }) => person !== null)
    expect(personToTry(next?.question ?? null, score, sample)).toBe(next?.person)
  })

  it('is whoever is there, where nobody is better', () => {
    expect(personToTry('unheard', { askNext: [] }, records)).toBe(personNumber(3))
  })

  it('is a placeholder rather than nobody, and nobody where there is nobody', () => {
    const only = buildRecords({ people: [{ name: 'Not met', placeholder: true }] })
    expect(personToTry(null, { askNext: [] }, only)).toBe(personNumber(1))
    expect(personToTry(null, { askNext: [] }, { people: [] })).toBeNull()
  })
})
