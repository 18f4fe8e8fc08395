/** The laws of the scoring model, 1 to 7, over arbitrary records. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/domain/day.ts'
import {
  accountId,
  initiativeId,
  mainInitiativeId,
  noteId,
  observationId,
  personId,
} from '../../../shared/domain/ids.ts'
import { instruments } from '../../../shared/instruments/catalogue.ts'
import { canonicalText, type Json } from '../../../shared/json.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { accountScore } from '../../../shared/scoring/account-score.ts'
import { createBeta } from '../../../shared/scoring/beta.ts'
import { contoursOf } from '../../../shared/scoring/contours.ts'
import { diffScores, isEmptyDiff } from '../../../shared/scoring/diff.ts'
import { estimateOf } from '../../../shared/scoring/estimate.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import { buildRecords, idFrom, TODAY, type AnswerSpec, type RecordsSpec } from './build-records.ts'

const questions = instruments.flatMap((instrument) => instrument.questions)
const kinds = ['said', 'seen', 'document', 'reported', 'inferred'] as const

const answered: fc.Arbitrary<AnswerSpec> = fc.constantFrom(...questions).chain((question) =>
  fc.record({
    question: fc.constant(question.id),
    answer: fc.constantFrom(...question.options.map(({ id }) => id)),
    by: fc.option(fc.integer({ min: 1, max: 4 })),
    kind: fc.constantFrom(...kinds),
    day: fc.integer({ min: -5, max: 500 }).map((days) => addDays(TODAY, -days)),
    recordedAt: fc.integer({ min: 0, max: 3 }),
    recorder: fc.constantFrom('Brandt', 'Meier'),
    source: fc.constantFrom('', 'IT strategy'),
    remark: fc.constantFrom('', 'a remark'),
  }),
)

const unanswered: fc.Arbitrary<AnswerSpec> = fc.record({
  question: fc.constantFrom(...questions.map(({ id }) => id), 'futureQuestion'),
  answer: fc.constantFrom('dontKnow', 'declined', 'notApplicable', 'futureOption'),
  by: fc.option(fc.integer({ min: 1, max: 4 })),
  kind: fc.constantFrom(...kinds),
  day: fc.integer({ min: -5, max: 500 }).map((days) => addDays(TODAY, -days)),
})

/** Two of the people are alike in everything but their id, on purpose. */
const people = [
  { name: 'Amara Osei', role: 'IT director' },
  { name: 'Jonas Wirth', role: 'Warehouse lead' },
  { name: 'Somebody', role: 'Clerk' },
  { name: 'Somebody', role: 'Clerk' },
]

const initiativeOf = (spec: AnswerSpec, number: number): AnswerSpec =>
  number === 0 ? spec : { ...spec, initiative: number }

const specs: fc.Arbitrary<RecordsSpec & { readonly answers: readonly AnswerSpec[] }> = fc.record({
  people: fc.constant(people),
  initiatives: fc.constantFrom([], ['Rollout'], ['Rollout', 'Billing']),
  main: fc.constantFrom([], [{ initiative: 1, from: '2026-01-01' }]),
  answers: fc.array(
    fc
      .tuple(fc.oneof({ weight: 6, arbitrary: answered }, unanswered), fc.integer({ min: 0, max: 2 }))
      .map(([spec, number]) => initiativeOf(spec, number)),
    { maxLength: 40 },
  ),
})

const scoreOf = (records: AccountRecords) => scoreAccount(records, { asOf: TODAY })
const options = { numRuns: 80 }

