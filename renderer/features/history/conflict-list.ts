/** The values of an account that were changed in two places: each with its versions, who wrote them and when. */
import type { Change } from '../../../shared/changes/change.ts'
import { DELETED } from '../../../shared/changes/field-paths.ts'
import type { Head, StoredRecord } from '../../../shared/changes/stored-record.ts'
import type { Json } from '../../../shared/json.ts'

export type ConflictVersion = {
  readonly value: Json
  /** Null where the change that wrote it is not at hand. */
  readonly author: string | null
  /** Milliseconds since 1970 UTC; null as above. */
  readonly wall: number | null
  readonly standing: boolean
  /** Of a delete beside edits, for the version that keeps the record: what was changed without knowing of the delete. */
  readonly edits: readonly { readonly field: string; readonly value: Json }[]
}

export type Conflict = {
  readonly record: StoredRecord
  /** The field's path: `name`, `present/<person>`, `deleted`. */
  readonly path: string
  readonly versions: readonly ConflictVersion[]
}

export function conflictsOf(
  stored: readonly StoredRecord[],
  changes: readonly Change[],
): readonly Conflict[] {
  const inConflict = stored.filter(({ conflicts }) => conflicts.length > 0)
  if (inConflict.length === 0) return []
  const byId = new Map(changes.map((change) => [change.id, change]))
  return inConflict.flatMap((record) =>
    record.conflicts.map((path): Conflict => {
      const versions = (record.heads[path] ?? []).map((head, index): ConflictVersion => {
        return { ...version(head, byId), standing: index === 0 && path !== DELETED }
      })
      return { record, path, versions: path === DELETED ? deletion(record, versions, byId) : versions }
    }),
  )
}

function version({ change, value }: Head, byId: ReadonlyMap<string, Change>): ConflictVersion {
  const by = byId.get(change)
  return { value, author: by?.author ?? null, wall: by?.wall ?? null, standing: false, edits: [] }
}

/** A delete that somebody's edit did not know of: to be deleted, or to be kept with that edit. */
function deletion(
  { heads }: StoredRecord,
  versions: readonly ConflictVersion[],
  byId: ReadonlyMap<string, Change>,
): readonly ConflictVersion[] {
  const knew = new Set((heads[DELETED] ?? []).flatMap((head) => head.knew ?? []))
  const unknown = Object.entries(heads).flatMap(([field, all]) =>
    field === DELETED ? [] : all.filter(({ change }) => !knew.has(change)).map((head) => ({ field, head })),
  )
  const [latest] = unknown.map(({ head }) => head).sort((a, b) => (a.at < b.at ? 1 : -1))
  const nobody = { author: null, wall: null, standing: false, edits: [] }
  const deleted = versions.find(({ value }) => value === true)
  const kept = versions.find(({ value }) => value === false)
  const edited = latest === undefined ? nobody : version(latest, byId)
  return [
    deleted ?? { value: true, ...nobody },
    {
      ...(kept ?? edited),
      value: false,
      standing: true,
      edits: unknown.map(({ field, head }) => ({ field, value: head.value })),
    },
  ]
}
