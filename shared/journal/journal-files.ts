/** What a host gives the journal: a few operations on files below one folder, the old journal it may still hold, and its counter. */

export type JournalFolder = 'log' | 'accounts' | 'open' | 'damaged'

/** Thrown by `append` where another window has settled the file meanwhile and it is gone: nothing was written. */
export class LogGone extends Error {}

/** A file that only this run appends to. */
export type LogFile = {
  /**
   * Resolves after the flush. When it throws, what was written of it is taken back where that can be done, and the file is
   * not used any more.
   */
  readonly append: (bytes: Uint8Array) => Promise<void>
  readonly close: () => Promise<void>
}

/** Every operation throws the host's own errors. Paths are relative to the journal's folder. */
export type JournalFiles = {
  /** Runs an action while no other window does: several may keep one journal. */
  readonly exclusive: <T>(action: () => Promise<T>) => Promise<T>
  /** Whether other windows may write too. */
  readonly isShared: boolean
  /** Names in a folder, in text order; none where there is no folder. */
  readonly list: (folder: JournalFolder) => Promise<readonly string[]>
  /** Null where there is no such file. */
  readonly read: (path: string) => Promise<Uint8Array | null>
  /** Bytes; null where there is no such file. */
  readonly size: (path: string) => Promise<number | null>
  /**
   * The file holds the old content or the whole new one after any crash. With `verify` the new content is read back and
   * compared before the old one goes.
   */
  readonly replace: (path: string, bytes: Uint8Array, options: { readonly verify: boolean }) => Promise<void>
  /** A new file in `log`; `name` was never used. Its name is flushed too. */
  readonly begin: (name: string) => Promise<LogFile>
  /** No failure where there is no such file. */
  readonly remove: (path: string) => Promise<void>
}

/** What a line of version 1 holds. */
export type OldEntry =
  | {
      readonly type: 'change'
      readonly change: string
      readonly revision: number
      /** False only where it is surely an open one, so that most revisions are never parsed. */
      readonly mayBeSealed: boolean
      /** Its canonical JSON; null where there is none. */
      readonly text: () => string | null
    }
  /** A whole export file. */
  | { readonly type: 'import'; readonly text: string }
  | { readonly type: 'torn' }

/** A journal of version 1 beside the folders. */
export type OldJournal = {
  /** In the order they were written; empty where there is none. */
  readonly files: () => Promise<readonly { readonly name: string; readonly size: number }[]>
  readonly read: (name: string) => Promise<Uint8Array>
  /** Throws `NewerJournal` where a newer build wrote the line. */
  readonly parse: (line: Uint8Array) => OldEntry
  readonly remove: (name: string) => Promise<void>
}

/** How many changes the journal ever held, kept outside its folder: tells a lost journal from a first start. A lower bound. */
export type JournalCounter = {
  /** `lines`: what version 1 counted. */
  readonly load: () => Promise<{ readonly changes: number } | { readonly lines: number }>
  readonly save: (changes: number) => Promise<void>
}
