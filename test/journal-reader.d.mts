/** What the tests use of the second reader. */
import type { SealedChange } from '../shared/changes/change.ts'

type Accounts = readonly (readonly [account: string, changes: readonly SealedChange[]])[]

export function readJournal(folder: string): {
  readonly accounts: Accounts
  /** How many files of a journal there were. */
  readonly files: number
  /** How many lines or changes were left out. */
  readonly torn: number
}

/** The export file in pieces. */
export function exportOf(accounts: Accounts): Generator<string>
