/** What an answer is about: every subject comes back from the form as it went in, and the first choice is the fitting one. */
import { describe, expect, it } from 'vitest'
import {
  firstSubject,
  subjectChoices,
  subjectKey,
  subjectOfKey,
} from '../../../../renderer/features/assessment/answer-subject.ts'
import { valueStepId } from '../../../../shared/domain/ids.ts'
import { samplePicture } from './sample-pictures.ts'

const ID = '00000000-0000-4000-8000-000000000001'
const OTHER = '00000000-0000-4000-8000-000000000002'
const { records } = samplePicture('Halden Freight')

function step(id: string, name: string, place: number) {
  return { id: valueStepId.parse(id), name, place, owner: null, policy: '', apart: '', about: '' }
}

describe('subjectOfKey', () => {
  it.each(['initiative', 'person', 'valueStep'])('gives back a subject of kind %s', (kind) => {
    const key = `${kind}:${ID}`
    const subject = subjectOfKey(key)
    expect(subject).toEqual({ kind, id: ID })
    expect(subject === null ? null : subjectKey(subject)).toBe(key)
  })

  it('takes nothing for a subject that is none', () => {
    expect(subjectOfKey('planet:earth')).toBeNull()
    expect(subjectOfKey('person:nobody')).toBeNull()
    expect(subjectOfKey(null)).toBeNull()
    expect(subjectOfKey('account')).toEqual({ kind: 'account' })
    expect(subjectKey({ kind: 'comet' })).toBeNull()
  })
})

describe('firstSubject', () => {
  const nobody = { mainInitiative: null, speaker: null }

  it('is the main initiative, where the question prefers one and there is one', () => {
    const [initiative] = records.initiatives
    const question = { subjects: ['initiative', 'account'] as const }
    const main = { ...nobody, mainInitiative: initiative?.id ?? '' }
    expect(firstSubject(question, records, main)).toBe(`initiative:${initiative?.id ?? ''}`)
    expect(firstSubject(question, records, nobody)).toBe('account')
  })

  it('is the speaker, where the question is about a person', () => {
    const speaker = records.people[0]?.id ?? null
    const question = { subjects: ['person'] as const }
    expect(firstSubject(question, records, { ...nobody, speaker })).toBe(`person:${speaker ?? ''}`)
    expect(firstSubject(question, records, nobody)).toBeNull()
  })

  it('is the step where there is one alone, and has to be chosen from two', () => {
    const question = { subjects: ['valueStep'] as const }
    const one = { ...records, valueSteps: [step(ID, 'Order', 1)] }
    const two = { ...records, valueSteps: [step(ID, 'Use', 2), step(OTHER, 'Order', 1)] }
    expect(firstSubject(question, one, nobody)).toBe(`valueStep:${ID}`)
    expect(firstSubject(question, two, nobody)).toBeNull()
    expect(subjectChoices(question, two).map(({ name }) => name)).toEqual(['Order', 'Use'])
  })
})
