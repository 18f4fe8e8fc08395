/** Sealed changes in rows of up to 200: one row per change makes imports twice as slow. */
import { Dexie } from 'dexie'
import { changeText, type SealedChange } from '../../shared/changes/change.ts'
import type { Database, Segment } from './database.ts'

const SEGMENT_CHANGES = 200
/** UTF-16 units after which a segment is full: every commit writes the last segment anew. */
const SEGMENT_SIZE = 262_144

/** Every segment of an account, oldest first. */
function segmentsOf(database: Database, account: string) {
  return database.segments.where('[account+n]').between([account, Dexie.minKey], [account, Dexie.maxKey])
}

/** The account's sealed changes, in the order they came here. */
export async function sealedChangesOf(database: Database, account: string): Promise<SealedChange[]> {
  const segments = await segmentsOf(database, account).toArray()
  return segments.flatMap((segment) => segment.changes)
}

/** The segment that the account's next change goes into or follows; undefined before its first. */
export async function lastSegment(database: Database, account: string): Promise<Segment | undefined> {
  return segmentsOf(database, account).last()
}

/** Adds changes at the end. Inside a transaction. */
export async function appendChanges(
  database: Database,
  account: string,
  changes: readonly SealedChange[],
): Promise<void> {
  const last = await lastSegment(database, account)
  await database.segments.bulkPut(fillSegments(account, last, changes.map(toSized)))
}

/** Puts these changes in the place of all there are. Inside a transaction. */
export async function replaceChanges(
  database: Database,
  account: string,
  changes: readonly SealedChange[],
): Promise<void> {
  await segmentsOf(database, account).delete()
  await database.segments.bulkPut(fillSegments(account, undefined, changes.map(toSized)))
}

/** `size`: UTF-16 units of its canonical text. */
type SizedChange = { readonly change: SealedChange; readonly size: number }

function toSized(change: SealedChange): SizedChange {
  return { change, size: changeText(change).length }
}

/** The segments that are other or new with those changes at the end; the first goes in the place of `last`. */
export function fillSegments(
  account: string,
  last: Segment | undefined,
  changes: readonly SizedChange[],
): Segment[] {
  const filled: Segment[] = []
  let current: { account: string; n: number; size: number; changes: SealedChange[] } =
    last === undefined ? { account, n: 1, size: 0, changes: [] } : { ...last, changes: [...last.changes] }
  for (const { change, size } of changes) {
    if (current.changes.length >= SEGMENT_CHANGES || current.size >= SEGMENT_SIZE) {
      filled.push(current)
      current = { account, n: current.n + 1, size: 0, changes: [] }
    }
    current.changes.push(change)
    current.size += size
  }
  return current.changes.length === 0 ? filled : [...filled, current]
}
