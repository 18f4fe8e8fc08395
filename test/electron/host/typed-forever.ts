/** What the process that types for ever hands over, by number. */
import { seal } from '../../../shared/changes/seal.ts'
import type { JournalEntry } from '../../../shared/host/contract.ts'
import { openEntry, openNumber, sealedEntry } from '../../shared/journal/entries.ts'

export const ACCOUNTS = 3
const REVISIONS = 3

/** Three revisions of an open change, and the change sealed. */
export function entriesOf(n: number): readonly JournalEntry[] {
  const revisions = Array.from({ length: REVISIONS }, (_, revision) =>
    openNumber(n, { account: n % ACCOUNTS, revision, text: 'x'.repeat((n * 7_919 + revision * 97) % 3_000) }),
  )
  const last = revisions.at(-1)
  if (last === undefined) throw new Error('no revision')
  return [...revisions.map(openEntry), sealedEntry(seal(last, null))]
}
