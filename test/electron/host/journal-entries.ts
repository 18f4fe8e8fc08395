/** Entries for the journal's tests: one per number, told apart by id and text. */
import { accountId, changeId } from '../../../shared/domain/ids.ts'
import type { JournalEntry } from '../../../shared/host/contract.ts'

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
}

export function entry(n: number, text = `{"n":${n}}`): JournalEntry {
  return {
    type: 'change',
    account: accountId.parse(uuid(1)),
    change: changeId.parse(uuid(n)),
    revision: 0,
    text,
  }
}
