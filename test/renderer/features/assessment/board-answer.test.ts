/** What an answer given into a cell records, by its column and line; what is shown; and where to ask next. */
import { describe, expect, it } from 'vitest'
import { draftToEdit } from '../../../../renderer/features/assessment/answer-draft.ts'
import { givenInto, isRepeated, lineSubject } from '../../../../renderer/features/assessment/board-answer.ts'
import { placeToAsk } from '../../../../renderer/features/assessment/board-next.ts'
import { countsOf, linesOf, rowsOf, shownOf } from '../../../../renderer/features/assessment/board-shown.ts'
import { scoreAccount } from '../../../../shared/scoring/score-account.ts'
import { shippedCatalogue } from '../../../../shared/instruments/catalogue.ts'
import {
  answer,
  board,
  catalogueWith,
  idNumber,
  initiative,
  lineOf,
  ownQuestion,
  person,
  records,
  step,
  today,
} from './board-records.ts'

const ada = person(11, { name: 'Ada' })
const ben = person(12, { name: 'Ben', role: 'Lead' })
const perStep = ownQuestion(91, { subjects: ['valueStep'] })
const prefersInitiative = ownQuestion(92, { subjects: ['initiative', 'account'] })
const general = ownQuestion(93)
const catalogue = catalogueWith(perStep, prefersInitiative, general)
const main = initiative(31, 'Main')
const of = board({ people: [ada], initiatives: [main], valueSteps: [step(21, 'First')] }, catalogue)

function columnOf(kind: string) {
  const column = of.columns.find((one) => one.kind === kind)
  if (column === undefined) throw new Error(`no column ${kind}`)
  return column
}

function editInto(kind: string, question: string, key = 'account', source?: string) {
  const draft = givenInto({
    line: lineOf(of, question, key),
    column: columnOf(kind),
    answer: { option: 'good' },
    today,
    mainInitiative: main.id,
    ...(source === undefined ? {} : { source }),
  })
  const edit = draftToEdit(idNumber(99), draft, { recorder: 'Tester', recordedAt: 5 }, null)
  if (!edit.ok) throw new Error(edit.error.message)
  return edit.value.set
}

describe('an answer given into a cell', () => {
  it('of a person is said by them today', () => {
    expect(editInto('person', general.id)).toMatchObject({
      question: general.id,
      answer: { option: 'good' },
      speaker: ada.id,
      kind: 'said',
      day: today,
      subject: { kind: 'account' },
      recorder: 'Tester',
    })
  })

  it('of the papers is what the document says', () => {
    expect(editInto('papers', general.id, 'account', 'Minutes')).toMatchObject({
      speaker: null,
      kind: 'document',
      source: 'Minutes',
    })
  })

  it('of ours is inferred', () => {
    expect(editInto('ours', general.id)).toMatchObject({ speaker: null, kind: 'inferred', source: '' })
  })

  it('is about the main initiative where the question prefers that, and about the step of its line', () => {
    expect(editInto('person', prefersInitiative.id).subject).toEqual({ kind: 'initiative', id: main.id })
    expect(lineSubject(lineOf(of, prefersInitiative.id), null)).toBe('account')
    const key = `valueStep:${step(21, 'First').id}`
    expect(editInto('person', perStep.id, key).subject).toEqual({
      kind: 'valueStep',
      id: step(21, 'First').id,
    })
  })

  it('is repeated where the newest of its kind says the same today', () => {
    const draft = givenInto({
      line: lineOf(of, general.id),
      column: columnOf('person'),
      answer: { option: 'good' },
      today,
      mainInitiative: null,
    })
    const said = (option: string, fields = {}) =>
      answer(general.id, option, { speaker: ada.id, on: today, ...fields })
    expect(isRepeated([], draft)).toBe(false)
    expect(isRepeated([said('good')], draft)).toBe(true)
    expect(isRepeated([said('poor')], draft)).toBe(false)
    expect(isRepeated([said('good', { on: '2026-05-31' })], draft)).toBe(false)
    expect(isRepeated([said('good', { kind: 'reported' })], draft)).toBe(false)
    expect(isRepeated([said('good', { recordedAt: 1 }), said('poor', { recordedAt: 2 })], draft)).toBe(false)
  })
})

describe('what is shown', () => {
  const shown = board({
    people: [ada, ben],
    observations: [
      answer('goalWritten', 'written', { speaker: ada.id }),
      answer('goalWritten', 'none', { speaker: ben.id }),
      answer('goalMeasure', 'number', { speaker: ada.id }),
    ],
  })
  const counts = countsOf(shown.groups)

  it('is as many lines as the count beside each choice says', () => {
    for (const only of ['all', 'gaps', 'contradictions', 'singleSource', 'changes'] as const)
      expect(linesOf(shownOf(shown, { group: null, only }))).toHaveLength(counts[only])
    expect(counts).toMatchObject({ contradictions: 1, changes: 0 })
    expect(counts.gaps).toBeGreaterThan(0)
    expect(counts.gaps + 2).toBeLessThanOrEqual(counts.all)
  })

  it('is one construct where that is chosen', () => {
    const groups = shownOf(shown, { group: 'goalClarity', only: 'contradictions' })
    expect(groups.map(({ id }) => id)).toEqual(['goalClarity'])
    expect(linesOf(groups).map(({ question }) => question)).toEqual(['goalWritten'])
    expect(shownOf(shown, { group: 'attitudeToChange', only: 'contradictions' })).toEqual([])
  })

  it('keeps the line in hand though it fits no more', () => {
    const kept = lineOf(shown, 'goalMeasure').id
    const lines = linesOf(shownOf(shown, { group: null, only: 'contradictions' }, kept))
    expect(lines.map(({ question }) => question)).toEqual(['goalWritten', 'goalMeasure'])
  })

  it('has a heading above lines that are about somebody or a step, and none above the account’s own', () => {
    const rows = rowsOf(shownOf(of, { group: 'goalClarity', only: 'all' }))
    const headings = rows.flatMap((row) => (row.type === 'heading' ? [row.question.question] : []))
    expect(headings).toEqual([perStep.id])
    expect(rows[0]?.type).toBe('group')
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })
})

describe('where to ask next', () => {
  it('is the line and column of the first question that can be asked here', () => {
    const parts = records({ people: [ada, ben] })
    const { askNext } = scoreAccount(parts, { asOf: today })
    const shownBoard = board(parts)
    const place = placeToAsk(shownBoard, askNext, shippedCatalogue)
    expect(place?.line.question).toBe(askNext[0]?.question)
    expect(place?.column.id).toBe(`person:${askNext[0]?.person ?? ''}`)
  })

  it('is the line of the step it is about', () => {
    const next = { question: perStep.id, gain: 1, person: ada.id, because: 'neverAsked' as const }
    const asked = { ...next, subject: step(21, 'First').id }
    expect(placeToAsk(of, [asked], catalogue)?.line.subject.name).toBe('First')
  })

  it('passes over what has no line, and is the first column where nobody is named', () => {
    const next = { gain: 1, person: null, subject: null, because: 'neverAsked' as const }
    const place = placeToAsk(
      of,
      [
        { ...next, question: 'unheardOf' },
        { ...next, question: general.id },
      ],
      catalogue,
    )
    expect(place?.line.question).toBe(general.id)
    expect(place?.column).toBe(of.columns[0])
    expect(placeToAsk(of, [], catalogue)).toBeNull()
  })
})
