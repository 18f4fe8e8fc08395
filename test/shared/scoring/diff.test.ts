/** What the difference between two scores names beyond the constructs: risks, diagnosis, help, friction and overrides. */
import { describe, expect, it } from 'vitest'
import { diffScores, isEmptyDiff } from '../../../shared/scoring/diff.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import {
  buildRecords,
  observationNumber,
  stepNumber,
  TODAY,
  type AnswerSpec,
  type RecordsSpec,
} from './build-records.ts'

const people = [{ name: 'Amara Osei' }, { name: 'Jonas Wirth' }]
const scoreOf = (spec: RecordsSpec) => scoreAccount(buildRecords({ people, ...spec }), { asOf: TODAY })

/** Both ways: what came one way went the other. */
function diffOf(before: RecordsSpec, after: RecordsSpec) {
  const [from, to] = [scoreOf(before), scoreOf(after)]
  const diff = diffScores(from, to)
  expect(isEmptyDiff(diff)).toBe(false)
  expect(isEmptyDiff(diffScores(to, from))).toBe(false)
  expect(isEmptyDiff(diffScores(to, to))).toBe(true)
  return diff
}

const says = (question: string, answer: string, more: Partial<AnswerSpec> = {}): AnswerSpec => ({
  question,
  answer,
  by: 1,
  ...more,
})

describe('the difference', () => {
  it('names risks that came, went and moved', () => {
    const key = { name: 'Somebody', key: true, leftOn: '2026-05-01' }
    const diff = diffOf(
      { people: [...people, key], answers: [says('changeLeaders', 'late'), says('goalWritten', 'none')] },
      {
        answers: [says('changeLeaders', 'exempt'), says('goalWritten', 'none')],
        motives: [{ reason: 'reputation', view: 'said', belief: 'it gets press', beliefIs: 'false' }],
      },
    )
    expect(diff.risks.added.map(({ kind }) => kind)).toEqual(['motive'])
    expect(diff.risks.removed.map(({ kind }) => kind)).toEqual(['personLeft'])
    expect(diff.risks.moved.map(({ from, to }) => [from.id, from.severity, to.severity])).toEqual([
      ['construct:attitudeToChange', 0.67, 1],
    ])
  })

  it('names the diagnosis, and an empty one for what a reading of little use does not move', () => {
    const reading = (used: number): RecordsSpec => ({
      readings: [{ from: '2026-05-01', to: '2026-05-31', used, entitled: 100 }],
    })
    expect(diffOf({}, reading(70)).usageDiagnosis).toEqual({ from: 'notKnown', to: 'healthy' })
    expect(diffScores(scoreOf(reading(70)), scoreOf(reading(80))).usageDiagnosis).toBeNull()
  })

  it('names the help needed, by check and by what holds the decision up', () => {
    const weak = says('decisionRisks', 'none')
    expect(diffOf({}, { answers: [weak] }).helpNeeded).toEqual({
      weakest: { from: [], to: ['risks'] },
      stuck: { from: 'notKnown', to: 'notKnown' },
    })
    const stuck = diffOf({ answers: [weak] }, { answers: [weak, says('stuckIndecision', 'yes')] })
    expect(stuck.helpNeeded).toEqual({
      weakest: { from: ['risks'], to: ['risks'] },
      stuck: { from: 'notKnown', to: 'indecision' },
    })
    expect(stuck.observations.added.map(({ observation }) => observation)).toEqual([observationNumber(2)])
    expect(
      diffOf({ answers: [weak] }, { answers: [weak, says('technologyCut', 'kept')] }).helpNeeded,
    ).toBeNull()
  })

  it('names the friction of steps that are, came and went', () => {
    const friction = (step: number, answer: string) => says('pathFriction', answer, { step })
    const steps = [{ name: 'Order' }, { name: 'Learn' }, { name: 'Use' }]
    const full = { steps, answers: [friction(1, 'blocks'), friction(2, 'none'), friction(3, 'slows')] }
    const diff = diffOf(full, {
      steps: steps.slice(0, 2),
      answers: [friction(1, 'slows'), friction(2, 'none')],
    })
    expect(diff.valuePath).toEqual([
      { step: stepNumber(1), friction: { from: 'blocks', to: 'slows' } },
      { step: stepNumber(3), friction: { from: 'slows', to: null } },
    ])
    expect(diffOf({}, full).valuePath.map(({ friction: { to } }) => to)).toEqual(['blocks', 'none', 'slows'])
  })

  it('names an answer that is moved to another step', () => {
    const steps = [{ name: 'Order' }, { name: 'Use' }]
    const at = (step: number) => ({ steps, answers: [says('pathFriction', 'slows', { step })] })
    const { observations } = diffOf(at(1), at(2))
    expect(observations.changed.map(({ from, to }) => [from.subject, to.subject])).toEqual([
      [stepNumber(1), stepNumber(2)],
    ])
  })

  it('names overrides that stand, stand otherwise or are taken back', () => {
    const first = { of: 'quadrant', label: 'dreamer', day: '2026-05-01' } as const
    const [made] = diffOf({}, { overrides: [first] }).overrides
    expect([made?.of, made?.override.from, made?.override.to?.label]).toEqual(['quadrant', null, 'dreamer'])
    const again = { ...first, label: 'soldier', day: '2026-05-02' }
    const [changed] = diffOf({ overrides: [first] }, { overrides: [first, again] }).overrides
    expect([changed?.override.from?.label, changed?.override.to?.label]).toEqual(['dreamer', 'soldier'])
    const back = { ...first, label: null, day: '2026-05-02' }
    expect(diffOf({ overrides: [first] }, { overrides: [first, back] }).overrides[0]?.override.to).toBeNull()
  })
})
