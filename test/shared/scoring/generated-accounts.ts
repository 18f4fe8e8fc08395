/** A thousand accounts from a seed, and one digest of all their scores, to hold every engine to the same bytes. No Node modules. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import { overridable } from '../../../shared/domain/finding.ts'
import { beliefStates, motiveReasons, motiveViews } from '../../../shared/domain/motive.ts'
import { outcomeKinds, outcomeResults } from '../../../shared/domain/outcome.ts'
import { createCatalogue, instruments } from '../../../shared/instruments/catalogue.ts'
import type { Instrument, Question } from '../../../shared/instruments/instrument.ts'
import { canonicalText } from '../../../shared/json.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { calibrate } from '../../../shared/scoring/calibration.ts'
import { contoursOf } from '../../../shared/scoring/contours.ts'
import { diffScores } from '../../../shared/scoring/diff.ts'
import { defaultParameters, parameters } from '../../../shared/scoring/parameters.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import { createXorshift } from '../../../shared/scoring/seeded-bootstrap.ts'
import { timelineOf } from '../../../shared/scoring/timeline.ts'
import { trailOf } from '../../../shared/scoring/trail.ts'
import {
  buildRecords,
  TODAY,
  type AnswerSpec,
  type ContractSpec,
  type MotiveSpec,
  type OutcomeSpec,
  type PersonSpec,
  type ReadingSpec,
  type StepSpec,
} from './build-records.ts'

/** Whole numbers below `bound`, evenly enough. */
type Draw = (bound: number) => number

function createDraw(seed: number): Draw {
  const next = createXorshift(seed * 2_654_435_761 + 1)
  return (bound) => next() % bound
}

