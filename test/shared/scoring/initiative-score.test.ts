/** Each initiative is scored on its own: the main one as the account is, and no other by answers that are not about it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subjectInitiative } from '../../../shared/domain/live-records.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { initiativeConstructs, scoreInitiatives } from '../../../shared/scoring/initiative-score.ts'
import { anySpec, scoreOf } from './arbitrary-accounts.ts'
import { buildRecords, TODAY } from './build-records.ts'
import { withOwn } from './generated-accounts.ts'

const scored = (records: AccountRecords) => scoreInitiatives(records, { asOf: TODAY, instruments: withOwn })
const runs = { numRuns: 120 }

describe('scoreInitiatives', () => {
  it('says of the main initiative exactly what the account is said to be', () => {
    let mains = 0
    fc.assert(
      fc.property(anySpec, (spec) => {
        const records = buildRecords(spec)
        const account = scoreOf(records)
        for (const one of scored(records)) {
          expect(one.main).toBe(one.initiative === account.mainInitiative)
          if (!one.main) continue
          mains += 1
          expect(one.quadrant).toEqual(account.quadrant)
          for (const id of initiativeConstructs) {
            expect(one.constructs[id]).toEqual(account.constructs.find((construct) => construct.id === id))
          }
          expect(one.weakest).toEqual(account.helpNeeded.weakest)
          expect(one.stuck).toBe(account.helpNeeded.stuck)
          expect(one.checks.map(({ check, level, mass }) => ({ check, level, mass }))).toEqual(
            account.helpNeeded.checks.map(({ check, level, mass }) => ({ check, level, mass })),
          )
          expect(one.checks.map(({ state }) => state === 'known')).toEqual(
            account.helpNeeded.checks.map(({ known }) => known),
          )
        }
      }),
      runs,
    )
    expect(mains).toBeGreaterThan(20)
  })

  it('moves none but the main one by answers that are about something else', () => {
    let others = 0
    fc.assert(
      fc.property(anySpec, (spec) => {
        const records = buildRecords(spec)
        for (const one of scored(records).filter(({ main }) => !main)) {
          others += 1
          const own = records.observations.filter(
            ({ subject }) => subjectInitiative(subject) === one.initiative,
          )
          const alone = scored({ ...records, observations: own })
          expect(alone.find(({ initiative }) => initiative === one.initiative)).toEqual(one)
        }
      }),
      runs,
    )
    expect(others).toBeGreaterThan(20)
  })

  it('keeps every number in its range, and counts each answer for one initiative at most', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const seen = new Set<string>()
        for (const one of scored(buildRecords(spec))) {
          for (const { level, low, high, observations } of one.checks) {
            expect(low).toBeLessThanOrEqual(high)
            expect(low).toBeGreaterThanOrEqual(0)
            expect(high).toBeLessThanOrEqual(1)
            if (level !== null) expect(level).toBeLessThanOrEqual(1)
            for (const { observation } of observations) {
              expect(seen.has(observation)).toBe(false)
              seen.add(observation)
            }
          }
        }
      }),
      runs,
    )
  })

  it('scores an initiative that is not the main one from its own answers', () => {
    const records = buildRecords({
      people: [{ name: 'Amara Osei' }],
      initiatives: ['Rollout', 'Tracking'],
      main: [{ initiative: 1, from: '2026-01-01' }],
      answers: [
        { question: 'decisionRisks', answer: 'answered', by: 1, initiative: 1 },
        { question: 'decisionRisks', answer: 'none', by: 1, initiative: 2 },
        { question: 'decisionIssues', answer: 'cause', by: 1 },
      ],
    })
    const [rollout, tracking] = scored(records)
    const levels = (one: typeof rollout) => one?.checks.map(({ check, level }) => [check, level])
    expect(levels(rollout)).toEqual([
      ['issues', 1],
      ['questions', null],
      ['people', null],
      ['risks', 1],
      ['choices', null],
    ])
    expect(levels(tracking)).toEqual([
      ['issues', null],
      ['questions', null],
      ['people', null],
      ['risks', 0],
      ['choices', null],
    ])
    expect(tracking?.weakest).toEqual(['risks'])
    expect(rollout?.weakest).toEqual([])
  })
})
