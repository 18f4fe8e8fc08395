/**
 * The contract between the renderer and whatever hosts it: each call with the schema of its request and of its answer.
 * In Electron the calls cross processes, in a browser they are functions, in tests they keep everything in memory.
 */
import { base64Length } from '../base64.ts'
import { ATTACHMENT_LIMIT, blobDigest } from '../domain/attachment.ts'
import { accountId, changeId } from '../domain/ids.ts'
import { plainSum } from '../journal/sum.ts'
import { z } from '../zod.ts'

/** A file name without any folder: letters of any script, digits, spaces, dots, dashes; no path. */
export const plainFileName = z
  .string()
  .min(1)
  .max(150)
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what must not be in a file name
  .regex(/^(?!\.)[^/\\:*?"<>|\u0000-\u001f]+$/, 'not a plain file name')

/** Largest text that crosses the border in one call, UTF-16 units. */
export const FILE_TEXT_LIMIT = 268_435_456
const fileText = z.string().max(FILE_TEXT_LIMIT)

/** How the text of a saved file stands for its bytes; UTF-8 where it is not said. */
export const fileEncoding = z.enum(['utf8', 'base64'])
export type FileEncoding = z.infer<typeof fileEncoding>

const failure = z.strictObject({
  type: z.enum(['diskFull', 'noPermission', 'ioError', 'tooLarge', 'unavailable', 'corrupt']),
  /** The operating system's short code, for the log: `ENOSPC`. Never a path or a text of the user's. */
  code: z.string().max(60),
})
export type HostFailure = z.infer<typeof failure>
/** The code of a journal that cannot be read because a newer version wrote in it. */
export const NEWER_JOURNAL = 'NEWER'

function outcome<T extends z.ZodType>(value: T) {
  return z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: failure }),
  ])
}

/** What a host can do; the interface respects it. */
export const hostDescription = z.strictObject({
  edition: z.enum(['electron', 'browser', 'memory']),
  /** `file`: a journal in plain files is kept. `ungranted`: it would be, once a folder is granted. `none`: it can't be. */
  journal: z.enum(['file', 'ungranted', 'none']),
  /** Where the data lies, for people to read; empty where the host can't tell. */
  dataPlace: z.string().max(1_000),
  /** Names this installation and changes when a profile is copied; empty where the host can't tell. */
  installation: z.string().max(80),
  /** How many changes the journal holds, or held when it was last counted; 0 at a first start; null where the host can't tell. */
  journalled: z.int().nonnegative().nullable(),
  /** When the journal was last flushed in this run, milliseconds since 1970 UTC; null where it was not yet. */
  flushedAt: z.int().nonnegative().nullable(),
  /** Whether the host is a program of its own: with a menu, files opened from outside, and a database that can be set aside. */
  desktop: z.boolean(),
})
export type HostDescription = z.infer<typeof hostDescription>

/** Largest canonical JSON of one change, UTF-16 units. */
export const CHANGE_TEXT_LIMIT = 33_554_432
const changeText = z.string().max(CHANGE_TEXT_LIMIT)

/** What is handed to the journal: a change as canonical JSON. */
export const journalEntry = z.discriminatedUnion('type', [
  /** `imported`: it came with a file, and was not written by this installation. */
  z.strictObject({
    type: z.literal('sealed'),
    account: accountId,
    change: changeId,
    imported: z.boolean(),
    text: changeText,
  }),
  /** The next revision of a change that is still being typed: takes the place of the one before. */
  z.strictObject({
    type: z.literal('open'),
    account: accountId,
    change: changeId,
    text: changeText,
  }),
])
export type JournalEntry = z.infer<typeof journalEntry>

/** How far the journal is with getting ready, or what stands in it. See `shared/journal/README.md`. */
export const journalState = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('reading'),
    doing: z.enum(['reading', 'settling', 'proving']),
    /** Bytes; accounts while proving. */
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
  }),
  z.strictObject({
    state: z.literal('ready'),
    /** The sum over all accounts. */
    sum: plainSum,
    /** Lines that could not be read. */
    torn: z.int().nonnegative(),
    /** How much the host was given and no longer has; null where it can't tell. */
    missing: z.int().nonnegative().nullable(),
  }),
])
export type JournalState = z.infer<typeof journalState>

