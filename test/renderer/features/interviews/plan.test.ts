/** The plan before a conversation: which words belong to which answer, what is written of it, and who else says so. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hasPlan,
  planChanges,
  planKey,
  plannedOptions,
  plannedQuestions,
  whatFollows,
  writtenPlan,
  type Plan,
} from '../../../../renderer/features/interviews/plan.ts'
import { layOver } from '../../../../shared/changes/field-paths.ts'
import { fieldPath } from '../../../../shared/changes/change.ts'
import { noteFields } from '../../../../shared/domain/note.ts'
import { shippedCatalogue } from '../../../../shared/instruments/catalogue.ts'

const ids = [...shippedCatalogue.questions.keys()]
const anyQuestion = fc.constantFrom(...[...shippedCatalogue.questions.values()])
const anyKey = anyQuestion.chain(({ id, options }) =>
  fc.constantFrom(planKey(id, null), ...options.map((option) => planKey(id, option.id))),
)
const anyWords = fc.oneof(fc.constant(''), fc.constant('  '), fc.string({ maxLength: 12 }))
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  ifAnswered: fc.dictionary(anyKey, anyWords, { maxKeys: 8 }),
  fallback: anyWords,
  giveBack: anyWords,
})
/** One as it is stored: trimmed. */
const anyStored = anyPlan.map(writtenPlan)

describe('a plan', () => {
  it('says of an answer what was planned for it and for any answer, and nothing that was planned for another', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const all = Object.fromEntries(
          [null, ...question.options.map(({ id }) => id)].map((option) => {
            const key = planKey(question.id, option)
            return [key, `do ${key}`]
          }),
        )
        for (const { id } of question.options) {
          expect(whatFollows(all, question.id, id)).toEqual([
            `do ${planKey(question.id, id)}`,
            `do ${planKey(question.id, null)}`,
          ])
        }
        expect(whatFollows(all, question.id, null)).toEqual([`do ${question.id}`])
      }),
    )
  })

  it('names each question that has words once, in the order of asking, and unknown ones last', () => {
    const [first = '', second = ''] = ids
    expect(
      plannedQuestions(
        {
          'ofANewerBuild:yes': 'x',
          [`${second}:any`]: 'y',
          [second]: 'z',
          [first]: 'w',
          [ids[2] ?? '']: ' ',
        },
        shippedCatalogue,
      ),
    ).toEqual([first, second, 'ofANewerBuild'])
  })

  it('names the answers that have words in the order of the question, and unknown ones last', () => {
    fc.assert(
      fc.property(anyQuestion, anyPlan, (question, { ifAnswered }) => {
        const others = { [planKey(question.id, 'ofANewerBuild')]: 'x', ...ifAnswered }
        const options = question.options.map(({ id }) => id)
        const known = options.filter((id) => (ifAnswered[planKey(question.id, id)] ?? '').trim() !== '')
        expect(plannedOptions(others, question.id, shippedCatalogue)).toEqual([...known, 'ofANewerBuild'])
      }),
    )
  })

  it('writes nothing where nothing changed, and otherwise just what makes the one into the other', () => {
    fc.assert(
      fc.property(anyStored, anyPlan, (before, after) => {
        expect(planChanges(before, before)).toEqual({})
        const set = planChanges(before, after)
        for (const path of Object.keys(set)) expect(fieldPath.safeParse(path).success, path).toBe(true)
        const { ifAnswered, fallback, giveBack } = before
        const laid = layOver({ day: '2026-06-01', ifAnswered, fallback, giveBack }, Object.entries(set))
        expect(writtenPlan(noteFields.parse(laid))).toEqual(writtenPlan(after))
      }),
    )
  })

  it('counts as one as soon as it has a word', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { ifAnswered, fallback, giveBack } = writtenPlan(plan)
        expect(hasPlan(plan)).toBe(Object.keys(ifAnswered).length > 0 || fallback !== '' || giveBack !== '')
      }),
    )
  })
})
