/**
 * A year of daily work, made from a seed: accounts that come in over the year, interviews typed at the pace of a conversation and
 * sealed every five minutes, and what is recorded in them. In the order in which one device would have written it.
 */
import type { Edit, SealedChange } from '../../../shared/changes/change.ts'
import {
  chooseMainInitiative,
  createAccount,
  createContract,
  createFinding,
  createInitiative,
  createNote,
  createObservation,
  createPerson,
  createReading,
  createValueStep,
} from '../../../shared/domain/constructors.ts'
import { addDays, dayOf, type Day } from '../../../shared/domain/day.ts'
import {
  accountId,
  contractId,
  findingId,
  initiativeId,
  mainInitiativeId,
  noteId,
  observationId,
  personId,
  readingId,
  valueStepId,
  type AccountId,
  type InitiativeId,
  type NoteId,
  type ObservationId,
  type PersonId,
} from '../../../shared/domain/ids.ts'
import type { InvalidField } from '../../../shared/domain/record-fields.ts'
import { supports } from '../../../shared/domain/person.ts'
import { quote } from '../../../shared/domain/quotation-anchor.ts'
import { instruments } from '../../../shared/instruments/catalogue.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import type { Result } from '../../../shared/result.ts'
import { createChance, type Chance } from './random-text.ts'
import { editAt, MOST_REVISIONS, SEAL_MS, wallAt, type Stretch } from './stretch.ts'
import { createWriter, type Writer } from './writer.ts'

export type YearSize = {
  readonly accounts: number
  readonly interviews: number
  /** Over all interviews. */
  readonly answers: number
  /** Of each note, UTF-16 units. */
  readonly characters: number
}

export const YEAR: YearSize = { accounts: 300, interviews: 660, answers: 20_000, characters: 9_000 }

/** The same year with fewer interviews, and as many accounts and answers as belong to them. */
export function sizeOf(interviews: number = YEAR.interviews): YearSize {
  const share = interviews / YEAR.interviews
  return {
    ...YEAR,
    accounts: Math.ceil(YEAR.accounts * share),
    interviews,
    answers: Math.ceil(YEAR.answers * share),
  }
}

/** An interview takes an hour. */
export const STRETCHES = 12

export type YearStep =
  /** Something typed, whose sealed change comes later in the year. */
  | { readonly type: 'typed'; readonly stretch: Stretch }
  | { readonly type: 'sealed'; readonly change: SealedChange }

export const RECORDER = 'Brandt'
const SEED = 20_261_201
const FIRST_MORNING = Date.UTC(2025, 8, 1, 8)
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const INTERVIEWS_A_DAY = 3
const PEOPLE = 6
const STEPS = ['Order', 'Set-up', 'Training', 'Use in the depots'] as const
const SECTORS = ['Freight', 'Law', 'Water', 'Telecoms', 'Consulting', 'Machines', ''] as const
const ROLES = [
  'Head of operations',
  'IT director',
  'Depot manager',
  'Controller',
  'Procurement lead',
] as const

const questions: readonly Question[] = instruments
  .flatMap((instrument) => instrument.questions)
  .filter(({ subjects }) => subjects.includes('account'))

type KnownAccount = {
  readonly id: AccountId
  readonly people: readonly PersonId[]
}

type Makes = { readonly chance: Chance; readonly writer: Writer }

/** The edit, which fits: what is made here is checked by the constructors of the app. */
function made(result: Result<Edit, InvalidField>): Edit {
  if (!result.ok) throw new Error(`${result.error.field}: ${result.error.message}`)
  return result.value
}

/** The morning of a working day of the year, from 0; milliseconds since 1970 UTC. */
function morning(day: number): number {
  return FIRST_MORNING + (Math.floor(day / 5) * 7 + (day % 5)) * DAY_MS
}

/** Of `total` things spread over `places`, those before the place `index`. */
function before(total: number, places: number, index: number): number {
  return Math.floor((total * index) / places)
}

function* addAccount({ chance, writer }: Makes, number: number, wall: number) {
  const id = accountId.parse(chance.uuid())
  const today = dayOf(wall)
  const people = Array.from({ length: PEOPLE }, () => personId.parse(chance.uuid()))
  const initiative = initiativeId.parse(chance.uuid())
  const parcels: readonly (readonly Edit[])[] = [
    [
      made(
        createAccount(id, {
          name: `${chance.pick(['Halden', 'Kestrel', 'Osterley', 'Meridian', 'Tern Bay'])} ${number + 1}`,
          sector: chance.pick(SECTORS),
          about: chance.sentence(),
        }),
      ),
    ],
    ...people.map((person, index) => [
      made(
        createPerson(person, {
          name: `${chance.pick(['Amara', 'Jonas', 'Petra', 'Tomás', 'Lisa'])} ${chance.pick(['Osei', 'Wirth', 'Reyes', 'Kovač'])} ${index + 1}`,
          role: chance.pick(ROLES),
          key: index === 0,
        }),
      ),
    ]),
    initiativeOf(initiative, chance, today),
    [
      made(
        createContract(contractId.parse(chance.uuid()), {
          name: 'Subscription',
          value: 10_000 + chance.below(90_000),
          currency: 'EUR',
          begins: today,
          renewsOn: addDays(today, 365),
          noticeDays: 90,
          autoRenew: chance.below(2) === 1,
        }),
      ),
    ],
    ...STEPS.map((name, place) => [
      made(createValueStep(valueStepId.parse(chance.uuid()), { name, place, owner: people[place] ?? null })),
    ]),
  ]
  for (const [index, edits] of parcels.entries())
    yield { type: 'sealed' as const, change: writer.write(id, wall + index * 4_000, edits) }
  return { id, people }
}

