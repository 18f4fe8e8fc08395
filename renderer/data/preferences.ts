/** What the user set for this machine: read and written by key, never exchanged. */
import type { Json } from '../../shared/json.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { WriteFailure } from './data.ts'
import type { Database } from './database.ts'
import { thrownToWriteFailure } from './write-failure.ts'

/** How the author of changes calls themselves. */
export const AUTHOR = 'author'
/** The id of the library that this installation writes to. */
export const LIBRARY = 'library'
/** The id of the library looked through, or `DEFAULTS`; unset: mine. */
export const LOOK_THROUGH = 'lookThrough'
/** Looks through nobody's parameters. */
export const DEFAULTS = 'defaults'

export type Preferences = {
  /**
   * What stood there when it was last read or written in this window, at the start at the latest: for the first sight of a
   * page, before anything is read again. Undefined where it was never set.
   */
  readonly lastKnown: (key: string) => Json | undefined
  /** Undefined where it was never set. */
  readonly get: (key: string) => Promise<Json | undefined>
  readonly set: (key: string, value: Json) => Promise<Result<null, WriteFailure>>
}

export async function openPreferences(database: Database): Promise<Preferences> {
  const known = new Map((await database.preferences.toArray()).map(({ key, value }) => [key, value]))
  return {
    lastKnown: (key) => known.get(key),
    get: async (key) => {
      const row = await database.preferences.get(key)
      if (row === undefined) known.delete(key)
      else known.set(key, row.value)
      return row?.value
    },
    set: async (key, value) => {
      try {
        await database.preferences.put({ key, value })
        known.set(key, value)
        return ok(null)
      } catch (thrown) {
        return err(thrownToWriteFailure(thrown))
      }
    },
  }
}
