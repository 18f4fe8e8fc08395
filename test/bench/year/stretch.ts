/** A stretch of typing: what is typed into a note between two seals, and the revisions by which an open change grows meanwhile. */
import type { Edit, OpenChange } from '../../../shared/changes/change.ts'
import { CLOCK_START, tick } from '../../../shared/changes/clock.ts'
import { reviseChange } from '../../../shared/changes/draft.ts'

/** Milliseconds between two revisions while somebody types on, and until an open change is sealed. */
export const REVISION_MS = 250
export const SEAL_MS = 300_000
/** The most revisions that a stretch can have. */
export const MOST_REVISIONS = SEAL_MS / REVISION_MS

export type Stretch = {
  /** The open change with its first characters, at revision 0. */
  readonly first: OpenChange
  readonly note: string
  /** The note's text at the end of the stretch; before it the note had `from` characters. */
  readonly text: string
  readonly from: number
}

/** What stands in the note at the revision `index` of `MOST_REVISIONS`, from 0. */
export function editAt(note: string, text: string, from: number, index: number): Edit {
  const length = from + Math.ceil(((text.length - from) * (index + 1)) / MOST_REVISIONS)
  return { record: note, kind: 'note', set: { body: text.slice(0, length) } }
}

/** When the revision `index` of a change opened at `opened` is written, milliseconds since 1970 UTC. */
export function wallAt(opened: number, index: number): number {
  return opened + index * REVISION_MS
}

/** As many of its revisions as wanted, evenly spread, the last one always: the same content whatever their number. */
export function* revisionsOf({ first, note, text, from }: Stretch, wanted: number): Generator<OpenChange> {
  const count = Math.min(Math.max(Math.floor(wanted), 1), MOST_REVISIONS)
  let open = first
  if (count > 1) yield first
  for (let number = count > 1 ? 1 : 0; number < count; number += 1) {
    const index = count > 1 ? Math.round((number * (MOST_REVISIONS - 1)) / (count - 1)) : MOST_REVISIONS - 1
    const wall = wallAt(first.wall, index)
    // All its fields were set by the first revision, so no record needs to be looked at.
    open = reviseChange(open, [editAt(note, text, from, index)], {
      at: tick(CLOCK_START, wall),
      wall,
      records: new Map(),
      salt: () => '0'.repeat(16),
    })
    yield open
  }
}
