/** From edits to an open change: fills in which changes each value replaces, from the heads that stand now. */
import type { z } from '../zod.ts'
import { openChange, type Edit, type op, type OpenChange } from './change.ts'
import { compareText, DELETED } from './field-paths.ts'
import type { Head, StoredRecord } from './stored-record.ts'

/** Most changes that one value can be over. More concurrent heads (a forgery) are settled in several steps. */
export const OVER_LIMIT = 1_000

export type RevisionContext = {
  /** The hybrid time, from `tick`. */
  readonly at: string
  /** Milliseconds since 1970 UTC. */
  readonly wall: number
  /** The records that the edits touch, as they are now, by id; new ones are missing. */
  readonly records: ReadonlyMap<string, StoredRecord>
  /** 16 random hex digits, another each time. */
  readonly salt: () => string
}

export type DraftContext = RevisionContext & {
  readonly id: string
  readonly device: string
  readonly author: string
  readonly account: string
}

/**
 * The change that the edits make, at revision 0. At least one edit with at least one field. A delete (`deleted: true`)
 * is over the heads of every field; `deleted: false` brings the record back. Throws on ids or values out of shape.
 */
export function draftChange(edits: readonly Edit[], context: DraftContext): OpenChange {
  const { id, at, wall, device, author, account } = context
  return openChange.parse({
    id,
    at,
    wall,
    device,
    author,
    account,
    revision: 0,
    ops: draftOps(id, [], edits, context),
  })
}

/**
 * The next revision of an open change, with the edits laid over it. A field that it set before stays over what it was
 * over: what arrived since by an import is a conflict that people decide, not a value that the next keystroke drops.
 */
export function reviseChange(open: OpenChange, edits: readonly Edit[], context: RevisionContext): OpenChange {
  return openChange.parse({
    ...open,
    at: context.at,
    wall: context.wall,
    revision: open.revision + 1,
    ops: draftOps(open.id, open.ops, edits, context),
  })
}

/** An op before the change as a whole is checked. */
type DraftOp = z.input<typeof op>

function draftOps(
  change: string,
  earlier: OpenChange['ops'],
  edits: readonly Edit[],
  context: RevisionContext,
): readonly DraftOp[] {
  const ops = new Map<string, DraftOp>(earlier.map((op) => [op.record, op]))
  for (const edit of edits) {
    const record = context.records.get(edit.record)
    const op = ops.get(edit.record) ?? {
      record: edit.record,
      kind: record?.kind ?? edit.kind,
      set: {},
      salt: context.salt(),
    }
    const set = { ...op.set }
    for (const [field, value] of Object.entries(edit.set)) {
      const before = op.set[field]
      // A delete is an act of now: it is over what arrived since the change was opened, too.
      const heads = field === DELETED && value === true ? Object.values(record?.heads ?? {}).flat() : null
      if (before !== undefined && heads === null) set[field] = { ...before, value }
      else {
        const over = overOf([...(before?.over ?? []), ...idsOf(heads ?? record?.heads[field] ?? [])], change)
        set[field] = { ...before, value, over }
      }
    }
    ops.set(edit.record, { ...op, set })
  }
  return [...ops.values()]
}

function overOf(heads: readonly string[], change: string): string[] {
  const seen = new Set(heads)
  seen.delete(change)
  return [...seen].slice(0, OVER_LIMIT).sort(compareText)
}

function idsOf(heads: readonly Head[]): string[] {
  return heads.map((head) => head.change)
}
