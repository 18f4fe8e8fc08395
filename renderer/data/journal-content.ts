/** Reads journal entries back into changes: the latest text of each id, whole imports included. */
import { openChange, sealedChange, type OpenChange, type SealedChange } from '../../shared/changes/change.ts'
import { isSealed, linkOf } from '../../shared/changes/seal.ts'
import { parseExport } from '../../shared/exchange/parse-export.ts'
import type { JournalEntry } from '../../shared/host/contract.ts'

export type JournalledAccount = {
  readonly sealed: Map<string, SealedChange>
  readonly open: Map<string, OpenChange>
  /** Changes by which whoever wrote this journal went on with an open one, by its id; not those that an import tells of. */
  readonly adopters: Map<string, readonly SealedChange[]>
}
export type JournalContent = { readonly accounts: Map<string, JournalledAccount>; readonly damaged: number }

/** Entries that cannot be read are counted and passed over: one bad line must not hide the others. */
export function readJournalEntries(entries: readonly JournalEntry[]): JournalContent {
  const accounts = new Map<string, JournalledAccount>()
  let damaged = 0

  function accountOf({ account: id }: OpenChange | SealedChange): JournalledAccount {
    const known = accounts.get(id)
    if (known !== undefined) return known
    const account: JournalledAccount = { sealed: new Map(), open: new Map(), adopters: new Map() }
    accounts.set(id, account)
    return account
  }

  function take(change: OpenChange | SealedChange): void {
    const account = accountOf(change)
    if (isSealed(change)) account.sealed.set(change.id, change)
    else if (change.revision >= (account.open.get(change.id)?.revision ?? 0))
      account.open.set(change.id, change)
  }

  for (const entry of entries) {
    if (entry.type === 'import') {
      const file = parseExport(entry.text)
      if (!file.ok) damaged += 1
      else for (const account of file.value.accounts) account.changes.forEach(take)
      continue
    }
    const change = parseChange(entry.text)
    if (change === null) damaged += 1
    else {
      take(change)
      if (isSealed(change)) addAdopter(accountOf(change).adopters, change)
    }
  }
  return { accounts, damaged }
}

/** Files a change under the open one that it went on with, if it did. */
export function addAdopter(adopters: Map<string, readonly SealedChange[]>, change: SealedChange): void {
  const { adopts } = change
  if (typeof adopts === 'string') adopters.set(adopts, [...(adopters.get(adopts) ?? []), change])
}

function parseChange(text: string): OpenChange | SealedChange | null {
  try {
    const value: unknown = JSON.parse(text)
    const sealed = sealedChange.safeParse(value)
    if (sealed.success) return linkOf(sealed.data) === sealed.data.link ? sealed.data : null
    return openChange.safeParse(value).data ?? null
  } catch {
    return null
  }
}
