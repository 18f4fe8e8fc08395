/** An answer given on an initiative's page: what it lacks, what it becomes, and for which initiative it then counts. */
import { describe, expect, it } from 'vitest'
import {
  answerToEdit,
  emptyAnswer,
  missingInAnswer,
} from '../../../../renderer/features/initiatives/answer-draft.ts'
import { answersAbout } from '../../../../renderer/features/initiatives/answers-about.ts'
import { speakerRole } from '../../../../renderer/ui/evidence-draft.ts'
import { day } from '../../../../shared/domain/day.ts'
import { evidenceKinds } from '../../../../shared/domain/observation.ts'
import { buildRecords, idFrom } from '../../../shared/scoring/build-records.ts'

const today = day.parse('2026-06-01')
const PERSON = idFrom(1, 1)
const INITIATIVE = idFrom(3, 1)
const about = { initiative: INITIATIVE, question: 'decisionRisks' }
const by = { recorder: 'Ada', recordedAt: 7 }

describe('the answer form', () => {
  it('asks for an answer, for whose it is where somebody said it, and for a day up to today', () => {
    expect(missingInAnswer(emptyAnswer(today), today)).toEqual(['answer', 'speaker'])
    const whole = { ...emptyAnswer(today), answer: 'option:none', speaker: PERSON }
    expect(missingInAnswer(whole, today)).toEqual([])
    expect(missingInAnswer({ ...whole, day: '2026-06-02' }, today)).toEqual(['day'])
    expect(missingInAnswer({ ...whole, day: '' }, today)).toEqual(['day'])
    expect(missingInAnswer({ ...whole, answer: 'option:' }, today)).toEqual(['answer'])
    for (const kind of evidenceKinds) {
      const lacks = missingInAnswer({ ...whole, kind, speaker: null }, today)
      expect(lacks.includes('speaker')).toBe(speakerRole(kind) === 'needed')
    }
  })

  it('becomes an observation about the initiative, without a speaker where it is nobody’s own word', () => {
    const draft = { ...emptyAnswer(today), answer: 'option:none', speaker: PERSON }
    expect(answerToEdit(idFrom(2, 1), about, draft, by)).toMatchObject({
      ok: true,
      value: {
        kind: 'observation',
        set: {
          question: 'decisionRisks',
          subject: { kind: 'initiative', id: INITIATIVE },
          answer: { option: 'none' },
          speaker: PERSON,
          recorder: 'Ada',
        },
      },
    })
    const paper = { ...draft, kind: 'document' as const, answer: 'without:dontKnow', source: ' Minutes ' }
    expect(answerToEdit(idFrom(2, 1), about, paper, by)).toMatchObject({
      value: { set: { speaker: null, answer: { without: 'dontKnow' }, source: 'Minutes' } },
    })
    expect(answerToEdit(idFrom(2, 1), about, emptyAnswer(today), by).ok).toBe(false)
  })
})

describe('answersAbout', () => {
  it('takes those about the account for the main initiative alone, the newest first and none of later days', () => {
    const records = buildRecords({
      people: [{ name: 'Amara Osei' }],
      initiatives: ['Rollout', 'Tracking'],
      answers: [
        { question: 'decisionRisks', answer: 'none', by: 1, initiative: 1, day: '2026-05-01' },
        { question: 'decisionRisks', answer: 'named', by: 1, initiative: 2, day: '2026-05-02' },
        { question: 'decisionIssues', answer: 'cause', by: 1, day: '2026-05-20' },
        { question: 'decisionIssues', answer: 'likely', by: 1, initiative: 1, day: '2026-06-02' },
      ],
    })
    const days = (number: number, main: boolean) =>
      answersAbout(records, { id: idFrom(3, number), main }, today).map((answer) => answer.day)
    expect(days(1, true)).toEqual(['2026-05-20', '2026-05-01'])
    expect(days(1, false)).toEqual(['2026-05-01'])
    expect(days(2, false)).toEqual(['2026-05-02'])
  })
})
