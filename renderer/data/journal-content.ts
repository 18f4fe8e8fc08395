/** Reads what the journal holds of an account back into changes, each proven by its link. */
import { openChange, sealedChange, type OpenChange, type SealedChange } from '../../shared/changes/change.ts'
import { mergeChanges } from '../../shared/changes/merge.ts'
import { linkOf } from '../../shared/changes/seal.ts'
import type { AccountId } from '../../shared/domain/ids.ts'
import type { Host, HostFailure } from '../../shared/host/contract.ts'
import { ok, type Result } from '../../shared/result.ts'
import { z } from '../../shared/zod.ts'

export type JournalledAccount = {
  readonly sealed: Map<string, SealedChange>
  readonly open: Map<string, OpenChange>
  /** Changes by which whoever wrote this journal went on with an open one, by its id; not those that an import tells of. */
  readonly adopters: Map<string, readonly SealedChange[]>
  /** What could not be read: it is counted and passed over, so that it does not hide the rest. */
  readonly damaged: number
}

export const NOTHING: JournalledAccount = {
  sealed: new Map(),
  open: new Map(),
  adopters: new Map(),
  damaged: 0,
}

const body = z.object({ imported: z.boolean(), changes: z.array(z.unknown()) })

/** `open`: the open changes of this account that the journal holds. */
export async function readJournalledAccount(
  host: Host,
  account: AccountId,
  open: readonly OpenChange[],
): Promise<Result<JournalledAccount, HostFailure>> {
  const sealed = new Map<string, SealedChange>()
  const adopters = new Map<string, readonly SealedChange[]>()
  let damaged = 0
  for (let from: number | null = 0; from !== null;) {
    const read = await host.readJournalAccount({ account, from })
    if (!read.ok) return read
    damaged += read.value.torn
    for (const text of read.value.bodies) {
      const { imported, changes } = body.parse(JSON.parse(text))
      for (const value of changes) {
        const change = sealedChange.safeParse(value).data
        if (change === undefined || linkOf(change) !== change.link) {
          damaged += 1
          continue
        }
        const known = sealed.get(change.id)
        // Of two that are the same but for what was erased, the union of what was.
        const joined = mergeChanges(known === undefined ? [] : [known], [change])
        if (!joined.ok) damaged += 1
        else for (const one of joined.value) sealed.set(one.id, one)
        if (!imported && known === undefined) addAdopter(adopters, change)
      }
    }
    from = read.value.next
  }
  return ok({ sealed, open: new Map(open.map((change) => [change.id, change])), adopters, damaged })
}

/** Files a change under the open one that it went on with, if it did. */
export function addAdopter(adopters: Map<string, readonly SealedChange[]>, change: SealedChange): void {
  const { adopts } = change
  if (typeof adopts === 'string') adopters.set(adopts, [...(adopters.get(adopts) ?? []), change])
}

/** The open changes that the journal holds, and how many of them can't be read. */
export async function readOpenChanges(
  host: Host,
): Promise<Result<{ readonly open: readonly OpenChange[]; readonly damaged: number }, HostFailure>> {
  const read = await host.readOpenChanges({})
  if (!read.ok) return read
  const open: OpenChange[] = []
  for (const text of read.value.texts) {
    const change = openChange.safeParse(JSON.parse(text)).data
    if (change !== undefined) open.push(change)
  }
  return ok({ open, damaged: read.value.texts.length - open.length })
}
