/** Turns what IndexedDB throws into a failure value: nothing was written, and why. */
import type { WriteFailure } from './data.ts'

export type NotStored = Extract<WriteFailure, { readonly type: 'notStored' }>

/** Thrown inside a transaction to abort it with a failure; never leaves the data layer. */
export class Abort extends Error {
  readonly failure: WriteFailure

  constructor(failure: WriteFailure) {
    super(failure.type)
    this.failure = failure
  }
}

export function notStored(reason: NotStored['reason']): NotStored {
  return { type: 'notStored', reason }
}

/** The browser emptied the database under the running app, as Chromium does on a full disk. Known by being this very object. */
export const EMPTIED: NotStored = notStored('other')

/** Chromium says it by name where a quota is reached, and in words where the disk itself takes nothing more. */
export function isDiskFull(error: unknown): boolean {
  // A DOMException is no Error in every engine.
  if (typeof error !== 'object' || error === null || !('name' in error)) return false
  if (error.name === 'QuotaExceededError') return true
  const message = 'message' in error && typeof error.message === 'string' ? error.message : ''
  return error.name === 'UnknownError' && message.includes('NO_SPACE')
}

/** The failure behind a rejection of a transaction. Dexie wraps the browser's error, so inner ones are looked at too. */
export function thrownToWriteFailure(thrown: unknown): WriteFailure {
  const seen = new Set<unknown>()
  let error: unknown = thrown
  while (error instanceof Error && !seen.has(error)) {
    if (error instanceof Abort) return error.failure
    if (isDiskFull(error)) return notStored('diskFull')
    if (error.name === 'VersionError') return notStored('newerData')
    const first: unknown =
      'failures' in error && Array.isArray(error.failures) ? error.failures[0] : undefined
    seen.add(error)
    error = 'inner' in error && error.inner !== undefined && error.inner !== null ? error.inner : first
  }
  return notStored(isDiskFull(error) ? 'diskFull' : 'other')
}