function pick<Item>(draw: Draw, items: readonly Item[]): Item {
  const item = items[draw(items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

function several<Item>(draw: Draw, most: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: draw(most + 1) }, (_, index) => make(index))
}

/** Questions of somebody's own: one about people, and one that is not asked any more. */
export const ownInstrument: Instrument = {
  id: 'own',
  version: 1,
  questions: [
    {
      id: '00000031-0000-4000-8000-000000000001',
      construct: 'changeEnablement',
      core: true,
      subjects: ['person'],
      options: [
        { id: 'yes', value: 1 },
        { id: 'rather', value: 0.6 },
        { id: 'no', value: 0 },
      ],
      source: { own: 'Osei' },
    },
    {
      id: '00000031-0000-4000-8000-000000000002',
      construct: 'strategicView',
      core: true,
      subjects: ['initiative', 'account'],
      options: [
        { id: 'yes', value: 1 },
        { id: 'no', value: 0.2, retired: true },
      ],
      retired: true,
      source: { own: '' },
    },
  ],
}

/** Shipped and own questions together. */
export const withOwn: readonly Instrument[] = createCatalogue([ownInstrument]).instruments
const shippedQuestions: readonly Question[] = instruments.flatMap((instrument) => instrument.questions)
const allQuestions: readonly Question[] = withOwn.flatMap((instrument) => instrument.questions)

const oftenAsked = [
  ...shippedQuestions.slice(0, 4),
  ...shippedQuestions.filter(({ friction }) => friction === true),
]

const roles = ['IT director', 'Warehouse lead', 'Head of finance', 'Clerk', '']
const names = ['Amara Osei', 'Jonas Wirth', 'Petra Nilsson', 'Ravi Anand', 'Şule Ünal', '藤井', 'Lisa']
const kinds = ['said', 'said', 'said', 'seen', 'document', 'reported', 'inferred'] as const
const withoutValue = ['dontKnow', 'declined', 'notApplicable', 'futureOption']
const policies = ['', '', 'departments are charged by the hour', 'three signatures']

/** A day up to `past` days ago, or up to `ahead` days to come. */
function dayAround(draw: Draw, past: number, ahead: number): Day {
  return addDays(TODAY, ahead - draw(past + ahead))
}

function generatedPerson(draw: Draw): PersonSpec {
  return {
    name: pick(draw, names),
    role: pick(draw, roles),
    placeholder: draw(8) === 0,
    key: draw(4) === 0,
    leftOn: draw(6) === 0 ? dayAround(draw, 200, 50) : null,
  }
}

function subjectFor(draw: Draw, { subjects }: Question, people: number, initiatives: number, steps: number) {
  if (subjects.includes('valueStep')) return { step: 1 + draw(steps + 1) }
  if (subjects.includes('person') && draw(2) === 0) return { about: 1 + draw(people + 1) }
  return initiatives > 0 && draw(3) === 0 ? { initiative: 1 + draw(initiatives) } : {}
}

type Numbers = {
  readonly people: number
  readonly initiatives: number
  readonly notes: number
  readonly steps: number
}

function generatedAnswer(draw: Draw, { people, initiatives, notes, steps }: Numbers): AnswerSpec {
  // Some are asked again and again, so that people agree, contradict each other and are placed in a class.
  const question = pick(draw, draw(12) === 0 ? allQuestions : draw(3) === 0 ? oftenAsked : shippedQuestions)
  const kind = pick(draw, kinds)
  const day = draw(4) === 0 ? dayAround(draw, 1_480, 20) : dayAround(draw, 240, 0)
  return {
    question: draw(40) === 0 ? 'futureQuestion' : question.id,
    answer: draw(12) === 0 ? pick(draw, withoutValue) : pick(draw, question.options).id,
    by: people === 0 || kind === 'inferred' || draw(9) === 0 ? null : 1 + draw(people),
    kind,
    day,
    recordedAt: Date.parse(day) + draw(20) * 3_600_000,
    recorder: pick(draw, ['Brandt', 'Meier']),
    source: kind === 'document' ? pick(draw, ['IT strategy', 'Board paper']) : '',
    ...(notes > 0 && draw(2) === 0 ? { note: 1 + draw(notes) } : {}),
    ...subjectFor(draw, question, people, initiatives, steps),
  }
}

function generatedMotive(draw: Draw, people: number): MotiveSpec {
  const day = dayAround(draw, 300, 10)
  return {
    reason: pick(draw, motiveReasons),
    view: pick(draw, motiveViews),
    of: people === 0 || draw(3) === 0 ? null : 1 + draw(people),
    main: draw(3) === 0,
    belief: draw(2) === 0 ? 'clients are in the press' : '',
    beliefIs: pick(draw, beliefStates),
    day,
    until: draw(5) === 0 ? addDays(day, draw(200)) : null,
  }
}

function generatedStep(draw: Draw, index: number): StepSpec {
  return { name: `Step ${index}`, place: draw(3), policy: pick(draw, policies) }
}

function generatedReading(draw: Draw): ReadingSpec {
  const to = dayAround(draw, 150, 20)
  return {
    from: addDays(to, -draw(60)),
    to,
    used: draw(90),
    entitled: 1 + draw(100),
    unit: pick(draw, ['hours', 'hours', 'seats']),
  }
}

function generatedContract(draw: Draw): ContractSpec {
  return {
    renewsOn: dayAround(draw, 60, 200),
    noticeDays: pick(draw, [0, 30, 90]),
    autoRenew: draw(2) === 0,
    endedOn: draw(5) === 0 ? dayAround(draw, 40, 40) : null,
  }
}

function generatedOutcome(draw: Draw): OutcomeSpec {
  return {
    kind: pick(draw, outcomeKinds),
    result: draw(3) === 0 ? pick(draw, outcomeResults) : 'completed',
    day: dayAround(draw, 300, 0),
    highQuality: pick(draw, [true, true, false, null]),
    goalsAchieved: pick(draw, ['yes', 'yes', 'partly', 'no', null] as const),
  }
}

export function generatedAccount(number: number): AccountRecords {
  const draw = createDraw(number)
  const many = { people: draw(8), initiatives: draw(4), notes: draw(5), steps: draw(5) }
  return buildRecords(
    {
      name: `Account ${number}`,
      people: Array.from({ length: many.people }, () => generatedPerson(draw)),
      notes: Array.from({ length: many.notes }, (_, index) => ({ title: `Visit ${index}` })),
      initiatives: Array.from({ length: many.initiatives }, (_, index) => `Initiative ${index}`),
      main: Array.from({ length: many.initiatives === 0 ? 0 : draw(3) }, () => ({
        initiative: 1 + draw(many.initiatives),
        from: addDays(TODAY, 30 - draw(400)),
      })),
      steps: Array.from({ length: many.steps }, (_, index) => generatedStep(draw, index)),
      answers: Array.from({ length: draw(3) === 0 ? draw(6) : draw(70) }, () => generatedAnswer(draw, many)),
      motives: several(draw, 4, () => generatedMotive(draw, many.people)),
      readings: several(draw, 4, () => generatedReading(draw)),
      contracts: several(draw, 2, () => generatedContract(draw)),
      outcomes: several(draw, 2, () => generatedOutcome(draw)),
      findings: several(draw, 2, (index) => ({
        statement: `Finding ${index}`,
        place: draw(2),
        evidence: [1, 2],
      })),
      overrides: several(draw, 2, () => ({
        of: pick(draw, overridable),
        label: pick(draw, ['both', 'dreamer', 'healthy', null]),
        day: dayAround(draw, 100, 10),
      })),
    },
    number,
  )
}

/** Beside the defaults, so that the powers of other half-lives are held to the same bits as well. */
const otherParameters = parameters.parse({
  halfLife: 97,
  damping: 0.37,
  kindWeight: { said: 0.9 },
  renewalHorizon: 45,
  studyWeight: 7,
})

/**
 * Lower-case hex. Every tenth account also with other parameters, with its trail, days, contours and difference; at the end what
 * the outcomes of all accounts calibrate, each placed by the class of half a year ago.
 */
export function digestOfGeneratedScores(count = 1_000): string {
  const hash = sha256.create()
  const take = (value: unknown) => hash.update(utf8ToBytes(`${JSON.stringify(value)}\n`))
  const inputs = Array.from({ length: count }, (_, index) => {
    const number = index + 1
    const records = generatedAccount(number)
    const options = number % 3 === 0 ? { asOf: TODAY, instruments: withOwn } : { asOf: TODAY }
    const score = scoreAccount(records, options)
    hash.update(utf8ToBytes(`${canonicalText(score)}\n`))
    if (number % 10 === 0) {
      const earlier = scoreAccount(records, { asOf: addDays(TODAY, -90), parameters: otherParameters })
      const [x, y] = ['goalClarity', 'initiativePriority'].map((axis) =>
        score.constructs.find(({ id }) => id === axis),
      )
      const drawn = x === undefined || y === undefined ? [] : contoursOf(x, y)
      const trail = trailOf(records, { asOf: TODAY, view: 'asThenBelieved' }).slice(-5)
      const days = timelineOf(records, { asOf: TODAY, view: 'today' }).slice(-5)
      take([earlier, diffScores(earlier, score), drawn, trail, days])
    }
    const { id } = score.referenceClass
    const day = addDays(TODAY, -(number % 180))
    const frozen = id === null ? null : { day, class: id, contested: false, quadrant: null, outlook: null }
    const { outcomes, account } = records
    return { account: account.id, outcomes, history: [{ from: addDays(TODAY, -300), outcomes }], frozen }
  })
  take(calibrate(inputs, defaultParameters))
  take(calibrate(inputs, otherParameters))
  return bytesToHex(hash.digest())
}
