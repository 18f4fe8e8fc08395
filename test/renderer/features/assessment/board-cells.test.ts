/** Which answer stands in a cell, when it is old, and when it has changed. */
import { describe, expect, it } from 'vitest'
import { cellContext, cellOf } from '../../../../renderer/features/assessment/board-cells.ts'
import { scoreAccount } from '../../../../shared/scoring/score-account.ts'
import { defaultParameters } from '../../../../shared/scoring/parameters.ts'
import { answer, ownQuestion, person, records, today } from './board-records.ts'

const question = ownQuestion(61)
const ada = person(11)
const score = scoreAccount(records(), { asOf: today })
const context = cellContext(score, today)
const said = (option: string, on: string, fields = {}) =>
  answer(question.id, option, { on, speaker: ada.id, ...fields })
const cell = (...observations: ReturnType<typeof answer>[]) => cellOf(observations, question, context)

describe('which answer stands', () => {
  it('is the later one, and of one day the one recorded later', () => {
    const [early, late] = [said('good', '2026-05-01'), said('poor', '2026-05-02')]
    expect(cell(early, late).answers).toEqual([late, early])
    const [first, second] = [
      said('good', '2026-05-01', { recordedAt: 1 }),
      said('poor', '2026-05-01', { recordedAt: 2 }),
    ]
    expect(cell(first, second).answers).toEqual([second, first])
  })

  it('is the lower value on a full tie, in whatever order they come', () => {
    const [good, poor] = [said('good', '2026-05-01'), said('poor', '2026-05-01')]
    expect(cell(good, poor).value).toBe(0)
    expect(cell(poor, good).value).toBe(0)
  })

  it('is one with a value before a later one without, and before an option that is not known', () => {
    const [good, unsure, newer] = [
      said('good', '2026-04-01'),
      said('(dontKnow)', '2026-05-01'),
      said('brandNew', '2026-05-02'),
    ]
    expect(cell(unsure, good, newer)).toMatchObject({ sort: 'value', value: 1 })
    expect(cell(unsure).sort).toBe('without')
    expect(cell(newer)).toMatchObject({ sort: 'newer', value: null })
  })

  it('is one’s own words or deeds before later hearsay', () => {
    const [own, hearsay] = [said('good', '2026-01-01'), said('poor', '2026-05-01', { kind: 'reported' })]
    expect(cell(hearsay, own).answers[0]).toBe(own)
    const seen = said('poor', '2026-05-02', { kind: 'seen' })
    expect(cell(hearsay, own, seen).answers[0]).toBe(seen)
  })

  it('is nobody’s where nobody was asked', () => {
    expect(cell()).toMatchObject({ sort: 'unasked', answers: [], stale: false, changed: false })
  })
})

describe('an answer is old', () => {
  it('once more than two half-lives have passed, not on the day itself', () => {
    expect(cell(said('good', '2025-06-06')).stale).toBe(false)
    expect(cell(said('good', '2025-06-05')).stale).toBe(true)
  })

  it('sooner where the half-life in use is shorter', () => {
    const parameters = { ...defaultParameters, halfLife: 10 }
    const short = cellContext(scoreAccount(records(), { asOf: today, parameters }), today)
    const stale = (on: string) => cellOf([said('good', on)], question, short).stale
    expect([stale('2026-05-12'), stale('2026-05-11')]).toEqual([false, true])
  })
})

describe('an answer has changed', () => {
  it('where the same voice answered otherwise on an earlier day', () => {
    expect(cell(said('good', '2026-05-01'), said('poor', '2026-05-02')).changed).toBe(true)
    expect(cell(said('good', '2026-05-01'), said('good', '2026-05-02')).changed).toBe(false)
    expect(cell(said('good', '2026-05-01'), said('(declined)', '2026-05-02')).changed).toBe(false)
  })

  it('not where it was put right on the same day, nor between words and hearsay', () => {
    const corrected = [
      said('good', '2026-05-01', { recordedAt: 1 }),
      said('poor', '2026-05-01', { recordedAt: 2 }),
    ]
    expect(cell(...corrected).changed).toBe(false)
    expect(cell(said('good', '2026-05-01'), said('poor', '2026-05-02', { kind: 'reported' })).changed).toBe(
      false,
    )
  })

  it('not where two papers differ: they are two voices', () => {
    const paper = (source: string, option: string, on: string) =>
      answer(question.id, option, { kind: 'document', source, on })
    expect(cell(paper('A', 'good', '2026-05-01'), paper('B', 'poor', '2026-05-02')).changed).toBe(false)
    expect(cell(paper('A', 'good', '2026-05-01'), paper('A', 'poor', '2026-05-02')).changed).toBe(true)
  })

  it('where the score names it as a change', () => {
    const one = said('good', '2026-05-01')
    const changing = { ...context, changing: new Set<string>([one.id]) }
    expect(cellOf([one], question, changing).changed).toBe(true)
  })
})