function initiativeOf(id: InitiativeId, chance: Chance, today: Day): readonly Edit[] {
  return [
    made(createInitiative(id, { name: 'Site roll-out', goal: chance.sentence(), stage: 'rollingOut' })),
    made(chooseMainInitiative(mainInitiativeId.parse(chance.uuid()), { initiative: id, from: today })),
  ]
}

type Interview = { readonly account: KnownAccount; readonly answers: number; readonly characters: number }

function* interview({ chance, writer }: Makes, { account, answers, characters }: Interview, begun: number) {
  const { id, people } = account
  const note = noteId.parse(chance.uuid())
  const speaker = people[chance.below(people.length)] ?? null
  const body = chance.note(characters)
  const present = speaker === null ? {} : { [speaker]: true }
  const start = createNote(note, { title: chance.sentence(), day: dayOf(begun), startedAt: begun, present })
  yield { type: 'sealed' as const, change: writer.write(id, begun - SEAL_MS / 10, [made(start)]) }

  const given: ObservationId[] = []
  for (let index = 0; index < STRETCHES; index += 1) {
    const opened = begun + index * SEAL_MS
    const from = before(body.length, STRETCHES, index)
    const text = body.slice(0, before(body.length, STRETCHES, index + 1))
    const edit = (revision: number) => editAt(note, text, from, revision)
    const first = writer.open(id, opened, [edit(0)])
    const last = writer.revise(first, wallAt(opened, MOST_REVISIONS - 1), [edit(MOST_REVISIONS - 1)])
    yield { type: 'typed' as const, stretch: { first, note, text, from } }
    const until = before(answers, STRETCHES, index + 1)
    while (given.length < until) {
      const answer = observationId.parse(chance.uuid())
      given.push(answer)
      // While the note is still open, in the last moments of the stretch.
      const wall = last.wall + given.length
      const said = { answer, note, speaker, text, from }
      yield { type: 'sealed' as const, change: writer.write(id, wall, [observationOf(chance, said, wall)]) }
    }
    yield { type: 'sealed' as const, change: writer.seal(last) }
  }

  const ended = begun + HOUR_MS
  const close = { finalisedAt: ended, meaning: chance.sentence() }
  const [observation] = given
  const parcels: readonly (readonly Edit[])[] = [
    [{ record: note, kind: 'note', set: close }],
    ...(speaker === null
      ? []
      : [[{ record: speaker, kind: 'person', set: { support: chance.pick(supports) } }]]),
    [made(readingOf(chance, ended, note))],
    [
      made(
        createFinding(findingId.parse(chance.uuid()), {
          statement: chance.sentence(),
          soWhat: chance.sentence(),
          evidence: observation === undefined ? {} : { [observation]: true },
          day: dayOf(ended),
        }),
      ),
    ],
  ]
  for (const [index, edits] of parcels.entries())
    yield { type: 'sealed' as const, change: writer.write(id, ended + index * 20_000, edits) }
  writer.forget([note, ...given])
}

function readingOf(chance: Chance, wall: number, note: NoteId) {
  const to = dayOf(wall)
  return createReading(readingId.parse(chance.uuid()), {
    from: addDays(to, -29),
    to,
    unit: 'seats',
    used: chance.below(100),
    entitled: 100,
    recordedAt: wall,
    recorder: RECORDER,
    note,
  })
}

type Said = {
  readonly answer: ObservationId
  readonly note: NoteId
  readonly speaker: PersonId | null
  readonly text: string
  /** Where the words it rests on can begin. */
  readonly from: number
}

function observationOf(chance: Chance, { answer, note, speaker, text, from }: Said, wall: number): Edit {
  const question = questions[chance.below(questions.length)]
  const option = question?.options[chance.below(question.options.length)]
  const begin = from + chance.below(Math.max(1, text.length - from - 200))
  return made(
    createObservation(answer, {
      question: question?.id ?? '',
      subject: { kind: 'account' },
      answer: { option: option?.id ?? '' },
      speaker,
      kind: 'said',
      day: dayOf(wall),
      recordedAt: wall,
      recorder: RECORDER,
      note,
      quotation: quote(text, begin, Math.min(text.length, begin + 40 + chance.below(120))),
    }),
  )
}

/** Always the same for the same size. */
export function* yearOf(size: YearSize): Generator<YearStep, void> {
  const chance = createChance(SEED)
  const writer = createWriter({
    device: chance.uuid(),
    author: RECORDER,
    newId: chance.uuid,
    newSalt: () => chance.hex(16),
  })
  const makes = { chance, writer }
  const days = Math.max(1, Math.ceil(size.interviews / INTERVIEWS_A_DAY))
  const accounts: KnownAccount[] = []
  for (let day = 0; day < days; day += 1) {
    const wall = morning(day)
    // Whoever is interviewed on the first day is there by then.
    const known = Math.max(1, before(size.accounts, days, day + 1))
    for (let index = 0; accounts.length < known; index += 1)
      accounts.push(yield* addAccount(makes, accounts.length, wall + index * 60_000))
    for (let index = 0; index < INTERVIEWS_A_DAY; index += 1) {
      const number = day * INTERVIEWS_A_DAY + index
      const account = accounts[chance.below(accounts.length)]
      if (number >= size.interviews || account === undefined) continue
      const answers =
        before(size.answers, size.interviews, number + 1) - before(size.answers, size.interviews, number)
      const task = { account, answers, characters: size.characters }
      yield* interview(makes, task, wall + HOUR_MS * (1 + index * 2))
    }
  }
}