export const openedFile = z.strictObject({ name: z.string().max(500), text: fileText })
export type OpenedFile = z.infer<typeof openedFile>

/** A file that was opened or saved before. Its key means nothing outside the host, so the page learns no path. */
export const recentFile = z.strictObject({
  key: z.string().regex(/^[0-9a-f]{16}$/),
  name: z.string().max(500),
})
export type RecentFile = z.infer<typeof recentFile>

/** What the menu asks the page to do. */
export const menuCommand = z.enum([
  'newAccount',
  'import',
  'export',
  'print',
  'settings',
  'keys',
  'model',
  'accounts',
  'library',
  'exchange',
  'restore',
  'sidebar',
])
export type MenuCommand = z.infer<typeof menuCommand>

/** What the host tells by itself. */
export const hostEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('command'), command: menuCommand }),
  /** Double-clicked, given at the start, or chosen among the recent files. */
  z.strictObject({ type: z.literal('file'), file: openedFile }),
  z.strictObject({ type: z.literal('fileFailed'), name: z.string().max(500), failure }),
  /** The window is about to close: what is typed is to be stored, then `readyToClose` called. */
  z.strictObject({ type: z.literal('closing') }),
])
export type HostEvent = z.infer<typeof hostEvent>

/** Classes of errors that say something and whose names nobody can have typed: an error's `name` is a field like any other. */
export const faultName = z.enum([
  'AggregateError',
  'DataError',
  'DatabaseClosedError',
  'DexieError',
  'Error',
  'EvalError',
  'InvalidStateError',
  'NotFoundError',
  'QuotaExceededError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TransactionInactiveError',
  'TypeError',
  'UnknownError',
  'URIError',
  'VersionError',
])

/**
 * A defect of ours, for the log: which kind of error where in our own scripts. Its message is left out because it may
 * hold what somebody wrote.
 */
export const fault = z.strictObject({
  name: faultName,
  /** File, line and column in our built scripts, innermost first. */
  frames: z.array(z.string().regex(/^[A-Za-z0-9_-]{1,80}\.js:\d{1,7}:\d{1,7}$/)).max(10),
})
export type Fault = z.infer<typeof fault>

/** The bytes of an attachment as base64. */
const blobText = z.string().max(base64Length(ATTACHMENT_LIMIT))

/** Bytes that the host holds, by their digest. `size` is the file's, so that one cut short is noticed. */
export const keptBlob = z.strictObject({ digest: blobDigest, size: z.int().nonnegative() })
export type KeptBlob = z.infer<typeof keptBlob>

const nothing = z.strictObject({})

