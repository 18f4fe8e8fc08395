/** The laws of the scoring model, 1 to 7, over arbitrary records. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '../../../shared/json.ts'
import { accountScore, type Risk } from '../../../shared/scoring/account-score.ts'
import { createBeta } from '../../../shared/scoring/beta.ts'
import { contoursOf } from '../../../shared/scoring/contours.ts'
import { diffScores, isEmptyDiff } from '../../../shared/scoring/diff.ts'
import { estimateOf } from '../../../shared/scoring/estimate.ts'
import { anySpec, besides, questions, scoreOf, unanswered } from './arbitrary-accounts.ts'
import { buildRecords } from './build-records.ts'
import { renameIds, withoutIds } from './renamed-records.ts'

const options = { numRuns: 80 }

describe('the laws', () => {
  it('1: records without an answer leave the outlook unchanged', () => {
    const newcomers = fc.array(
      fc.record({ name: fc.constant('Ravi Anand'), role: fc.constantFrom('', 'Head') }),
      {
        maxLength: 2,
      },
    )
    fc.assert(
      fc.property(
        anySpec,
        fc.array(unanswered, { maxLength: 8 }),
        besides,
        newcomers,
        (any, more, beside, people) => {
          // An answer about somebody who is not there begins to count when that person comes: not without an answer, then.
          const spec = { ...any, answers: any.answers.filter(({ about }) => about !== 5) }
          const before = scoreOf(buildRecords(spec))
          const after = scoreOf(
            buildRecords({
              ...spec,
              ...beside,
              people: [...(spec.people ?? []), ...people],
              answers: [...spec.answers, ...more],
            }),
          )
          expect(after.gauges.outlook).toBe(before.gauges.outlook)
          expect(after.quadrant).toEqual(before.quadrant)
          expect(after.referenceClass).toEqual(before.referenceClass)
          expect(after.gauges.completeness).toBeGreaterThanOrEqual(before.gauges.completeness)
        },
      ),
      options,
    )
  })

  it('2: lowering one counted answer never raises its level, and lowers no severity but that of a notice', () => {
    let lowered = 0
    fc.assert(
      fc.property(anySpec, fc.nat(), fc.nat(), (spec, which, to) => {
        const records = buildRecords(spec)
        const before = scoreOf(records)
        const counted = before.constructs.flatMap((construct) =>
          construct.observations.map((entry) => ({ entry, construct })),
        )
        if (counted.length === 0) return
        const { entry, construct } = counted[which % counted.length] ?? expect.unreachable()
        const question = questions.find(({ id }) => id === entry.question)
        const lower = question?.options.filter(({ value }) => value < entry.value) ?? []
        const option = lower[to % Math.max(1, lower.length)]
        if (option === undefined) return
        lowered += 1
        const observations = records.observations.map((observation) =>
          observation.id === entry.observation
            ? { ...observation, answer: { option: option.id } }
            : observation,
        )
        const after = scoreOf({ ...records, observations })
        const same = after.constructs.find(({ id }) => id === construct.id)
        expect(same?.level).toBeLessThanOrEqual(construct.level ?? -1)
        expect(same?.mass).toBe(construct.mass)
        const severity = (risks: readonly Risk[], id: string) =>
          risks.find((risk) => risk.id === id)?.severity ?? 0
        for (const risk of before.risks) {
          // A deadline is a risk while nothing is diagnosed: a step that turns out to be blocked by a policy explains the use.
          const explained = risk.kind === 'notice' && after.usageDiagnosis.label === 'suppressedByPolicy'
          if (!explained) expect(severity(after.risks, risk.id)).toBeGreaterThanOrEqual(risk.severity)
        }
      }),
      { numRuns: 150 },
    )
    expect(lowered).toBeGreaterThan(40)
  })

  it('3: a new voice that says the mean never widens the interval', () => {
    const beta = createBeta()
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    const answer = fc.record({ voice: fc.constantFrom('a', 'b', 'c', 'd'), value: unit, weight: unit })
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), unit, (answers, weight) => {
        const before = estimateOf(answers, 0.5, beta)
        const after = estimateOf([...answers, { voice: 'new', value: before.mean, weight }], 0.5, beta)
        expect(after.high - after.low).toBeLessThanOrEqual(before.high - before.low + 1e-9)
      }),
      { numRuns: 400 },
    )
  })

  it('4: the order of records changes nothing', () => {
    const shuffled = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
    fc.assert(
      fc.property(
        anySpec.chain((spec) => {
          const records = buildRecords(spec)
          return fc.tuple(
            fc.constant(records),
            fc.record({
              account: fc.constant(records.account),
              people: shuffled(records.people),
              notes: shuffled(records.notes),
              initiatives: shuffled(records.initiatives),
              mainInitiatives: shuffled(records.mainInitiatives),
              observations: shuffled(records.observations),
              motives: shuffled(records.motives),
              valueSteps: shuffled(records.valueSteps),
              readings: shuffled(records.readings),
              contracts: shuffled(records.contracts),
              outcomes: shuffled(records.outcomes),
              findings: shuffled(records.findings),
              overrides: shuffled(records.overrides),
              orgUnits: shuffled(records.orgUnits),
              relations: shuffled(records.relations),
              interventions: shuffled(records.interventions),
              valueViews: shuffled(records.valueViews),
              goals: shuffled(records.goals),
              commitments: shuffled(records.commitments),
              retrospectives: shuffled(records.retrospectives),
              attachments: shuffled(records.attachments),
            }),
          )
        }),
        ([records, shuffled]) => {
          expect(canonicalText(scoreOf(shuffled))).toBe(canonicalText(scoreOf(records)))
        },
      ),
      options,
    )
  })

  it('4: renaming ids changes nothing but the ids', () => {
    fc.assert(
      fc.property(anySpec, fc.integer({ min: 1, max: 0xffff }), fc.boolean(), (any, mask, alike) => {
        // Between two people of whom we know nothing different, ids decide whom to ask about first, and that is all: so either
        // nothing is said by or of those two, or they can be told apart.
        const clerk = (person: number | null | undefined) => (person ?? 0) > 2
        const spec = alike
          ? { ...any, answers: any.answers.filter(({ by, about }) => !clerk(by) && !clerk(about)) }
          : { ...any, people: any.people?.map((person, index) => ({ ...person, department: String(index) })) }
        const records = buildRecords(spec)
        const renamed = renameIds(records, mask)
        expect(renamed.observations).toHaveLength(records.observations.length)
        expect(renamed.account.id).not.toBe(records.account.id)
        expect(withoutIds(renamed)).toEqual(withoutIds(records))
      }),
      options,
    )
  })

  it('5: the same input gives the same bytes', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const [one, other] = [scoreOf(buildRecords(spec)), scoreOf(buildRecords(spec))]
        expect(JSON.stringify(other)).toBe(JSON.stringify(one))
      }),
      { numRuns: 40 },
    )
  })

  it('6: every output is in its range, and probabilities and shares sum to 1', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const score = scoreOf(buildRecords(spec))
        expect(accountScore.parse(score)).toEqual(score)
        expect(Object.values(score.quadrant.probabilities).reduce((a, b) => a + b)).toBeCloseTo(1, 5)
        for (const { low, mean, high, a, b, observations, level } of score.constructs) {
          expect(low).toBeLessThan(high)
          expect(mean).toBeCloseTo(a / (a + b), 5)
          const shares = observations.map(({ share }) => share)
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(level === null ? 0 : 1, 4)
          expect(shares).toEqual(shares.toSorted((one, other) => other - one))
        }
        const { checks } = score.helpNeeded
        for (const { known, level, mass } of checks)
          expect([known, level === null]).toEqual([mass >= 0.25, mass === 0])
        const severities = score.risks.map(({ severity }) => severity)
        expect(severities).toEqual(severities.toSorted((one, other) => other - one))
        expect(score.risks.map(({ rank }) => rank)).toEqual(
          severities.map((severity) => 1 + severities.filter((other) => other > severity).length),
        )
        for (const { use, used, entitled } of score.usageDiagnosis.units)
          expect(use).toBeCloseTo(used / entitled, 4)
        const counted = countedOf(score)
        expect(counted.size).toBe(score.evidenceQuality.observations)
        const gains = score.askNext.map(({ gain }) => gain)
        expect(gains).toEqual(gains.toSorted((one, other) => other - one))
      }),
      options,
    )
  })

  it('6: contours are closed rings in the square, the inner within the outer', () => {
    const shape = fc.record({
      a: fc.integer({ min: 1_000, max: 60_000 }).map((thousandths) => thousandths / 1_000),
      b: fc.integer({ min: 1_000, max: 60_000 }).map((thousandths) => thousandths / 1_000),
    })
    fc.assert(
      fc.property(shape, shape, (x, y) => {
        const [inner, outer] = contoursOf(x, y)
        const area = (path: readonly (readonly [number, number])[] = []) =>
          path.reduce((sum, [px, py], index) => {
            const [qx, qy] = path[(index + 1) % path.length] ?? [px, py]
            return sum + (px * qy - qx * py) / 2
          }, 0)
        for (const [px, py] of [...(inner?.path ?? []), ...(outer?.path ?? [])]) {
          expect(Math.min(px, py)).toBeGreaterThanOrEqual(0)
          expect(Math.max(px, py)).toBeLessThanOrEqual(1)
        }
        expect(area(inner?.path)).toBeGreaterThan(0)
        expect(area(outer?.path)).toBeGreaterThan(area(inner?.path))
      }),
      { numRuns: 25 },
    )
  })

  it('7: the difference to itself is empty, and otherwise names exactly the observations that differ', () => {
    fc.assert(
      fc.property(anySpec, fc.array(fc.constantFrom('keep', 'drop', 'edit')), (spec, acts) => {
        const records = buildRecords(spec)
        const observations = records.observations.flatMap((observation, index) => {
          const act = acts[index]
          const question = questions.find(({ id }) => id === observation.question)
          if (act === 'drop') return []
          if (act !== 'edit' || question === undefined) return [observation]
          return [{ ...observation, answer: { option: question.options[index % 3]?.id ?? '' } }]
        })
        const before = scoreOf(records)
        const after = scoreOf({ ...records, observations })
        expect(isEmptyDiff(diffScores(after, after))).toBe(true)

        const diff = diffScores(before, after).observations
        const [earlier, later] = [countedOf(before), countedOf(after)]
        const ids = (entries: readonly { observation: string }[]) =>
          entries.map(({ observation }) => observation).sort()
        expect(ids(diff.added)).toEqual([...later.keys()].filter((id) => !earlier.has(id)).sort())
        expect(ids(diff.removed)).toEqual([...earlier.keys()].filter((id) => !later.has(id)).sort())
        const differing = [...later.values()].filter((entry) => {
          const other = earlier.get(entry.observation)
          return (
            other !== undefined &&
            JSON.stringify({ ...entry, share: 0 }) !== JSON.stringify({ ...other, share: 0 })
          )
        })
        expect(ids(diff.changed.map(({ to }) => to))).toEqual(ids(differing))
        expect(diff.reweighted).toEqual([])
      }),
      options,
    )
  })
})

function countedOf(score: ReturnType<typeof scoreOf>) {
  const entries = [
    ...score.constructs.flatMap(({ observations }) => observations),
    ...score.quadrant.reasons.flatMap(({ evidence }) => evidence),
    ...score.alsoCounted,
  ]
  return new Map(entries.map((entry) => [entry.observation, entry]))
}
