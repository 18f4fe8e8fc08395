/** The value path: its order, the friction of its steps, and that worse answers never make it better. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parameters } from '../../../shared/scoring/parameters.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import {
  buildRecords,
  dayFrom,
  observationNumber,
  stepNumber,
  TODAY,
  type AnswerSpec,
  type RecordsSpec,
} from './build-records.ts'

const people = Array.from({ length: 5 }, (_, index) => ({ name: `Person ${index}` }))

function pathOf(spec: RecordsSpec) {
  return scoreAccount(buildRecords({ people, ...spec }), { asOf: TODAY }).valuePath
}

type Said = readonly [answer: string, weight: 'said' | 'reported' | 'document']

/** The friction of one step from what each person says about it. */
function friction(...said: readonly Said[]) {
  const answers = said.map(([answer, kind], index): AnswerSpec => ({
    question: 'pathFriction',
    answer,
    kind,
    by: index + 1,
    step: 1,
  }))
  return pathOf({ steps: [{ name: 'Order' }], answers })[0]?.friction
}

describe('the steps', () => {
  it('stand in the order of the path, equal places by name, whatever the order of the records', () => {
    const steps = [
      { name: 'Use', place: 3 },
      { name: 'Order', place: 1 },
      { name: 'Approve', place: 1 },
    ]
    expect(pathOf({ steps }).map(({ step }) => step)).toEqual([3, 2, 1].map(stepNumber))
    const alike = [
      { name: 'Order', place: 1, policy: 'charged' },
      { name: 'Order', place: 1, policy: 'approved' },
    ]
    expect(pathOf({ steps: alike }).map(({ policy }) => policy)).toEqual(['approved', 'charged'])
  })

  it('have no friction while nobody has said anything of them, and carry their policy', () => {
    expect(pathOf({ steps: [{ name: 'Order', policy: 'charged by the hour' }] })).toEqual([
      { step: stepNumber(1), friction: null, policy: 'charged by the hour', observations: [] },
    ])
  })

  it('take only answers about themselves, heaviest first, up to the day looked at', () => {
    const about = (step: number, answer: string, more: Partial<AnswerSpec> = {}): AnswerSpec => ({
      question: 'pathFriction',
      answer,
      by: 1,
      step,
      ...more,
    })
    const spec: RecordsSpec = {
      steps: [{ name: 'Order' }, { name: 'Use' }],
      answers: [
        about(1, 'blocks', { kind: 'reported', by: 2 }),
        about(1, 'blocks'),
        about(2, 'none'),
        about(2, 'blocks', { day: '2026-06-02', by: 3 }),
        about(3, 'blocks'),
        { question: 'pathAware', answer: 'few', by: 1 },
      ],
    }
    expect(pathOf(spec)).toMatchObject([
      { friction: 'blocks', observations: [observationNumber(2), observationNumber(1)] },
      { friction: 'none', observations: [observationNumber(3)] },
    ])
    const later = scoreAccount(buildRecords({ people, ...spec }), { asOf: dayFrom('2026-06-02') })
    expect(later.valuePath[1]?.friction).toBe('blocks')
  })
})

describe('friction', () => {
  it('is what the heavier of two answers says, of equally heavy ones the worse', () => {
    expect(friction(['none', 'said'])).toBe('none')
    expect(friction(['slows', 'said'], ['none', 'reported'])).toBe('slows')
    expect(friction(['blocks', 'reported'], ['none', 'said'])).toBe('none')
    expect(friction(['blocks', 'said'], ['none', 'said'])).toBe('blocks')
    expect(friction(['none', 'said'], ['slows', 'said'])).toBe('slows')
  })

  it('is not known where a parameter says that such answers weigh nothing', () => {
    const given = parameters.parse({ kindWeight: { reported: 0 } })
    const records = buildRecords({
      people,
      steps: [{ name: 'Order' }],
      answers: [{ question: 'pathFriction', answer: 'blocks', kind: 'reported', by: 1, step: 1 }],
    })
    const [step] = scoreAccount(records, { asOf: TODAY, parameters: given }).valuePath
    expect(step).toMatchObject({ friction: null, observations: [observationNumber(1)] })
  })

  it('is the weighted median of more', () => {
    expect(friction(['blocks', 'said'], ['none', 'said'], ['none', 'said'])).toBe('none')
    expect(friction(['blocks', 'said'], ['slows', 'said'], ['none', 'said'])).toBe('slows')
    expect(friction(['blocks', 'said'], ['slows', 'reported'], ['none', 'reported'])).toBe('blocks')
    expect(friction(['blocks', 'reported'], ['slows', 'reported'], ['none', 'said'])).toBe('slows')
  })

  it('never becomes better because one answer becomes worse', () => {
    const worse = ['none', 'slows', 'blocks']
    const said = fc.tuple(
      fc.constantFrom(...worse),
      fc.constantFrom('said' as const, 'reported' as const, 'document' as const),
    )
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 5 }), fc.nat(4), (answers, which) => {
        const before = friction(...answers)
        const after = friction(
          ...answers.map(([answer, kind], index): Said => {
            const next = worse[worse.indexOf(answer) + 1] ?? answer
            return [index === which ? next : answer, kind]
          }),
        )
        expect(worse.indexOf(after ?? '')).toBeGreaterThanOrEqual(worse.indexOf(before ?? ''))
      }),
      { numRuns: 200 },
    )
  })
})
