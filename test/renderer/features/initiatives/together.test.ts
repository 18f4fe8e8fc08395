/** All initiatives on one chart: each where its own answers place it, and the account by its main one, or apart. */
import { describe, expect, it } from 'vitest'
import {
  ACCOUNT_SOUNDING,
  accountStands,
  firstLookedAt,
  soundingsOf,
  standingsOf,
  type SoundingWords,
} from '../../../../renderer/features/initiatives/together.ts'
import type { AccountRecords } from '../../../../shared/scoring/account-records.ts'
import { scoreInitiatives } from '../../../../shared/scoring/initiative-score.ts'
import { scoreAccount } from '../../../../shared/scoring/score-account.ts'
import { sampleDay, samplePicture } from '../assessment/sample-pictures.ts'

const WORDS: SoundingWords = {
  name: ({ name }) => name,
  text: ({ name, main, ended }) => `${name} ${String(main)} ${String(ended)}`,
  account: 'The account',
  accountText: 'The account: somewhere',
}

function standings(records: AccountRecords) {
  const scores = scoreInitiatives(records, { asOf: sampleDay })
  return standingsOf(records.initiatives, new Map(scores.map((score) => [score.initiative, score])))
}

describe('initiatives on one chart', () => {
  const { records, score } = samplePicture('Halden Freight')

  it('has the account where its main one is, and none of its own', () => {
    const points = soundingsOf(standings(records), null, WORDS)
    expect(points.map(({ name, mark }) => [name, mark])).toEqual([
      ['Warehouse rollout', 'here'],
      ['Tracking for shippers', undefined],
    ])
    expect(points[0]).toMatchObject({ x: score.quadrant.x, y: score.quadrant.y })
    expect(points[1]).toMatchObject({ x: null, y: null })
    expect(firstLookedAt(points)).toBe(score.mainInitiative)
  })

  it('tells the interval of each axis that is known', () => {
    const [rollout, tracking] = standings(records)
    const clarity = score.constructs.find(({ id }) => id === 'goalClarity')
    expect(rollout?.goals).toEqual({ level: clarity?.level, low: clarity?.low, high: clarity?.high })
    expect(tracking).toMatchObject({ goals: null, priority: null, main: false })
  })

  it('tells the same of the account', () => {
    const [rollout] = standings(records)
    expect(accountStands(score)).toMatchObject({ goals: rollout?.goals, priority: rollout?.priority })
  })

  it('has the account apart where none is main', () => {
    const without = { ...records, mainInitiatives: [] }
    const { quadrant } = scoreAccount(without, { asOf: sampleDay })
    const points = soundingsOf(standings(without), { ...quadrant, x: 0.4, y: null }, WORDS)
    expect(points[0]).toMatchObject({ id: ACCOUNT_SOUNDING, x: 0.4, y: null, mark: 'here' })
    expect(points.filter(({ mark }) => mark === 'here')).toHaveLength(1)
    expect(firstLookedAt(points)).toBe(ACCOUNT_SOUNDING)
    expect(soundingsOf(standings(without), { x: null, y: null }, WORDS)).toHaveLength(2)
  })

  it('draws what has ended as over, also without a place to look at first', () => {
    const ended = records.initiatives.map((one) => ({ ...one, stage: 'ended' as const }))
    const points = soundingsOf(standings({ ...records, initiatives: ended, observations: [] }), null, WORDS)
    expect(points.map(({ mark }) => mark)).toEqual(['here', 'over'])
    expect(firstLookedAt(points)).toBeNull()
  })

  it('leaves out what is not worked out yet', () => {
    expect(standingsOf(records.initiatives, new Map())).toEqual([])
  })
})
