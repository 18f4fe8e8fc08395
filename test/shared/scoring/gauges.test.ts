/** The gauges on accounts small enough to do by hand: what each leaves out, and from when it says anything. */
import { describe, expect, it } from 'vitest'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import { buildRecords, TODAY, type AnswerSpec } from './build-records.ts'

function gaugesOf(...answers: readonly Omit<AnswerSpec, 'day'>[]) {
  const people = [
    { name: 'Ada', role: 'Head of IT' },
    { name: 'Ben', role: 'Buyer' },
  ]
  const records = buildRecords({
    people,
    answers: answers.map((answer) => ({ by: 1, ...answer, day: TODAY })),
  })
  return scoreAccount(records, { asOf: TODAY }).gauges
}

const avoids = { question: 'changeReplacing', answer: 'avoids' }

describe('the outlook', () => {
  it('leaves out utilisation: use alone never decides', () => {
    expect(gaugesOf(avoids).outlook).toBe(0)
    expect(gaugesOf(avoids, { question: 'useBreadth', answer: 'most' }).outlook).toBe(0)
  })

  it('counts every other known construct by its importance', () => {
    // (3 · 0 + 2 · 1) / (3 + 2)
    expect(gaugesOf(avoids, { question: 'technologySpend', answer: 'future' }).outlook).toBe(0.4)
  })

  it('says nothing until attitude, or both axes, are known', () => {
    const goal = { question: 'goalWritten', answer: 'written' }
    const rank = { question: 'priorityRank', answer: 'topThree' }
    expect(gaugesOf(goal).outlook).toBeNull()
    expect(gaugesOf(rank).outlook).toBeNull()
    expect(gaugesOf({ question: 'technologySpend', answer: 'future' }).outlook).toBeNull()
    expect(gaugesOf(goal, rank).outlook).toBe(1)
    expect(gaugesOf(avoids).outlook).toBe(0)
  })
})

describe('completeness and confidence', () => {
  it('counts what was asked, an answer without a value too', () => {
    const without = gaugesOf({ question: 'changeReplacing', answer: 'declined' })
    expect(without.completeness).toBe(gaugesOf(avoids).completeness)
    expect(without.completeness).toBeGreaterThan(0)
    expect(without.confidence).toBeNull()
  })

  it('halves the confidence of one voice', () => {
    const one = gaugesOf(avoids).confidence ?? 0
    const two = gaugesOf(avoids, { ...avoids, by: 2 }).confidence ?? 0
    // One voice: Beta(1, 2), its interval 1 - 0.9^0.5 to 1 - 0.1^0.5. Two: Beta(1, 3), by cube roots.
    const width = (root: number) => 0.9 ** root - 0.1 ** root
    expect(one).toBeCloseTo((1 - width(1 / 2) / 0.8) / 2, 5)
    expect(two).toBeCloseTo(1 - width(1 / 3) / 0.8, 5)
  })
})
