/** Reads all of a journal back through the calls of the contract, as a start without a database does. */
import type { Host, HostFailure, JournalState } from '../../../shared/host/contract.ts'
import type { PlainSum } from '../../../shared/journal/sum.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { z } from '../../../shared/zod.ts'

export type Ready = Extract<JournalState, { readonly state: 'ready' }>
export type ReadChange = { readonly text: string; readonly imported: boolean }

export type ReadBack = {
  /** Canonical JSON of the sealed changes, account by account as they stand there; one may stand twice. */
  readonly sealed: readonly ReadChange[]
  /** Canonical JSON, sorted. */
  readonly open: readonly string[]
  readonly torn: number
  readonly missing: number | null
  /** Over all accounts. */
  readonly sum: PlainSum
  readonly sums: ReadonlyMap<string, PlainSum>
}

export type Reading = Pick<
  Host,
  'prepareJournal' | 'listJournalSums' | 'readOpenChanges' | 'readJournalAccount'
>

const body = z.strictObject({
  type: z.literal('changes'),
  account: z.string(),
  imported: z.boolean(),
  changes: z.array(z.unknown()).min(1),
})

/** `afresh`: whatever was read before. */
export async function getReady(host: Reading, afresh = false): Promise<Result<Ready, HostFailure>> {
  for (let again = afresh; ; again = false) {
    const prepared = await host.prepareJournal({ afresh: again })
    if (!prepared.ok) return prepared
    if (prepared.value.state === 'ready') return ok(prepared.value)
  }
}

export async function readBack(host: Reading, afresh = false): Promise<Result<ReadBack, HostFailure>> {
  const ready = await getReady(host, afresh)
  if (!ready.ok) return ready
  const open = await host.readOpenChanges({})
  if (!open.ok) return open
  const listed = await host.listJournalSums({})
  if (!listed.ok) return listed
  const sealed: ReadChange[] = []
  let { torn } = ready.value
  for (const { account } of listed.value.accounts) {
    for (let from: number | null = 0; from !== null;) {
      const read = await host.readJournalAccount({ account, from })
      if (!read.ok) return read
      torn += read.value.torn
      for (const text of read.value.bodies) {
        const { imported, changes, account: of } = body.parse(JSON.parse(text))
        if (of !== account) throw new Error('a change of another account')
        for (const change of changes) sealed.push({ imported, text: JSON.stringify(change) })
      }
      from = read.value.next
    }
  }
  const sums = new Map(listed.value.accounts.map(({ account, sum }) => [account, sum] as const))
  const { sum, missing } = ready.value
  return ok({ sealed, open: [...open.value.texts].sort(), torn, missing, sum, sums })
}

/** As `readBack`, where it must succeed. */
export async function readWhole(host: Reading, afresh = false): Promise<ReadBack> {
  const read = await readBack(host, afresh)
  if (!read.ok) throw new Error(`${read.error.type} ${read.error.code}`)
  return read.value
}
