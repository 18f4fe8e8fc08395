/** Writes the edits of one use case and says whether they are stored, with the way to take them back. */
import { useCallback } from 'react'
import type { Edit } from '../../shared/changes/change.ts'
import type { Result } from '../../shared/result.ts'
import type { Data, WriteFailure, Written } from './data.ts'
import { useData } from './data-context.tsx'

export type Wrote =
  | { readonly stored: true; readonly undo: (() => void) | null }
  /** Why is said by the save state, which stays until it is solved. */
  | { readonly stored: false }

export function useWriter(): (
  account: string,
  edits: readonly Edit[],
  blobs?: readonly Uint8Array<ArrayBuffer>[],
) => Promise<Wrote> {
  const data = useData()
  return useCallback(
    async (account, edits, blobs = []) => wroteOf(data, await data.commit({ account, edits, blobs })),
    [data],
  )
}

export function wroteOf(data: Data, written: Result<Written, WriteFailure>): Wrote {
  if (written.ok) {
    const { change } = written.value
    return { stored: true, undo: () => void data.undo(change) }
  }
  // In the database, and not yet in the journal: the words are kept, so the form may close.
  return written.error.type === 'notJournalled' ? { stored: true, undo: null } : { stored: false }
}
