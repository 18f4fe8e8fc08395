/** What a difference comes to: nothing where nothing differs, and every change by its name where something does. */
import { describe, expect, it } from 'vitest'
import { answersBehind, movesBetween } from '../../../../renderer/features/assessment/changed-moves.ts'
import { occasionsOf, withoutOccasion } from '../../../../renderer/features/assessment/changed-occasions.ts'
import { scoreAccount } from '../../../../shared/scoring/score-account.ts'
import type { AccountScore } from '../../../../shared/scoring/account-score.ts'
import { sampleDay, sampleNames, samplePicture } from './sample-pictures.ts'

const { score } = samplePicture('Halden Freight')

describe('movesBetween', () => {
  it.each(sampleNames())('says that nothing moved between %s and itself', (name) => {
    const { score: same } = samplePicture(name)
    expect(movesBetween(same, same)).toMatchObject({
      nothing: true,
      still: false,
      constructs: [],
      gauges: [],
    })
  })

  it.each(sampleNames())(
    'finds behind each occasion of %s its own answers, and a score that moved',
    (name) => {
      const { records: sample } = samplePicture(name)
      for (const occasion of occasionsOf({ records: sample, imports: [], asOf: sampleDay })) {
        if (occasion.kind === 'import') continue
        const before = scoreAccount(withoutOccasion(sample, occasion), { asOf: occasion.day })
        const after = scoreAccount(sample, { asOf: occasion.day })
        const moves = movesBetween(before, after)
        const own = new Set<string>(occasion.observations.map(({ id }) => id))
        const added = moves.diff.observations.added.map(({ observation }) => observation)
        expect(added.filter((id) => !own.has(id))).toEqual([])
        expect(moves.nothing).toBe(JSON.stringify(before) === JSON.stringify(after))
      }
    },
  )

  it('tells risks that came, went and changed their rank', () => {
    const [first, second, ...rest] = score.risks
    if (first === undefined || second === undefined) throw new Error('the sample has too few risks')
    const swapped = [{ ...second, rank: 1 }, { ...first, rank: 2 }, ...rest.slice(1)]
    const moves = movesBetween(score, { ...score, risks: swapped })
    expect(moves.risks.went.map(({ id }) => id)).toEqual(rest.slice(0, 1).map(({ id }) => id))
    expect(moves.risks.came).toEqual([])
    expect(moves.risks.ranked.map(({ from, to }) => [from.rank, to.rank])).toEqual([
      [second.rank, 1],
      [first.rank, 2],
    ])
    expect(movesBetween({ ...score, risks: [] }, score).risks.came).toEqual(score.risks)
  })

  it('tells contradictions that came and were settled, whichever answer stands first', () => {
    const [pair] = score.contradictions
    if (pair === undefined) throw new Error('the sample has no contradiction')
    const without = { ...score, contradictions: score.contradictions.slice(1) }
    expect(movesBetween(without, score).contradictions).toEqual({ came: [pair], went: [] })
    expect(movesBetween(score, without).contradictions).toEqual({ came: [], went: [pair] })
    const [one, other] = pair.observations
    const turned: AccountScore = {
      ...score,
      contradictions: [{ ...pair, observations: [other, one] }, ...score.contradictions.slice(1)],
    }
    expect(movesBetween(score, turned).contradictions).toEqual({ came: [], went: [] })
  })

  it('tells no new contradiction where the same person says the same again', () => {
    const first = score.constructs[0]
    const [pair] = score.contradictions
    const [one, other] = pair?.observations ?? ['', '']
    const counted = first?.observations.find(({ observation }) => observation === one)
    if (first === undefined || pair === undefined || counted === undefined)
      throw new Error('no contradiction')
    const again: AccountScore = {
      ...score,
      constructs: [{ ...first, observations: [...first.observations, { ...counted, observation: 'again' }] }],
      contradictions: [{ ...pair, observations: ['again', other] }, ...score.contradictions.slice(1)],
    }
    expect(movesBetween(score, again).contradictions).toEqual({ came: [], went: [] })
  })

  it('leaves out a gauge whose two digits are the same', () => {
    const gauges = { ...score.gauges, completeness: score.gauges.completeness + 0.000_001 }
    expect(movesBetween(score, { ...score, gauges }).gauges).toEqual([])
    const none = { ...score.gauges, outlook: null }
    expect(movesBetween(score, { ...score, gauges: none }).gauges).toEqual([
      { gauge: 'outlook', value: { from: score.gauges.outlook, to: null } },
    ])
  })

  it('says that the picture stands where only an answer came', () => {
    const counted = score.constructs.flatMap(({ observations }) => observations)[0]
    if (counted === undefined) throw new Error('the sample has no answer')
    const other = { ...counted, observation: 'one more', share: 0 }
    const moves = movesBetween(score, { ...score, alsoCounted: [...score.alsoCounted, other] })
    expect(moves).toMatchObject({ nothing: false, still: true })
    expect(answersBehind(moves)).toEqual([other.observation])
  })
})
