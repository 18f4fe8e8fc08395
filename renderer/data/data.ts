/** What the rest of the renderer sees of the data: the ways to write, and plain reads for live queries. Nothing else writes. */
import type { SealedChange, OpenChange, Edit } from '../../shared/changes/change.ts'
import type { StoredRecord } from '../../shared/changes/stored-record.ts'
import type { AccountId } from '../../shared/domain/ids.ts'
import type { LibraryRecords } from '../../shared/domain/live-records.ts'
import type { Retrospective } from '../../shared/domain/retrospective.ts'
import type { ImportFailure } from '../../shared/exchange/import-failure.ts'
import type { ImportPlan } from '../../shared/exchange/import-plan.ts'
import type { HostFailure } from '../../shared/host/contract.ts'
import type { Result } from '../../shared/result.ts'
import type { AccountRecords } from '../../shared/scoring/account-records.ts'
import type { Risk, StandingContract, UsageDiagnosis } from '../../shared/scoring/account-score.ts'

export type { ImportFailure, ImportPlan }

export type Draft = {
  readonly account: string
  readonly edits: readonly Edit[]
  /** Bytes that the edits name by their digest: stored with them or not at all. */
  readonly blobs?: readonly Uint8Array<ArrayBuffer>[]
}

/** An attachment that stands. `size` as its record has it, bytes. */
export type HeldAttachment = { readonly digest: string; readonly size: number }

export type WriteFailure =
  /** An edit does not fit its record's schema; nothing was written. */
  | { readonly type: 'invalid'; readonly record: string; readonly field: string; readonly message: string }
  /** The database refused; nothing was written. */
  | { readonly type: 'notStored'; readonly reason: 'diskFull' | 'newerData' | 'other' }
  /** Stored in the database, but not in the journal; said until it is. */
  | { readonly type: 'notJournalled'; readonly failure: HostFailure }

/** `at`: when the write was flushed, milliseconds since 1970 UTC, for "Saved 14:32:07". */
export type Written = { readonly change: string; readonly at: number }

export type FieldName = { readonly record: string; readonly kind: string; readonly field: string }

/** Why the interface may or may not say *saved*. `waiting`: a write is under way or text is not yet handed over. */
export type SaveState =
  | { readonly state: 'idle' }
  | { readonly state: 'waiting' }
  | { readonly state: 'saved'; readonly at: number; readonly journal: 'file' | 'ungranted' | 'none' }
  | { readonly state: 'failed'; readonly failure: WriteFailure }

/** One account as pages read it. `stored` holds every record, deleted and conflicting ones too. */
export type AccountView = { readonly records: AccountRecords; readonly stored: readonly StoredRecord[] }

/** A library as pages read it. `mine`: the one that this installation writes to. */
export type LibraryView = {
  readonly id: string
  readonly records: LibraryRecords
  readonly stored: readonly StoredRecord[]
  readonly mine: boolean
}

/** What an import brought an account. `at`: milliseconds since 1970 UTC; `changes`: ids of those that were not here before. */
export type ImportedHere = {
  readonly at: number
  readonly file: string
  readonly changes: readonly string[]
}

/** A line of the portfolio, from the summary cache. */
export type PortfolioRow = {
  readonly account: string
  readonly name: string
  readonly sector: string
  readonly people: number
  readonly observations: number
  readonly conflicts: number
  /** When anything of it was last written, milliseconds since 1970 UTC. */
  readonly touched: number
  /** Null until the worker has scored it for the day asked for. */
  readonly score: PortfolioScore | null
}

export type PortfolioScore = {
  readonly asOf: string
  readonly leading: 'both' | 'atLeastOne' | 'neither' | null
  readonly contested: boolean
  readonly quadrant: 'wanderer' | 'dreamer' | 'soldier' | 'achiever' | null
  readonly candidates: readonly string[]
  readonly onTheLine: boolean
  readonly leaning: boolean
  readonly probability: number | null
  readonly x: number | null
  readonly y: number | null
  readonly outlook: number | null
  readonly completeness: number
  readonly confidence: number | null
  readonly askNext: { readonly question: string; readonly person: string | null } | null
  readonly topRisk: Pick<Risk, 'id' | 'kind' | 'subject' | 'severity' | 'play'> | null
  readonly usage: UsageDiagnosis['label']
  /** The nearest deadline that has not passed. */
  readonly nextNotice: Pick<StandingContract, 'contract' | 'noticeDeadline' | 'daysToNotice'> | null
  /** The quadrant that a person says it is instead; null where nobody overruled the model. */
  readonly overruled: string | null
}

/** How often a question was answered, over all accounts here. */
export type AnswerCount = {
  /** Answers without a value too, such as *does not know*. */
  readonly all: number
  /** By the id of the option that was chosen; one that nobody chose has no entry. */
  readonly options: ReadonlyMap<string, number>
}

/** A look back, and on what. */
export type LookBack = {
  readonly account: string
  readonly name: string
  /** Null where it is about the account as a whole, or about an initiative that is not there any more. */
  readonly initiative: string | null
  readonly retrospective: Retrospective
}

