/** The forms of the value path: what is wrong with what they hold, and the edits they come to. */
import { describe, expect, it } from 'vitest'
import {
  DONT_KNOW,
  emptyFriction,
  frictionQuestion,
  frictionToEdit,
  missingInFriction,
} from '../../../../renderer/features/value-path/friction-draft.ts'
import {
  draftOfMotive,
  emptyMotive,
  motiveToEdit,
  wrongInMotive,
} from '../../../../renderer/features/value-path/motive-draft.ts'
import {
  emptyReading,
  readingToEdit,
  wrongInReading,
} from '../../../../renderer/features/value-path/reading-draft.ts'
import { EMPTY_STEP, stepToEdit } from '../../../../renderer/features/value-path/step-draft.ts'
import { day } from '../../../../shared/domain/day.ts'
import { readingId, valueStepId } from '../../../../shared/domain/ids.ts'
import { observationFields } from '../../../../shared/domain/observation.ts'
import { readingFields } from '../../../../shared/domain/reading.ts'
import { valueStepFields } from '../../../../shared/domain/value-step.ts'
import { shippedCatalogue } from '../../../../shared/instruments/catalogue.ts'
import { motive, people } from './motives.ts'

const today = day.parse('2026-06-01')
const id = '00000000-0000-4000-8000-0000000000ff'
const step = '00000000-0000-4000-8000-0000000000aa'
const by = { recorder: 'Ruth', recordedAt: 5 }

describe('a step', () => {
  it('is made with its place and its words trimmed', () => {
    const made = stepToEdit(
      id,
      { ...EMPTY_STEP, name: ' A call ', policy: ' 500 an hour ', owner: people.jane },
      3,
      null,
    )
    expect(made.ok && made.value).toMatchObject({
      record: id,
      kind: 'valueStep',
      set: { name: 'A call', policy: '500 an hour', owner: people.jane, place: 3 },
    })
  })

  it('writes only what is different, and keeps its place', () => {
    const before = { ...valueStepFields.parse({ name: 'A call', place: 1.5 }), id: valueStepId.parse(id) }
    const made = stepToEdit(id, { ...before, policy: '500 an hour' }, 9, before)
    expect(made.ok && made.value.set).toEqual({ policy: '500 an hour' })
  })

  it('needs a name', () => {
    expect(stepToEdit(id, EMPTY_STEP, 1, null).ok).toBe(false)
  })
})

describe('an answer about friction', () => {
  const draft = { ...emptyFriction(today), answer: 'blocks', speaker: people.jane }

  it('asks the question of the shipped instruments', () => {
    expect(frictionQuestion(shippedCatalogue)?.id).toBe('pathFriction')
  })

  it('needs an answer, a speaker where somebody spoke, and a day that has come', () => {
    expect(missingInFriction(emptyFriction(today), today)).toEqual(['answer', 'speaker'])
    expect(missingInFriction(draft, today)).toEqual([])
    expect(missingInFriction({ ...draft, speaker: null, kind: 'seen' }, today)).toEqual([])
    expect(missingInFriction({ ...draft, day: '2026-06-02' }, today)).toEqual(['day'])
    expect(missingInFriction({ ...draft, day: '' }, today)).toEqual(['day'])
  })

  it('is an observation about the step that reads back', () => {
    const made = frictionToEdit(id, { step, question: 'pathFriction' }, draft, by)
    expect(made.ok && observationFields.parse(made.value.set)).toMatchObject({
      question: 'pathFriction',
      subject: { kind: 'valueStep', id: step },
      answer: { option: 'blocks' },
      speaker: people.jane,
      kind: 'said',
      day: today,
      recorder: 'Ruth',
    })
  })

  it('keeps only what fits how we know it', () => {
    const inferred = frictionToEdit(
      id,
      { step, question: 'pathFriction' },
      { ...draft, kind: 'inferred', reportedBy: people.lisa, source: 'a paper', answer: DONT_KNOW },
      by,
    )
    expect(inferred.ok && inferred.value.set).toMatchObject({
      speaker: null,
      reportedBy: null,
      source: '',
      answer: { without: 'dontKnow' },
    })
  })
})