describe('the laws', () => {
  it('1: records without an answer leave the outlook unchanged', () => {
    fc.assert(
      fc.property(specs, fc.array(unanswered, { maxLength: 8 }), (spec, more) => {
        const before = scoreOf(buildRecords(spec))
        const after = scoreOf(buildRecords({ ...spec, answers: [...spec.answers, ...more] }))
        expect(after.gauges.outlook).toBe(before.gauges.outlook)
        expect(after.quadrant).toEqual(before.quadrant)
        expect(after.gauges.completeness).toBeGreaterThanOrEqual(before.gauges.completeness)
      }),
      options,
    )
  })

  it('2: lowering one counted answer never raises the level of its construct', () => {
    fc.assert(
      fc.property(specs, fc.nat(), fc.nat(), (spec, which, to) => {
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
        const observations = records.observations.map((observation) =>
          observation.id === entry.observation
            ? { ...observation, answer: { option: option.id } }
            : observation,
        )
        const after = scoreOf({ ...records, observations }).constructs.find(({ id }) => id === construct.id)
        expect(after?.level).toBeLessThanOrEqual(construct.level ?? -1)
        expect(after?.mass).toBe(construct.mass)
      }),
      options,
    )
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
    fc.assert(
      fc.property(
        specs.chain((spec) => {
          const records = buildRecords(spec)
          const shuffled = <Item>(items: readonly Item[]) =>
            fc.shuffledSubarray([...items], { minLength: items.length })
          return fc.tuple(
            fc.constant(records),
            fc.record({
              account: fc.constant(records.account),
              people: shuffled(records.people),
              notes: shuffled(records.notes),
              initiatives: shuffled(records.initiatives),
              mainInitiatives: shuffled(records.mainInitiatives),
              observations: shuffled(records.observations),
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
      fc.property(specs, fc.integer({ min: 1, max: 0xffff }), (spec, mask) => {
        const records = buildRecords(spec)
        const renamed = renameIds(records, mask)
        expect(withoutIds(renamed)).toEqual(withoutIds(records))
      }),
      options,
    )
  })

  it('5: the same input gives the same bytes', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const [one, other] = [scoreOf(buildRecords(spec)), scoreOf(buildRecords(spec))]
        expect(JSON.stringify(other)).toBe(JSON.stringify(one))
      }),
      { numRuns: 40 },
    )
  })

  it('6: every output is in its range, and probabilities and shares sum to 1', () => {
    fc.assert(
      fc.property(specs, (spec) => {
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
      fc.property(specs, fc.array(fc.constantFrom('keep', 'drop', 'edit')), (spec, acts) => {
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
  ]
  return new Map(entries.map((entry) => [entry.observation, entry]))
}

/** Every id exchanged for another, in another order. */
function renameIds(records: AccountRecords, mask: number): AccountRecords {
  const to = (id: string) =>
    idFrom(Number.parseInt(id.slice(0, 8), 16), (Number.parseInt(id.slice(-12), 16) ^ mask) * 7 + 1)
  const person = (id: string | null) => (id === null ? null : personId.parse(to(id)))
  return {
    account: { ...records.account, id: accountId.parse(to(records.account.id)) },
    people: records.people.map((entry) => ({ ...entry, id: personId.parse(to(entry.id)) })),
    notes: records.notes.map((entry) => ({ ...entry, id: noteId.parse(to(entry.id)) })),
    initiatives: records.initiatives.map((entry) => ({ ...entry, id: initiativeId.parse(to(entry.id)) })),
    mainInitiatives: records.mainInitiatives.map((entry) => ({
      ...entry,
      id: mainInitiativeId.parse(to(entry.id)),
      initiative: initiativeId.parse(to(entry.initiative)),
    })),
    observations: records.observations.map((entry) => ({
      ...entry,
      id: observationId.parse(to(entry.id)),
      speaker: person(entry.speaker),
      reportedBy: person(entry.reportedBy),
      note: entry.note === null ? null : noteId.parse(to(entry.note)),
      subject:
        'id' in entry.subject && typeof entry.subject.id === 'string'
          ? { kind: 'initiative', id: initiativeId.parse(to(entry.subject.id)) }
          : entry.subject,
    })),
  }
}

/** The score with what each id stands for in the place of the id. */
function withoutIds(records: AccountRecords): Json {
  const { observations, people: persons, initiatives, account } = records
  const meanings = new Map<string, string>([[account.id, 'account']])
  for (const { id, ...rest } of [...persons, ...initiatives]) meanings.set(id, JSON.stringify(rest))
  const named = (text: string) =>
    text.replaceAll(/[0-9a-f]{8}-0000-4000-8000-[0-9a-f]{12}/g, (id) => meanings.get(id) ?? 'unknown')
  for (const { id, ...rest } of observations) meanings.set(id, named(JSON.stringify(rest)))
  const replaced = (value: Json): Json => {
    if (typeof value === 'string') return named(value)
    if (Array.isArray(value)) return value.map(replaced)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, replaced(entry)]))
  }
  return replaced(scoreOf(records))
}
