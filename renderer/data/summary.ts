/** The part of a portfolio line that follows from the records alone, kept up to date by every write. */
import type { StoredRecord } from '../../shared/changes/stored-record.ts'
import type { SummaryRow } from './database.ts'

function textField(record: StoredRecord, field: string): string {
  const value = record.fields[field]
  return typeof value === 'string' ? value : ''
}

function counts(record: StoredRecord | undefined): {
  people: number
  observations: number
  outcomes: number
  retrospectives: number
  conflicts: number
} {
  if (record === undefined) {
    return { people: 0, observations: 0, outcomes: 0, retrospectives: 0, conflicts: 0 }
  }
  const live = record.deleted ? 0 : 1
  return {
    people: record.kind === 'person' ? live : 0,
    observations: record.kind === 'observation' ? live : 0,
    outcomes: record.kind === 'outcome' ? live : 0,
    retrospectives: record.kind === 'retrospective' ? live : 0,
    conflicts: record.conflicts.length,
  }
}

export function emptySummary(account: string): SummaryRow {
  return {
    account,
    name: '',
    sector: '',
    live: false,
    people: 0,
    observations: 0,
    conflicts: 0,
    touched: 0,
    edition: 0,
    score: null,
    stamp: null,
  }
}

/** The summary after `record` became `after`; `before` is undefined where it was not there. */
export function withRecord(
  summary: SummaryRow,
  before: StoredRecord | undefined,
  after: StoredRecord,
): SummaryRow {
  const [was, is] = [counts(before), counts(after)]
  const { outcomes: had = 0, retrospectives: looked = 0, ...rest } = summary
  const outcomes = had + is.outcomes - was.outcomes
  const retrospectives = looked + is.retrospectives - was.retrospectives
  const own = after.kind === 'account' && after.id === summary.account
  return {
    ...rest,
    ...(outcomes > 0 ? { outcomes } : {}),
    ...(retrospectives > 0 ? { retrospectives } : {}),
    people: summary.people + is.people - was.people,
    observations: summary.observations + is.observations - was.observations,
    conflicts: summary.conflicts + is.conflicts - was.conflicts,
    ...(own
      ? { name: textField(after, 'name'), sector: textField(after, 'sector'), live: !after.deleted }
      : {}),
  }
}

/** The summary of an account whose records were all made anew; keeps the old score until the worker has the next. */
export function summarise(
  account: string,
  records: readonly StoredRecord[],
  touched: number,
  old: SummaryRow | undefined,
): SummaryRow {
  const empty = emptySummary(account)
  return records.reduce<SummaryRow>((summary, record) => withRecord(summary, undefined, record), {
    ...empty,
    touched,
    edition: (old?.edition ?? 0) + 1,
    score: old?.score ?? null,
    stamp: old?.stamp ?? null,
  })
}
