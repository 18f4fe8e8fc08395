/** A small account that the documentation works its examples on: two people, four answers, one reading of use; and three deals. */
import { accountFields } from '../domain/account.ts'
import { addDays, day, type Day } from '../domain/day.ts'
import { accountId, observationId, outcomeId, personId, readingId } from '../domain/ids.ts'
import { observationFields, type Observation } from '../domain/observation.ts'
import { outcomeFields, type Outcome } from '../domain/outcome.ts'
import { personFields } from '../domain/person.ts'
import { readingFields } from '../domain/reading.ts'
import { emptyRecords, type AccountRecords } from '../scoring/account-records.ts'
import type { CalibrationInput } from '../scoring/calibration-input.ts'

export const EXAMPLE_DAY: Day = day.parse('2026-06-01')

function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

const [first, second] = [personId.parse(idOf(2)), personId.parse(idOf(3))]

function answer(
  number: number,
  question: string,
  option: string,
  speaker: Observation['speaker'],
  kind: Observation['kind'],
  daysAgo: number,
): Observation {
  const on = addDays(EXAMPLE_DAY, -daysAgo)
  const fields = observationFields.parse({
    question,
    subject: { kind: 'account' },
    answer: { option },
    speaker,
    kind,
    day: on,
    recordedAt: Date.parse(on),
    recorder: 'Example',
  })
  return { ...fields, id: observationId.parse(idOf(number)) }
}

export const exampleAccount: AccountRecords = {
  ...emptyRecords({ ...accountFields.parse({ name: 'Example' }), id: accountId.parse(idOf(1)) }),
  people: [
    { ...personFields.parse({ name: 'Somebody who leads', role: 'Director' }), id: first },
    { ...personFields.parse({ name: 'Somebody who works', role: 'Planner' }), id: second },
  ],
  observations: [
    answer(4, 'goalMeasure', 'number', first, 'said', 0),
    answer(5, 'goalWritten', 'spoken', first, 'said', 90),
    answer(6, 'goalMeasure', 'feeling', second, 'reported', 180),
    answer(7, 'priorityRank', 'lowerHalf', second, 'said', 30),
  ],
  readings: [
    {
      ...readingFields.parse({
        from: addDays(EXAMPLE_DAY, -89),
        to: EXAMPLE_DAY,
        unit: 'hours',
        used: 12,
        entitled: 60,
        recordedAt: Date.parse(EXAMPLE_DAY),
        recorder: 'Example',
      }),
      id: readingId.parse(idOf(8)),
    },
  ],
}

function deal(number: number, daysAgo: number, highQuality: boolean): Outcome {
  const on = addDays(EXAMPLE_DAY, -daysAgo)
  const fields = outcomeFields.parse({
    kind: 'deal',
    result: 'completed',
    day: on,
    recordedAt: Date.parse(on),
    recorder: 'Example',
    highQuality,
  })
  return { ...fields, id: outcomeId.parse(idOf(number)) }
}

/** Three deals of accounts that were placed in the most averse class a year before. */
export const exampleCalibration: CalibrationInput = {
  account: idOf(1),
  outcomes: [deal(9, 90, true), deal(10, 60, false), deal(11, 30, false)],
  history: [],
  frozen: {
    day: addDays(EXAMPLE_DAY, -365),
    class: 'both',
    contested: false,
    quadrant: null,
    outlook: null,
  },
}
