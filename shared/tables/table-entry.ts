/** What a row of a table or a card says, read and checked, before it is compared with what is here. */

/** By the names of the record's own fields; `orgUnit` and `site` by their names, `parts` as a list. Nothing empty is in it. */
export type EntryValue = string | number | boolean | readonly string[]
export type EntryValues = { readonly [field: string]: EntryValue }

export type TableEntry = {
  /** The row as the spreadsheet numbers it, or the card's place in its file, from 1. */
  readonly at: number
  /** The account's name as the row says it; empty where it says none. */
  readonly account: string
  readonly values: EntryValues
}

export type ProblemReason =
  | 'needName'
  | 'needAccount'
  | 'needUnit'
  | 'needPeriod'
  | 'needUsed'
  | 'needEntitled'
  | 'tooLong'
  | 'notADay'
  | 'notAMonth'
  | 'notANumber'
  | 'negative'
  | 'tooMuch'
  | 'notAboveZero'
  | 'endsBefore'
  | 'unknownPart'
  | 'unknownPlace'
  | 'notYesNo'
  | 'moreCells'
  | 'openQuote'
  | 'strayQuote'
  | 'twoAccounts'
  | 'notEnded'
  | 'brokenLine'
  | 'noVersion'
  | 'notAPerson'

/** Why a row cannot be taken. `column`: the header it stands under, empty where it is about the whole row. */
export type RowProblem = {
  readonly at: number
  readonly column: string
  readonly why: ProblemReason
  /** What stands there, shortened. */
  readonly value: string
}

const SHOWN = 60

export function problem(at: number, column: string, why: ProblemReason, value = ''): RowProblem {
  return { at, column, why, value: value.length > SHOWN ? `${value.slice(0, SHOWN - 1)}…` : value }
}
