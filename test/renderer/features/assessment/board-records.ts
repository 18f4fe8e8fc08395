/** Small accounts for the tests of the evidence board, and the board that they make. */
import { day, type Day } from '../../../../shared/domain/day.ts'
import { accountFields } from '../../../../shared/domain/account.ts'
import {
  accountId,
  initiativeId,
  observationId,
  personId,
  valueStepId,
} from '../../../../shared/domain/ids.ts'
import { initiativeFields, type Initiative } from '../../../../shared/domain/initiative.ts'
import { observationFields, type Observation } from '../../../../shared/domain/observation.ts'
import { personFields, type Person } from '../../../../shared/domain/person.ts'
import { valueStepFields, type ValueStep } from '../../../../shared/domain/value-step.ts'
import { createCatalogue, type Catalogue } from '../../../../shared/instruments/catalogue.ts'
import type { Question } from '../../../../shared/instruments/instrument.ts'
import { emptyRecords, type AccountRecords } from '../../../../shared/scoring/account-records.ts'
import { scoreAccount } from '../../../../shared/scoring/score-account.ts'
import { boardOf, type Board, type BoardLine } from '../../../../renderer/features/assessment/board-rows.ts'
import { linesOf } from '../../../../renderer/features/assessment/board-shown.ts'

export const today: Day = day.parse('2026-06-01')

export function idNumber(number: number): string {
  return `00000000-0000-4000-8000-${number.toString().padStart(12, '0')}`
}

let made = 0

function nextId(): string {
  made += 1
  return idNumber(1_000_000 + made)
}

export function person(number: number, fields: Partial<Person> = {}): Person {
  return {
    ...personFields.parse({ name: `Person ${number.toString()}`, ...fields }),
    id: personId.parse(idNumber(number)),
  }
}

export function step(number: number, name: string): ValueStep {
  return { ...valueStepFields.parse({ name, place: number }), id: valueStepId.parse(idNumber(number)) }
}

export function initiative(number: number, name: string): Initiative {
  return { ...initiativeFields.parse({ name }), id: initiativeId.parse(idNumber(number)) }
}

type Given = Partial<Omit<Observation, 'answer' | 'subject'>> & {
  readonly subject?: Observation['subject']
  readonly on?: string
}

/** `option`: an option's id, or an answer without a value in brackets: `(declined)`. */
export function answer(
  question: string,
  option: string,
  { on = '2026-05-20', ...fields }: Given = {},
): Observation {
  const without = /^\((.+)\)$/.exec(option)?.[1]
  const observed = day.parse(on)
  return {
    ...observationFields.parse({
      question,
      subject: { kind: 'account' },
      answer: without === undefined ? { option } : { without },
      kind: 'said',
      day: observed,
      recordedAt: Date.parse(on),
      recorder: 'Tester',
      ...fields,
    }),
    id: observationId.parse(nextId()),
  }
}

export function records(parts: Partial<AccountRecords> = {}): AccountRecords {
  return {
    ...emptyRecords({ ...accountFields.parse({ name: 'Test' }), id: accountId.parse(idNumber(1)) }),
    ...parts,
  }
}

/** Own questions beside the shipped ones. */
export function catalogueWith(...questions: readonly Question[]): Catalogue {
  return createCatalogue([{ id: idNumber(900), version: 1, questions }])
}

export function ownQuestion(number: number, fields: Partial<Question> = {}): Question {
  return {
    id: idNumber(number),
    construct: 'goalClarity',
    core: true,
    subjects: ['account'],
    options: [
      { id: 'good', value: 1 },
      { id: 'middling', value: 0.5 },
      { id: 'poor', value: 0 },
    ],
    source: { own: 'ours' },
    ...fields,
  }
}

export function board(parts: Partial<AccountRecords>, catalogue = createCatalogue(), asOf = today): Board {
  const of = records(parts)
  const score = scoreAccount(of, { asOf, instruments: catalogue.instruments })
  return boardOf({ records: of, score, catalogue, asOf })
}

/** The line of a question, about the account unless a subject is named. */
export function lineOf(of: Board, question: string, key = 'account'): BoardLine {
  const line = linesOf(of.groups).find((one) => one.question === question && one.subject.key === key)
  if (line === undefined) throw new Error(`no line of ${question} about ${key}`)
  return line
}

/** The cell of a line in a column, by the column's id. */
export function cellIn(of: Board, line: BoardLine, column: string) {
  const cell = line.cells[of.columns.findIndex(({ id }) => id === column)]
  if (cell === undefined) throw new Error(`no column ${column}`)
  return cell
}
