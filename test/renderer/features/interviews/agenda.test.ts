/** What an interview asks and of whom: own questions too, each step in turn, nothing retired, and answers about the right subject. */
import { describe, expect, it } from 'vitest'
import {
  agendaOf,
  defaultOrder,
  itemsOf,
  offered,
  placeOf,
  questionGroups,
} from '../../../../renderer/features/interviews/agenda.ts'
import { answerToEdit } from '../../../../renderer/features/interviews/answer-input.ts'
import { readLiveKey } from '../../../../renderer/features/interviews/live-keys.ts'
import { day } from '../../../../shared/domain/day.ts'
import { initiativeId, noteId, observationId, personId, valueStepId } from '../../../../shared/domain/ids.ts'
import { createCatalogue, shippedCatalogue } from '../../../../shared/instruments/catalogue.ts'
import type { Question } from '../../../../shared/instruments/instrument.ts'

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const step = (number: number, place: number) => ({
  id: valueStepId.parse(uuid(number)),
  name: `step ${number}`,
  place,
})
const [LAST, FIRST] = [step(1, 9), step(2, 1)]
const STEPS = [LAST, FIRST]

const own: Question = {
  id: uuid(50),
  construct: 'goalClarity',
  core: true,
  subjects: ['person'],
  options: [
    { id: 'yes', value: 1 },
    { id: 'partly', value: 0.5, retired: true },
    { id: 'no', value: 0 },
  ],
  source: { own: '' },
}
const ofSteps: Question = { ...own, id: uuid(51), subjects: ['valueStep'] }
const retired: Question = { ...own, id: uuid(52), retired: true }
const kept: Question = { ...own, id: uuid(53), construct: null, core: false }
const catalogue = createCatalogue([{ id: uuid(60), version: 1, questions: [own, ofSteps, retired, kept] }])

const suggestion = { gain: 1, person: null, subject: null, because: 'neverAsked' } as const

describe('the agenda', () => {
  it('takes the model’s order with own questions, and asks each step, the suggested one first', () => {
    const askNext = [
      { ...suggestion, question: ofSteps.id, subject: LAST.id },
      { ...suggestion, question: own.id },
      { ...suggestion, question: ofSteps.id, subject: FIRST.id },
      { ...suggestion, question: retired.id },
      { ...suggestion, question: 'ofANewerBuild' },
    ]
    expect(
      agendaOf({ askNext }, catalogue, STEPS).map(({ question, about }) => [question.id, about]),
    ).toEqual([
      [ofSteps.id, LAST.id],
      [ofSteps.id, FIRST.id],
      [own.id, null],
    ])
    // No step, no question about one.
    expect(agendaOf({ askNext }, catalogue, []).map(({ question }) => question.id)).toEqual([own.id])
  })

  it('is every core question that can be asked where the model suggests none', () => {
    const order = agendaOf({ askNext: [] }, catalogue, STEPS)
    expect(order).toEqual(defaultOrder(catalogue, STEPS))
    const ids = order.map(({ question }) => question.id)
    expect(ids).toContain(own.id)
    expect(ids).not.toContain(retired.id)
    expect(ids).not.toContain(kept.id)
    const shipped = [...shippedCatalogue.questions.values()].filter(
      ({ core, retired: gone, subjects }) => core && gone !== true && subjects[0] !== 'valueStep',
    )
    expect(defaultOrder(shippedCatalogue, []).map(({ question }) => question)).toEqual(shipped)
  })

  it('knows the place of a step’s item, and of a question whoever it is about', () => {
    const order = [...itemsOf(ofSteps, STEPS), { question: own, about: null }]
    expect(order.map(({ about }) => about)).toEqual([FIRST.id, LAST.id, null])
    expect(placeOf(order, { question: ofSteps, about: LAST.id })).toBe(1)
    expect(placeOf(order, { question: own, about: uuid(70) })).toBe(2)
    expect(placeOf(order, { question: kept, about: null })).toBe(-1)
  })

  it('offers every question that can be asked by what it measures, and no retired option', () => {
    const groups = new Map(questionGroups(catalogue, []).map(({ id, questions }) => [id, questions]))
    expect(groups.get('goalClarity')).toContain(own)
    expect(groups.get('goalClarity')).not.toContain(ofSteps)
    expect(groups.get('goalClarity')).not.toContain(retired)
    expect(groups.get('others')).toContain(kept)
    expect(groups.get('reasons')?.every(({ quadrant }) => quadrant !== undefined)).toBe(true)
    expect(questionGroups(catalogue, STEPS).flatMap(({ questions }) => questions)).toContain(ofSteps)
    expect(offered(own).map(({ id }) => id)).toEqual(['yes', 'no'])
  })
})

describe('an answer', () => {
  const OSEI = personId.parse(uuid(80))
  const WIRTH = personId.parse(uuid(81))
  const MAIN = initiativeId.parse(uuid(82))
  const subject = (question: Question, about: { person?: typeof OSEI; step?: typeof LAST.id } = {}) => {
    const made = answerToEdit(
      observationId.parse(uuid(90)),
      {
        question,
        answer: { option: 'yes' },
        kind: 'said',
        speaker: OSEI,
        reportedBy: null,
        note: { id: noteId.parse(uuid(91)), day: day.parse('2026-05-29'), text: '' },
        words: null,
        mainInitiative: MAIN,
        person: about.person ?? null,
        step: about.step ?? null,
      },
      { recordedAt: 1, recorder: 'Ada' },
    )
    return made.ok ? made.value.set['subject'] : made.error.field
  }
  it('is about the person or the step asked about, and cannot be about neither', () => {
    expect(subject(own, { person: WIRTH })).toEqual({ kind: 'person', id: WIRTH })
    expect(subject(ofSteps, { step: LAST.id })).toEqual({ kind: 'valueStep', id: LAST.id })
    expect(subject(own)).toBe('subject')
    expect(subject(ofSteps, { person: WIRTH })).toBe('subject')
    expect(subject({ ...own, subjects: ['initiative', 'account'] })).toEqual({ kind: 'initiative', id: MAIN })
    expect(subject({ ...own, subjects: ['account'] })).toEqual({ kind: 'account' })
  })
})

describe('the keys', () => {
  it('go through what a question is about with Shift and F4, and through how we know with F4', () => {
    const key = { key: 'F4', code: 'F4', mod: false, alt: false }
    expect(readLiveKey({ ...key, shift: true })).toEqual({ type: 'about' })
    expect(readLiveKey({ ...key, shift: false })).toEqual({ type: 'kind' })
    expect(readLiveKey({ ...key, shift: true, mod: true })).toBeNull()
  })
})