describe('a reading', () => {
  const draft = {
    ...emptyReading(today, undefined),
    from: '2026-05-01',
    to: '2026-05-31',
    unit: 'hours',
    used: 2,
    entitled: 100,
  }

  it('begins with the unit and the source of the newest', () => {
    const newest = {
      ...readingFields.parse({ ...draft, unit: 'seats', source: 'our logs', ...by }),
      id: readingId.parse(id),
    }
    expect(emptyReading(today, newest)).toMatchObject({ unit: 'seats', source: 'our logs', used: null })
  })

  it('says at each field what is wrong', () => {
    expect(wrongInReading(draft, today)).toEqual({})
    expect(wrongInReading(emptyReading(today, undefined), today)).toEqual({
      from: 'needDay',
      unit: 'needUnit',
      used: 'needNumber',
      entitled: 'needNumber',
    })
    expect(wrongInReading({ ...draft, to: '2026-04-30' }, today)).toEqual({ to: 'endsBeforeItBegins' })
    expect(wrongInReading({ ...draft, to: '' }, today)).toEqual({ to: 'needDay' })
    expect(wrongInReading({ ...draft, to: '2026-06-02' }, today)).toEqual({ to: 'notYet' })
    expect(wrongInReading({ ...draft, used: -1, entitled: 0 }, today)).toEqual({
      used: 'belowZero',
      entitled: 'notAboveZero',
    })
    expect(wrongInReading({ ...draft, used: 1e13, entitled: 1e13 }, today)).toEqual({
      used: 'tooLarge',
      entitled: 'tooLarge',
    })
  })

  it('takes every draft that nothing is wrong with, also a period of one day', () => {
    const made = readingToEdit(id, { ...draft, from: draft.to, used: 0 }, by, null)
    expect(made.ok && readingFields.safeParse(made.value.set).success).toBe(true)
  })

  it('writes only what is different', () => {
    const before = { ...readingFields.parse({ ...draft, ...by }), id: readingId.parse(id) }
    const made = readingToEdit(id, { ...before, used: 3 }, { recorder: 'Amara', recordedAt: 9 }, before)
    expect(made.ok && made.value.set).toEqual({ used: 3 })
  })
})

describe('a motive', () => {
  const draft = { ...emptyMotive(today, people.lisa, 'said'), reason: 'reputation' as const }

  it('needs a reason, a day that has come, and an end that is not before it', () => {
    expect(wrongInMotive(emptyMotive(today, null, 'said'), today)).toEqual({ reason: 'needReason' })
    expect(wrongInMotive(draft, today)).toEqual({})
    expect(wrongInMotive({ ...draft, day: '2026-06-02' }, today)).toEqual({ day: 'needDay' })
    expect(wrongInMotive({ ...draft, until: '2026-05-31' }, today)).toEqual({ until: 'endsBeforeItBegins' })
    expect(wrongInMotive({ ...draft, until: '2026-06-01' }, today)).toEqual({})
    expect(wrongInMotive({ ...draft, until: '2026-02-30' }, today)).toEqual({ until: 'needDay' })
  })

  it('forgets whether a belief is true where there is none', () => {
    const made = motiveToEdit(id, { ...draft, belief: '  ', beliefIs: 'false' }, by, null)
    expect(made.ok && made.value.set).toMatchObject({ belief: '', beliefIs: 'unverified', until: null })
  })

  it('writes only what is different, and can be taken up again', () => {
    const before = motive({ ...draft, day: today, until: '2026-06-01', person: people.lisa })
    const made = motiveToEdit(before.id, { ...draftOfMotive(before), until: '' }, by, before)
    expect(made.ok && made.value.set).toEqual({ until: null })
  })
})
