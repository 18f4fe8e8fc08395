/** Who else says so: one voice or several, agreeing or not, of what a conversation answered. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { perspectivesOf } from '../../../../renderer/features/interviews/plan-perspectives.ts'
import { shippedCatalogue } from '../../../../shared/instruments/catalogue.ts'
import { anySpec, scoreOf } from '../../../shared/scoring/arbitrary-accounts.ts'
import {
  buildRecords,
  noteNumber,
  personNumber,
  type AnswerSpec,
} from '../../../shared/scoring/build-records.ts'
import { scored, twoPeople } from '../../../shared/scoring/scored.ts'

const replacing = (answer: string, by: number, more: Partial<AnswerSpec> = {}): AnswerSpec => ({
  question: 'changeReplacing',
  answer,
  by,
  note: 1,
  ...more,
})

function perspectives(
  answers: readonly AnswerSpec[],
  people: Parameters<typeof scored>[0]['people'] = twoPeople,
) {
  const spec = { people, notes: [{ title: 'A talk' }, { title: 'Another' }], answers }
  const { observations } = buildRecords(spec)
  return perspectivesOf(
    scored(spec),
    observations.filter(({ note }) => note === noteNumber(1)),
  )
}

describe('the perspectives on an answer', () => {
  it.each<[string, readonly AnswerSpec[], string]>([
    ['one person', [replacing('seeks', 1)], 'single'],
    ['one person in two ways', [replacing('seeks', 1), replacing('seeks', 1, { kind: 'seen' })], 'single'],
    ['two people of one mind', [replacing('seeks', 1), replacing('seeks', 2)], 'agree'],
    ['two people, one earlier', [replacing('seeks', 1), replacing('seeks', 2, { note: 2 })], 'agree'],
    ['neighbouring answers', [replacing('seeks', 1), replacing('weighs', 2)], 'degrees'],
    ['answers far apart', [replacing('seeks', 1), replacing('avoids', 2)], 'contradict'],
    [
      'words against what was seen',
      [replacing('seeks', 1), replacing('avoids', 1, { kind: 'seen' })],
      'contradict',
    ],
  ])('%s', (_, answers, standing) => {
    expect(perspectives(answers).map((one) => one.standing)).toEqual([standing])
  })

  it('name both sides of a contradiction, the more favourable first', () => {
    const [one] = perspectives([replacing('avoids', 2), replacing('seeks', 1)])
    expect(one?.voices.map(({ voice }) => voice)).toEqual([
      `person:${personNumber(1)}`,
      `person:${personNumber(2)}`,
    ])
  })

  it('say where several voices come from one department', () => {
    const colleagues = twoPeople.map((person) => ({ ...person, role: 'Dispatcher', department: 'IT' }))
    const answers = [replacing('seeks', 1), replacing('seeks', 2)]
    expect(perspectives(answers, colleagues)[0]?.oneCorner).toBe(true)
    expect(perspectives(answers)[0]?.oneCorner).toBe(false)
  })

  it('leave out what only others were asked, and what a person alone can say of themselves', () => {
    expect(perspectives([replacing('seeks', 1, { note: 2 })])).toEqual([])
    const [own] = [...shippedCatalogue.questions.values()].filter(({ subjects }) => subjects[0] === 'person')
    const asked = { question: own?.id ?? '', answer: own?.options[0]?.id ?? '', by: 1, note: 1 }
    expect(perspectives([{ ...asked, about: 1 }])).toEqual([])
    expect(perspectives([{ ...asked, about: 2 }]).map(({ subject }) => subject)).toEqual([personNumber(2)])
  })

  it('are at most one a question and subject, each with a voice, whatever the account', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const records = buildRecords(spec)
        const score = scoreOf(records)
        const all = perspectivesOf(score, records.observations)
        const keys = all.map(({ question, subject }) => `${question} ${subject ?? ''}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const one of all) {
          expect(one.voices.length).toBeGreaterThan(0)
          if (one.standing === 'agree' || one.standing === 'degrees')
            expect(new Set(one.voices.map(({ voice }) => voice)).size).toBeGreaterThan(1)
        }
        // every contradiction that the score names is said
        const said = all.filter(({ standing }) => standing === 'contradict').map(({ question }) => question)
        expect(score.contradictions.every(({ question }) => said.includes(question))).toBe(true)
        expect(perspectivesOf(score, [])).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
