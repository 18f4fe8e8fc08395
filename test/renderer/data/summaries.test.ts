/** Holds the portfolio's cache to what it was computed from, and the scorer to answering each key's latest request. */
import { describe, expect, it } from 'vitest'
import { defineDatabase } from '../../../renderer/data/database.ts'
import { createScorer } from '../../../renderer/data/scorer.ts'
import { day } from '../../../shared/domain/day.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import type { Edit } from '../../../shared/changes/change.ts'
import { instruments } from '../../../shared/instruments/catalogue.ts'
import { ACCOUNT, draft, PERSON, profile, value, WIRTH, withAccount } from './open.ts'

const TODAY = day.parse('2026-05-30')

function observation(id: number): Edit {
  const question = instruments[0]?.questions[0]
  const option = question?.options[0]
  if (question === undefined || option === undefined) throw new Error('no question')
  return {
    record: `dddddddd-0000-4000-8000-${String(id).padStart(12, '0')}`,
    kind: 'observation',
    set: {
      question: question.id,
      subject: { kind: 'account' },
      answer: { option: option.id },
      speaker: PERSON,
      kind: 'said',
      day: '2026-05-29',
      recordedAt: 1,
      recorder: 'Ada',
    },
  }
}

describe('summaries', () => {
  it('score every stale account once, and again after a write or for another day', async () => {
    const mine = profile()
    const { data, summaries } = await withAccount(mine)
    value(await data.commit(draft(observation(1))))
    expect((await data.portfolio())[0]).toMatchObject({ observations: 1, score: null })
    await summaries.refresh({ asOf: TODAY })
    const [row] = await data.portfolio()
    const records = (await data.account(ACCOUNT))?.records
    if (records === undefined) throw new Error('no account')
    const score = scoreAccount(records, { asOf: TODAY })
    expect(row?.score).toMatchObject({
      asOf: TODAY,
      completeness: score.gauges.completeness,
      leading: score.referenceClass.id,
    })

    const database = defineDatabase(mine.deps.idb)
    const stamped = await database.summaries.get(ACCOUNT)
    await summaries.refresh({ asOf: TODAY })
    expect(await database.summaries.get(ACCOUNT)).toEqual(stamped)
    value(await data.commit(draft(WIRTH)))
    // The old score stands until the next is there.
    expect((await data.portfolio())[0]).toMatchObject({ people: 2, score: { asOf: TODAY } })
    await summaries.refresh({ asOf: '2026-06-01' })
    expect((await data.portfolio())[0]?.score?.asOf).toBe('2026-06-01')
  })
})

describe('scorer', () => {
  it('drops an earlier request of the same key that has not begun, and nothing else', async () => {
    const { data } = await withAccount(profile())
    const records = (await data.account(ACCOUNT))?.records
    if (records === undefined) throw new Error('no account')
    const scorer = createScorer(null)
    const options = { asOf: TODAY }
    const [first, dropped, other, last] = await Promise.all([
      scorer.score({ key: 'a' }, records, options),
      scorer.score({ key: 'b' }, records, options),
      scorer.score({ key: 'c' }, records, options),
      scorer.score({ key: 'b' }, records, options),
    ])
    expect(first?.account).toBe(ACCOUNT)
    expect(dropped).toBeNull()
    expect(other).toEqual(first)
    expect(last).toEqual(first)
    scorer.close()
    expect(await scorer.score({ key: 'a' }, records, options)).toBeNull()
  })

  it('draws contours and trails', async () => {
    const { data } = await withAccount(profile())
    const records = (await data.account(ACCOUNT))?.records
    if (records === undefined) throw new Error('no account')
    const scorer = createScorer(null)
    expect(
      (await scorer.contours({ key: 'a' }, { a: 3, b: 2 }, { a: 2, b: 4 }))?.map(({ level }) => level),
    ).toEqual([0.5, 0.8])
    expect(await scorer.trail({ key: 'a' }, records, { asOf: TODAY, view: 'today' })).toEqual([])
  })
})
