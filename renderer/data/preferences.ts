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
  /** Undefined where it was never set. */
  readonly get: (key: string) => Promise<Json | undefined>
  readonly set: (key: string, value: Json) => Promise<Result<null, WriteFailure>>
}

export function createPreferences(database: Database): Preferences {
  return {
    get: async (key) => (await database.preferences.get(key))?.value,
    set: async (key, value) => {
      try {
        await database.preferences.put({ key, value })
        return ok(null)
      } catch (thrown) {
        return err(thrownToWriteFailure(thrown))
      }
    },
  }
}
