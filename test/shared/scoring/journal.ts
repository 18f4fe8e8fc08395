/** Writes the changes of one account as people would, day by day, for tests of what is read from a journal. */
import type { Edit, OpenChange } from '../../../shared/changes/change.ts'
import { tick } from '../../../shared/changes/clock.ts'
import { draftChange } from '../../../shared/changes/draft.ts'
import { applyChange } from '../../../shared/changes/materialise.ts'
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'
import { idFrom, observationNumber, personNumber } from './build-records.ts'

const CHANGE = 20
const DEVICE = 21
const OUTCOME = 22
const ACCOUNT = 9
const HOUR = 3_600_000

export const accountNumber = (number: number): string => idFrom(ACCOUNT, number)
export const outcomeNumber = (account: number, number: number): string =>
  idFrom(OUTCOME, account * 1_000 + number)

/** What is written on a UTC day, at noon unless said. */
export type Written = { readonly on: string; readonly hour?: number; readonly edit: Edit }

/** The changes, each over what stood before it. In the order in which they are given. */
export function journalOf(account: number, written: readonly Written[]): OpenChange[] {
  const records = new Map<string, StoredRecord>()
  let clock = '000000000000-0000'
  return written.map(({ on, hour = 12, edit }, index) => {
    const wall = Date.parse(on) + hour * HOUR
    clock = tick(clock, wall)
    const change = draftChange([edit], {
      id: idFrom(CHANGE, account * 1_000_000 + index + 1),
      at: clock,
      wall,
      device: idFrom(DEVICE, 1),
      author: 'Brandt',
      account: accountNumber(account),
      records,
      salt: () => '0123456789abcdef',
    })
    for (const record of applyChange(records, change)) records.set(record.id, record)
    return change
  })
}

export function accountEdit(account: number): Edit {
  return { record: accountNumber(account), kind: 'account', set: { name: `Account ${account}` } }
}

export function personEdit(number: number, name = 'Amara Osei'): Edit {
  return { record: personNumber(number), kind: 'person', set: { name } }
}

/** An answer of person `by`, said on `day`. */
export function answerEdit(
  number: number,
  question: string,
  option: string,
  day: string,
  more: { readonly by?: number; readonly recordedAt?: number } = {},
): Edit {
  return {
    record: observationNumber(number),
    kind: 'observation',
    set: {
      question,
      subject: { kind: 'account' },
      answer: { option },
      speaker: personNumber(more.by ?? 1),
      kind: 'said',
      day,
      recordedAt: more.recordedAt ?? Date.parse(day) + 12 * HOUR,
      recorder: 'Brandt',
    },
  }
}

export type OutcomeSpec = {
  readonly kind?: 'deal' | 'renewal' | 'initiative'
  readonly result?: 'completed' | 'lost' | 'noDecision' | 'abandoned'
  readonly highQuality?: boolean | null
  readonly goalsAchieved?: 'yes' | 'partly' | 'no' | null
  readonly recordedAt?: number
}

export function outcomeEdit(account: number, number: number, day: string, spec: OutcomeSpec = {}): Edit {
  return {
    record: outcomeNumber(account, number),
    kind: 'outcome',
    set: {
      kind: spec.kind ?? 'deal',
      result: spec.result ?? 'completed',
      day,
      recordedAt: spec.recordedAt ?? Date.parse(day) + 12 * HOUR,
      recorder: 'Brandt',
      highQuality: spec.highQuality ?? null,
      goalsAchieved: spec.goalsAchieved ?? null,
    },
  }
}
