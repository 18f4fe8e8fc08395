/** The fields of known kinds one by one: their schema, what they hold while nobody sets them, and whether an edit fits. */
import { fieldPath, json, type Edit } from '../changes/change.ts'
import { DELETED, isMap, layOver, splitPath, type Fields } from '../changes/field-paths.ts'
import type { Json } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import type { z } from '../zod.ts'
import { isRecordKind, recordSchemas, type RecordKind } from './record-kinds.ts'

/** Why a value does not fit. `field` is empty where it is about the record as a whole; `message` is for developers. */
export type InvalidField = { readonly type: 'invalid'; readonly field: string; readonly message: string }

/** Fields whose entries merge each on its own, stored as `<field>/<key>`; with what a missing entry means. */
const keyedMaps: { readonly [K in RecordKind]?: { readonly [field: string]: Json } } = {
  note: { present: false, ifAnswered: '' },
  person: { parts: false, probed: false },
  goal: { agreedBy: false },
  finding: { evidence: false },
  library: { parameters: null },
}

/** The value of a field that nobody has set: undefined where it cannot be empty or the kind is unknown. */
export function emptyValue(kind: string, path: string): Json | undefined {
  const [field, key] = splitPath(path)
  if (field === DELETED) return false
  if (key !== null) return isRecordKind(kind) ? keyedMaps[kind]?.[field] : undefined
  const parsed = fieldSchema(kind, field)?.safeParse(undefined)
  return parsed?.success === true ? json.safeParse(parsed.data).data : undefined
}

/** Whether a text or list in the value is longer than its field allows. Unknown kinds and fields have no such limit. */
export function isTooLong(kind: string, path: string, value: Json): boolean {
  const [field, key] = splitPath(path)
  const parsed = fieldSchema(kind, field)?.safeParse(key === null ? value : { [key]: value })
  return parsed?.error?.issues.some((issue) => issue.code === 'too_big' && issue.origin === 'string') ?? false
}

/**
 * Whether the record is valid after the edit, as far as the edit touches it. `existing`: the record's standing fields,
 * null for a new record. Records of unknown kinds can be edited by whoever restores or settles them, but not made.
 */
export function checkEdit(edit: Edit, existing: Fields | null): Result<null, InvalidField> {
  const entries = Object.entries(edit.set)
  for (const [path, value] of entries) {
    if (!fieldPath.safeParse(path).success) return invalid(path, 'not a field')
    if (!json.safeParse(value).success) return invalid(path, 'not a JSON value')
    if (path === DELETED && typeof value !== 'boolean') return invalid(path, 'neither true nor false')
  }
  if (!isRecordKind(edit.kind)) return existing === null ? invalid('', 'unknown kind') : ok(null)

  const wrong = misfit(edit.kind, edit, existing)
  return wrong === null ? ok(null) : invalid(wrong.path, wrong.issue.message)
}

/** What of the record would not fit its schema after the edit, as far as the edit touches it; null where all fits. */
export function misfit(
  kind: RecordKind,
  edit: Pick<Edit, 'set'>,
  existing: Fields | null,
): { readonly path: string; readonly issue: z.core.$ZodIssue } | null {
  const entries = Object.entries(edit.set)
  const touched = new Map(entries.map(([path]) => [splitPath(path)[0], path]))
  const values = entries.filter(([path]) => path !== DELETED)
  for (const issue of issuesOf(kind, layOver(existing ?? {}, values))) {
    const field = String(issue.path[0] ?? '')
    // What was wrong before stays as it is: it must not stop people from putting something else right.
    if (
      existing === null ||
      touched.has(field) ||
      !issuesOf(kind, existing).some((old) => sameIssue(old, issue))
    )
      return { path: touched.get(field) ?? field, issue }
  }
  return null
}

function issuesOf(kind: RecordKind, fields: Fields): readonly z.core.$ZodIssue[] {
  return recordSchemas[kind].safeParse(fields).error?.issues ?? []
}

function sameIssue(one: z.core.$ZodIssue, other: z.core.$ZodIssue): boolean {
  return (
    one.code === other.code && one.message === other.message && one.path.join('/') === other.path.join('/')
  )
}

/** The edit that makes a record: every field by its path. */
export function toEdit(kind: RecordKind, id: string, fields: object): Edit {
  const set: { [path: string]: Json } = {}
  for (const [field, value] of Object.entries(fields)) {
    const whole = json.parse(value)
    if (keyedMaps[kind]?.[field] === undefined || !isMap(whole)) set[field] = whole
    else for (const [key, entry] of Object.entries(whole)) set[`${field}/${key}`] = entry
  }
  return { record: id, kind, set }
}

function fieldSchema(kind: string, field: string): z.ZodType | undefined {
  if (!isRecordKind(kind)) return undefined
  const shape: { readonly [field: string]: z.ZodType } = recordSchemas[kind].shape
  return Object.hasOwn(shape, field) ? shape[field] : undefined
}

function invalid(field: string, message: string): Result<never, InvalidField> {
  return err({ type: 'invalid', field, message })
}
