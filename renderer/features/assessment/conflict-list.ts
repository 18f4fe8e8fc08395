/** The values of an account that were changed in two places: each with its versions, who wrote them and when. */
import type { OpenChange, SealedChange } from '../../../shared/changes/change.ts'
import { DELETED } from '../../../shared/changes/field-paths.ts'
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'
import type { Json } from '../../../shared/json.ts'

export type ConflictVersion = {
  readonly value: Json
  /** Null where the change that wrote it is not at hand. */
  readonly author: string | null
  /** Milliseconds since 1970 UTC; null as above. */
  readonly wall: number | null
  readonly standing: boolean
}

export type Conflict = {
  readonly record: StoredRecord
  /** The field's path: `name`, `present/<person>`, `deleted`. */
  readonly path: string
  readonly versions: readonly ConflictVersion[]
}

export function conflictsOf(
  stored: readonly StoredRecord[],
  changes: readonly (OpenChange | SealedChange)[],
): readonly Conflict[] {
  const byId = new Map<string, OpenChange | SealedChange>(changes.map((change) => [change.id, change]))
  return stored.flatMap((record) =>
    record.conflicts.map((path): Conflict => {
      const versions = (record.heads[path] ?? []).map((head, index): ConflictVersion => {
        const change = byId.get(head.change)
        return {
          value: head.value,
          author: change?.author ?? null,
          wall: change?.wall ?? null,
          standing: index === 0 && path !== DELETED,
        }
      })
      return { record, path, versions: path === DELETED ? deletion(versions) : versions }
    }),
  )
}

/** A delete that somebody's edit did not know of: to be deleted, or to be kept with that edit. */
function deletion(versions: readonly ConflictVersion[]): readonly ConflictVersion[] {
  const deleted = versions.find(({ value }) => value === true)
  const kept = versions.find(({ value }) => value === false)
  return [
    deleted ?? { value: true, author: null, wall: null, standing: false },
    { ...(kept ?? { value: false, author: null, wall: null }), standing: true },
  ]
}
