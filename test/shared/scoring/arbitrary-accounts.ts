/** Arbitrary accounts of every kind of record, for the laws of the model. */
import fc from 'fast-check'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import { overridable } from '../../../shared/domain/finding.ts'
import { beliefStates, motiveReasons, motiveViews } from '../../../shared/domain/motive.ts'
import { outcomeKinds, outcomeResults } from '../../../shared/domain/outcome.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import { TODAY, type AnswerSpec, type RecordsSpec } from './build-records.ts'
import { withOwn } from './generated-accounts.ts'

/** Shipped and own ones, a retired one among them. */
export const questions: readonly Question[] = withOwn.flatMap((instrument) => instrument.questions)

export const scoreOf = (records: AccountRecords) =>
  scoreAccount(records, { asOf: TODAY, instruments: withOwn })

const kinds = ['said', 'seen', 'document', 'reported', 'inferred'] as const
const ago = (most: number): fc.Arbitrary<Day> =>
  fc.integer({ min: -5, max: most }).map((days) => addDays(TODAY, -days))
const someone = fc.option(fc.integer({ min: 1, max: 4 }))

/** Fitting subjects mostly; persons and steps up to one more than there are. */
function subjectOf({ subjects }: Question): fc.Arbitrary<Pick<AnswerSpec, 'initiative' | 'about' | 'step'>> {
  if (subjects.includes('valueStep')) return fc.record({ step: fc.integer({ min: 1, max: 4 }) })
  const account = fc.constant({})
  const initiative = fc.record({ initiative: fc.integer({ min: 1, max: 2 }) })
  const about = fc.record({ about: fc.integer({ min: 1, max: 5 }) })
  return fc.oneof(account, subjects.includes('person') ? about : initiative)
}

function withSubject(question: Question, answer: fc.Arbitrary<AnswerSpec>): fc.Arbitrary<AnswerSpec> {
  return fc.tuple(answer, subjectOf(question)).map(([spec, subject]) => ({ ...spec, ...subject }))
}

/** Friction is asked as often as all else together of its sort, so that paths come to be known. */
const anyQuestion = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...questions) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...questions.filter(({ friction, screening }) => friction ?? screening)),
  },
)

const answered: fc.Arbitrary<AnswerSpec> = anyQuestion.chain((question) =>
  withSubject(
    question,
    fc.record({
      question: fc.constant(question.id),
      answer: fc.constantFrom(...question.options.map(({ id }) => id)),
      by: someone,
      kind: fc.constantFrom(...kinds),
      day: ago(500),
      recordedAt: fc.integer({ min: 0, max: 3 }),
      recorder: fc.constantFrom('Brandt', 'Meier'),
      source: fc.constantFrom('', 'IT strategy'),
      remark: fc.constantFrom('', 'a remark'),
    }),
  ),
)

/** Asked, and without a value; or of a question or an option of a newer version. */
export const unanswered: fc.Arbitrary<AnswerSpec> = anyQuestion.chain((question) =>
  withSubject(
    question,
    fc.record({
      question: fc.constantFrom(question.id, 'futureQuestion'),
      answer: fc.constantFrom('dontKnow', 'declined', 'notApplicable', 'futureOption'),
      by: someone,
      kind: fc.constantFrom(...kinds),
      day: ago(500),
    }),
  ),
)

/** Two of the people are alike in everything but their id, on purpose; one is key and has left. */
const people = [
  { name: 'Amara Osei', role: 'IT director', key: true, leftOn: '2026-05-20' },
  { name: 'Jonas Wirth', role: 'Warehouse lead', key: true },
  { name: 'Somebody', role: 'Clerk' },
  { name: 'Somebody', role: 'Clerk' },
] as const

const steps = [
  { name: 'Order', place: 1, policy: 'charged by the hour' },
  { name: 'Approve', place: 2 },
  { name: 'Deliver', place: 2, policy: 'by post' },
] as const

/** Records that answer no question, of every kind that brings nothing new to ask about. */
export const besides = fc.record({
  motives: fc.array(
    fc.record({
      reason: fc.constantFrom(...motiveReasons),
      view: fc.constantFrom(...motiveViews),
      of: someone,
      main: fc.boolean(),
      belief: fc.constantFrom('', 'clients are in the press'),
      beliefIs: fc.constantFrom(...beliefStates),
      day: ago(200),
      until: fc.option(ago(200)),
    }),
    { maxLength: 4 },
  ),
  readings: fc.array(
    fc.record({
      from: fc.integer({ min: 30, max: 150 }).map((days) => addDays(TODAY, -days)),
      to: fc.integer({ min: -10, max: 29 }).map((days) => addDays(TODAY, -days)),
      used: fc.integer({ min: 0, max: 60 }),
      entitled: fc.integer({ min: 1, max: 100 }),
      unit: fc.constantFrom('hours', 'seats'),
    }),
    { maxLength: 3 },
  ),
  contracts: fc.array(
    fc.record({
      renewsOn: fc.integer({ min: -20, max: 150 }).map((days) => addDays(TODAY, days)),
      noticeDays: fc.constantFrom(0, 30),
      endedOn: fc.option(ago(30)),
    }),
    { maxLength: 2 },
  ),
  outcomes: fc.array(
    fc.record({ kind: fc.constantFrom(...outcomeKinds), result: fc.constantFrom(...outcomeResults) }),
    { maxLength: 2 },
  ),
  findings: fc.array(
    fc.record({
      statement: fc.constantFrom('They will be late', 'They will not'),
      place: fc.integer({ min: 0, max: 1 }),
      evidence: fc.subarray([1, 2, 3]),
    }),
    { maxLength: 3 },
  ),
  overrides: fc.array(
    fc.record({
      of: fc.constantFrom(...overridable),
      label: fc.constantFrom('both', 'dreamer', null),
      day: ago(50),
      recordedAt: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 3 },
  ),
  notes: fc.array(fc.record({ title: fc.constantFrom('First visit', 'Call') }), { maxLength: 2 }),
})

export type AnySpec = RecordsSpec & { readonly answers: readonly AnswerSpec[] }

export const anySpec: fc.Arbitrary<AnySpec> = fc
  .tuple(
    besides,
    fc.record({
      people: fc.constant(people),
      initiatives: fc.constantFrom([], ['Rollout'], ['Rollout', 'Billing']),
      main: fc.constantFrom([], [{ initiative: 1, from: '2026-01-01' }]),
      steps: fc.integer({ min: 0, max: 3 }).map((count) => steps.slice(0, count)),
      answers: fc.array(fc.oneof({ weight: 6, arbitrary: answered }, unanswered), { maxLength: 40 }),
    }),
  )
  .map(([more, spec]) => ({ ...more, ...spec }))
