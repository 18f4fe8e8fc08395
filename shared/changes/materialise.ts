/** From changes to records: what every record of an account looks like after all of them. */
import { sameJson, type Json } from '../json.ts'
import type { Change, Op } from './change.ts'
import { compareText, DELETED, layOver } from './field-paths.ts'
import { headsOf, type Setting } from './heads.ts'
import type { Head, StoredRecord } from './stored-record.ts'

type Found = {
  readonly change: Change
  kind: string
  kindFrom: Change
  /** By field, then by change, so that a change given twice counts once. */
  readonly settings: Map<string, Map<string, Setting & Head>>
}

/**
 * The records that the changes of one account make, sorted by id; deleted ones too. The order of the changes, and a
 * change given twice, make no difference. Where ops of one record differ in kind, the latest one's kind stands.
 */
export function materialise(changes: readonly Change[]): StoredRecord[] {
  const found = new Map<string, Found>()
  for (const change of changes) {
    for (const op of opsOf(change)) {
      const record = found.get(op.record) ?? newlyFound(change, op.kind)
      found.set(op.record, record)
      if (isLater(change, record.kindFrom)) {
        record.kind = op.kind
        record.kindFrom = change
      }
      for (const [field, { value, over }] of Object.entries(op.set)) {
        const settings = record.settings.get(field) ?? new Map<string, Setting & Head>()
        record.settings.set(field, settings)
        settings.set(change.id, { ...toHead(change, field, value, over), over })
      }
    }
  }
  return [...found]
    .map(([id, { change, kind, settings }]) =>
      settle(
        id,
        change.account,
        kind,
        [...settings].map(([field, all]) => [field, headsOf([...all.values()]).map(withoutOver)]),
      ),
    )
    .sort((a, b) => compareText(a.id, b.id))
}

/**
 * The records that `change` touches, as they are after it. For a change made here, and for each next revision of an
 * open one: it is over heads that were seen, nothing is over it, and a revision sets at least what the one before set.
 */
export function applyChange(records: ReadonlyMap<string, StoredRecord>, change: Change): StoredRecord[] {
  const touched = new Map<string, StoredRecord>()
  for (const op of opsOf(change)) {
    const before = touched.get(op.record) ?? records.get(op.record)
    const heads = new Map<string, readonly Head[]>(Object.entries(before?.heads ?? {}))
    for (const [field, { value, over }] of Object.entries(op.set)) {
      const replaced = new Set<string>([...over, change.id])
      const others = (heads.get(field) ?? []).filter((head) => !replaced.has(head.change))
      heads.set(field, [...others, toHead(change, field, value, over)])
    }
    touched.set(op.record, settle(op.record, change.account, op.kind, [...heads]))
  }
  return [...touched.values()]
}

function newlyFound(change: Change, kind: string): Found {
  return { change, kind, kindFrom: change, settings: new Map() }
}

/** Whether an op still has its content. */
export function isOp(op: Change['ops'][number]): op is Op {
  return 'set' in op
}

/** The ops of a change that still have their content. */
export function opsOf(change: Change): Op[] {
  const ops: Op[] = []
  for (const op of change.ops) if (isOp(op)) ops.push(op)
  return ops
}

/** Order of standing: of two concurrent changes, the later by `(at, device, id)`. */
export function isLater(a: Stamped, b: Stamped): boolean {
  return compareStamps(a, b) > 0
}

type Stamped = { readonly id: string; readonly at: string; readonly device: string }

function compareStamps(a: Stamped, b: Stamped): number {
  return compareText(a.at, b.at) || compareText(a.device, b.device) || compareText(a.id, b.id)
}

function toHead(change: Change, field: string, value: Json, over: readonly string[]): Head {
  const head = { change: change.id, at: change.at, device: change.device, value }
  // A delete knows what it is over, and what its own change sets beside it.
  return field === DELETED && value === true
    ? { ...head, knew: [...over, change.id].sort(compareText) }
    : head
}

function withoutOver({ over: _, ...head }: Setting & Head): Head {
  return head
}

/** A record from the heads of its fields: what stands, what is in conflict, and whether it is deleted. */
function settle(
  id: string,
  account: string,
  kind: string,
  found: readonly (readonly [string, readonly Head[]])[],
): StoredRecord {
  const heads = found
    .map(([field, all]) => [field, [...all].sort((a, b) => compareStamps(stamp(b), stamp(a)))] as const)
    .sort((a, b) => compareText(a[0], b[0]))
  const deletes = heads.find(([field]) => field === DELETED)?.[1] ?? []
  const knew = new Set(deletes.flatMap((head) => head.knew ?? []))
  const unknownEdit = heads.some(
    ([field, all]) => field !== DELETED && all.some((head) => !knew.has(head.change)),
  )
  const allDelete = deletes.length > 0 && deletes.every((head) => head.value === true)
  return {
    id,
    account,
    kind,
    heads: Object.fromEntries(heads),
    fields: layOver(
      {},
      heads.flatMap(([field, [standing]]) =>
        field === DELETED || standing === undefined ? [] : [[field, standing.value] as const],
      ),
    ),
    conflicts: heads
      .filter(([field, all]) => differ(all) || (field === DELETED && allDelete && unknownEdit))
      .map(([field]) => field),
    deleted: allDelete && !unknownEdit,
  }
}

function stamp(head: Head): Stamped {
  return { id: head.change, at: head.at, device: head.device }
}

function differ([first, ...rest]: readonly Head[]): boolean {
  return first !== undefined && rest.some((head) => !sameJson(head.value, first.value))
}
