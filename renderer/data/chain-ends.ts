/** Where sealed changes are added: the end of a device's chain and the last segment of each account, read once and put once. */
import { changeText, type OpenChange, type SealedChange } from '../../shared/changes/change.ts'
import { seal } from '../../shared/changes/seal.ts'
import type { ChainRow, Database, Segment } from './database.ts'
import { addHoldings } from './holdings.ts'
import { fillSegments, lastSegment } from './segments.ts'

export type ChainEnds = {
  readonly device: string
  /** By account; missing before the device's first change. */
  readonly rows: Map<string, ChainRow>
  /** By account, the last one there was and what follows it; none before the account's first change. */
  readonly segments: Map<string, readonly Segment[]>
  /** By account, what was added since. */
  readonly added: Map<string, SealedChange[]>
}

/** Inside a transaction. */
export async function readChainEnds(
  database: Database,
  device: string,
  accounts: readonly string[],
): Promise<ChainEnds> {
  const [rows, segments] = await Promise.all([
    database.chains.bulkGet(accounts.map((account): [string, string] => [account, device])),
    Promise.all(accounts.map((account) => lastSegment(database, account))),
  ])
  const ends: ChainEnds = { device, rows: new Map(), segments: new Map(), added: new Map() }
  for (const row of rows) if (row !== undefined) ends.rows.set(row.account, row)
  for (const segment of segments) if (segment !== undefined) ends.segments.set(segment.account, [segment])
  return ends
}

/** Seals the change as the next of its account. `text`: its canonical text. */
export function addToChain(
  { device, rows, segments, added }: ChainEnds,
  change: OpenChange,
): { readonly sealed: SealedChange; readonly text: string } {
  const { account } = change
  const end = rows.get(account)
  const sealed = seal(change, end === undefined ? null : { seq: end.seq, link: end.link })
  const text = changeText(sealed)
  rows.set(account, { account, device, seq: sealed.seq, link: sealed.link })
  const before = segments.get(account) ?? []
  const filled = fillSegments(account, before.at(-1), [{ change: sealed, size: text.length }])
  segments.set(account, [...before.slice(0, -1), ...filled])
  added.set(account, [...(added.get(account) ?? []), sealed])
  return { sealed, text }
}

/** Inside the same transaction. */
export async function putChainEnds(database: Database, { rows, segments, added }: ChainEnds): Promise<void> {
  await Promise.all([
    database.segments.bulkPut([...segments.values()].flat()),
    database.chains.bulkPut([...rows.values()]),
    addHoldings(database, added),
  ])
}