export const hostContract = {
  /** What this host is and can do. */
  describe: { request: nothing, response: outcome(hostDescription) },
  /** Appends entries, in order, and answers after the flush. */
  appendJournal: {
    request: z.strictObject({ entries: z.array(journalEntry).min(1).max(10_000) }),
    response: outcome(nothing),
  },
  /**
   * Gets the journal ready, a step at each call, until it says so. `afresh` begins anew with what lies on the disk now, whatever was
   * read or summed before.
   */
  prepareJournal: { request: z.strictObject({ afresh: z.boolean() }), response: outcome(journalState) },
  /** What the journal holds of each account. */
  listJournalSums: {
    request: nothing,
    response: outcome(
      z.strictObject({ accounts: z.array(z.strictObject({ account: accountId, sum: plainSum })) }),
    ),
  },
  /** The changes that somebody was typing, as canonical JSON. */
  readOpenChanges: { request: nothing, response: outcome(z.strictObject({ texts: z.array(changeText) })) },
  /** Some of what the journal holds of an account; `next` says from where to go on, null at the end. */
  readJournalAccount: {
    request: z.strictObject({ account: accountId, from: z.int().nonnegative() }),
    response: outcome(
      z.strictObject({
        /** Entries of the journal with sealed changes, as JSON. */
        bodies: z.array(fileText),
        torn: z.int().nonnegative(),
        next: z.int().positive().nullable(),
      }),
    ),
  },
  /** Settles a little of what came to the journal, where there is enough of it. */
  tidyJournal: { request: nothing, response: outcome(z.strictObject({ more: z.boolean() })) },
  /** Reads all that the journal holds of an account from disk, and tells what is there. */
  proveJournal: {
    request: z.strictObject({ account: accountId }),
    response: outcome(z.strictObject({ sum: plainSum, torn: z.int().nonnegative() })),
  },
  /** Asks the user for a folder to keep the journal in. Only where `describe` says `ungranted`. */
  grantJournal: { request: nothing, response: outcome(z.strictObject({ granted: z.boolean() })) },
  /**
   * Keeps the bytes of an attachment in a file of their own beside the journal, and answers after the flush. Refused
   * (`corrupt`) where they are not what the digest says.
   */
  keepBlob: {
    request: z.strictObject({ digest: blobDigest, text: blobText }),
    response: outcome(nothing),
  },
  /** The bytes; null where there are none, or where what is there is not what its digest says. */
  readBlob: {
    request: z.strictObject({ digest: blobDigest }),
    response: outcome(z.strictObject({ text: blobText.nullable() })),
  },
  listBlobs: { request: nothing, response: outcome(z.strictObject({ blobs: z.array(keptBlob) })) },
  /** Whether the page may listen, for as long as somebody who agreed to it is recorded. Ends by itself with the page. */
  allowMicrophone: { request: z.strictObject({ allowed: z.boolean() }), response: outcome(nothing) },
  /** Writes a snapshot (an export's text) that is read back and compared before it counts. */
  writeSnapshot: {
    request: z.strictObject({ name: plainFileName, text: fileText }),
    response: outcome(nothing),
  },
  /** The names of the snapshots there are, newest first. */
  listSnapshots: { request: nothing, response: outcome(z.strictObject({ names: z.array(plainFileName) })) },
  readSnapshot: {
    request: z.strictObject({ name: plainFileName }),
    response: outcome(z.strictObject({ text: fileText })),
  },
  /** Lets the user save a text, or bytes as base64, as a file; `saved` is false where the user cancelled. */
  saveFile: {
    request: z.strictObject({ name: plainFileName, text: fileText, encoding: fileEncoding.optional() }),
    response: outcome(z.strictObject({ saved: z.boolean() })),
  },
  /** Lets the user choose a file; null where the user cancelled. */
  openFile: { request: nothing, response: outcome(z.strictObject({ file: openedFile.nullable() })) },
  /** The files opened or saved last, latest first. Empty where the host remembers none. */
  listRecentFiles: {
    request: nothing,
    response: outcome(z.strictObject({ files: z.array(recentFile).max(10) })),
  },
  /** Opens one of them again; one that is gone is `unavailable` and listed no longer. */
  openRecentFile: {
    request: z.strictObject({ key: recentFile.shape.key }),
    response: outcome(z.strictObject({ file: openedFile })),
  },
  /**
   * Answers with the next thing the host has to tell, as soon as there is one. What is told is kept until a page has
   * asked for it. A second call takes the place of the first, which is answered `unavailable`, as every call is where `describe` says no `desktop`.
   */
  nextEvent: { request: nothing, response: outcome(z.strictObject({ event: hostEvent })) },
  /** All that was typed is stored: the window may close now. */
  readyToClose: { request: nothing, response: outcome(nothing) },
  /** Loads the app's page again, after the page with the app died. */
  reopen: { request: nothing, response: outcome(nothing) },
  /** Starts the app again with an empty database, which the journal fills. The old one is kept beside it. */
  setDatabaseAside: { request: nothing, response: outcome(nothing) },
  /** Which of these words are misspelt. Asked by the preload script for the fields' underlines, of dictionaries that ship with the app. */
  checkSpelling: {
    request: z.strictObject({ words: z.array(z.string().max(200)).max(2_000) }),
    response: outcome(z.strictObject({ misspelt: z.array(z.string()) })),
  },
  /** Writes a defect of ours to the log. */
  reportFault: { request: fault, response: outcome(nothing) },
} as const

export type HostContract = typeof hostContract
export type HostCall = keyof HostContract
export type HostRequest<C extends HostCall> = z.infer<HostContract[C]['request']>
export type HostResponse<C extends HostCall> = z.infer<HostContract[C]['response']>

/** The host as the renderer sees it. */
export type Host = { readonly [C in HostCall]: (request: HostRequest<C>) => Promise<HostResponse<C>> }