export type Data = {
  /** Writes one use case's change: one transaction, then the journal, then resolves. */
  readonly commit: (draft: Draft) => Promise<Result<Written, WriteFailure>>
  /**
   * Writes what one act does to several accounts: one transaction, so all of it is stored or nothing. `follow` hears how
   * many edits are written and can leave the act, which then has written nothing.
   */
  readonly commitTogether: (
    drafts: readonly Pick<Draft, 'account' | 'edits'>[],
    follow?: { readonly onProgress: (done: number) => void; readonly isCancelled: () => boolean },
  ) => Promise<
    Result<
      { readonly changes: readonly string[]; readonly at: number },
      WriteFailure | { readonly type: 'cancelled' }
    >
  >
  /**
   * Undoes those changes in one transaction, so all that still stands of them is taken back or nothing is; `left` names
   * what was changed since and stays.
   */
  readonly undoTogether: (
    changes: readonly string[],
  ) => Promise<
    Result<
      { readonly changes: readonly string[]; readonly at: number; readonly left: readonly FieldName[] },
      WriteFailure | { readonly type: 'nothingToUndo' }
    >
  >
  /** The same while someone types in one record: replaces the record's open change in place. Callers debounce. */
  readonly type: (draft: {
    readonly account: string
    readonly edit: Edit
  }) => Promise<Result<Written, WriteFailure>>
  /** Seals the open changes of an account (on leaving, before export). */
  readonly seal: (account: string) => Promise<Result<null, WriteFailure>>
  /** Restores what still stands of what `change` did; `left` names what was changed since. */
  readonly undo: (
    change: string,
  ) => Promise<
    Result<
      Written & { readonly left: readonly FieldName[] },
      WriteFailure | { readonly type: 'nothingToUndo' }
    >
  >
  /** Text typed and not yet handed over: makes the save state say so at once. */
  readonly markWaiting: () => void
  readonly account: (account: string) => Promise<AccountView | null>
  readonly changes: (account: string) => Promise<readonly (SealedChange | OpenChange)[]>
  readonly portfolio: () => Promise<readonly PortfolioRow[]>
  /** The accounts that have outcomes, by an index that holds no others. `edition` rises with every write to the account. */
  readonly outcomeAccounts: () => Promise<readonly { readonly account: string; readonly edition: number }[]>
  /** Every look back over all accounts, the latest day first, by an index that holds only the accounts that have some. */
  readonly looksBack: () => Promise<readonly LookBack[]>
  /** How many answers stand to these questions, over all accounts; reads them all, so not while somebody types. */
  readonly answerCounts: (questions: readonly string[]) => Promise<ReadonlyMap<string, AnswerCount>>
  /** The live libraries, mine first, then by name and id. */
  readonly libraries: () => Promise<readonly LibraryView[]>
  /**
   * Writes to my library as one change; `edits` is given its id. Where there is none yet the same change makes it, in the
   * author's name.
   */
  readonly editLibrary: (
    edits: (library: AccountId) => readonly Edit[],
  ) => Promise<Result<Written, WriteFailure>>
  /** What imports brought the account or library, the latest first; of the last 200 imports. */
  readonly imports: (account: string) => Promise<readonly ImportedHere[]>
  /** The account's records as they would be without those changes; null where there would be no account. */
  readonly recordsBefore: (account: string, changes: readonly string[]) => Promise<AccountRecords | null>
  /**
   * Canonical text of the chosen accounts, with the library looked through, if anything is in it, and every library whose
   * questions they answer or that has experience with their initiatives. Seals first.
   */
  readonly exportText: (
    accounts: readonly string[],
    /** Digests of attachments whose bytes go along, as far as they are here. */
    attachments?: readonly string[],
  ) => Promise<Result<string, WriteFailure>>
  /** The bytes of an attachment, proven by their digest, from the database or from disk; null where they are nowhere here. */
  readonly bytes: (digest: string) => Promise<Uint8Array<ArrayBuffer> | null>
  /** Keeps bytes that were missing and were found again. */
  readonly keepBytes: (
    bytes: Uint8Array<ArrayBuffer>,
  ) => Promise<Result<{ readonly at: number }, WriteFailure>>
  /** Those of the digests whose bytes are in the database, for live queries. */
  readonly heldBytes: (digests: readonly string[]) => Promise<ReadonlySet<string>>
  /** What the standing notes of the accounts have attached, each content once. */
  readonly attachmentsOf: (accounts: readonly string[]) => Promise<readonly HeldAttachment[]>
  /** Parses and compares; writes nothing. */
  readonly planImport: (text: string, fileName: string) => Promise<Result<ImportPlan, ImportFailure>>
  /**
   * Snapshots first, then merges the chosen accounts of that text, and the libraries they need, in one transaction.
   * `file`: its name, to remember.
   */
  readonly runImport: (
    text: string,
    accounts: readonly string[],
    file?: string,
  ) => Promise<Result<{ readonly at: number }, ImportFailure | WriteFailure>>
}
