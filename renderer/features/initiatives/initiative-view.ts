/** Everything that is told of one initiative on a day, brought together for its parts. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Commitment, Goal } from '../../../shared/domain/goal.ts'
import type { Initiative } from '../../../shared/domain/initiative.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { InitiativeScore } from '../../../shared/scoring/initiative-score.ts'
import { answersAbout } from './answers-about.ts'
import { goalsInOrder } from './goal-words.ts'

export type InitiativeView = {
  readonly account: string
  readonly initiative: Initiative
  readonly main: boolean
  readonly asOf: Day
  /** Undefined until it is worked out. */
  readonly score: InitiativeScore | undefined
  readonly people: readonly Person[]
  readonly goals: readonly Goal[]
  readonly commitments: readonly Commitment[]
  /** The newest first. */
  readonly answers: readonly Observation[]
  /** All of the catalogue that may be about an initiative, in the order of asking. */
  readonly questions: readonly Question[]
}

export function viewOf(
  records: AccountRecords,
  initiative: Initiative,
  with_: {
    readonly main: boolean
    readonly asOf: Day
    readonly score: InitiativeScore | undefined
    readonly questions: ReadonlyMap<string, Question>
  },
): InitiativeView {
  const { main, asOf, score, questions } = with_
  return {
    account: records.account.id,
    initiative,
    main,
    asOf,
    score,
    people: records.people.toSorted((a, b) => a.name.localeCompare(b.name)),
    goals: goalsInOrder(records.goals.filter((goal) => goal.initiative === initiative.id)),
    commitments: records.commitments
      .filter((commitment) => commitment.initiative === initiative.id)
      .toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? '') || a.name.localeCompare(b.name)),
    answers: answersAbout(records, { id: initiative.id, main }, asOf),
    questions: [...questions.values()].filter(({ subjects }) => subjects.includes('initiative')),
  }
}
