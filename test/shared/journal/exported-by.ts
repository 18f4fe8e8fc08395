/** What the program says of what a journal tells: the union, with what is still open sealed at the end of its chain, in order of time. */
import type { SealedChange } from '../../../shared/changes/change.ts'
import { compareText } from '../../../shared/changes/field-paths.ts'
import { mergeChanges } from '../../../shared/changes/merge.ts'
import { chainEnd, seal } from '../../../shared/changes/seal.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import type { Told } from './any-journal.ts'

/** The text of its export. `own`: the changes that did not only come with a file. */
export function exportedBy({ sealed, open }: Told, own: ReadonlySet<string>): string {
  const accounts = new Map<string, readonly SealedChange[]>()
  const add = (change: SealedChange) => {
    const merged = mergeChanges(accounts.get(change.account) ?? [], [change])
    if (!merged.ok) throw new Error(merged.error.change)
    accounts.set(change.account, merged.value)
  }
  sealed.forEach(add)
  const known = new Set(sealed.flatMap(({ id, adopts }) => (own.has(id) ? [id, adopts] : [id])))
  const byRevision = [...open].sort((a, b) => a.revision - b.revision)
  const latest = new Map(byRevision.map((change) => [change.id, change]))
  for (const change of [...latest.values()].sort((a, b) => compareText(a.at + a.id, b.at + b.id)))
    if (!known.has(change.id)) add(seal(change, chainEnd(accounts.get(change.account) ?? [], change.device)))
  return writeExport([...accounts].map(([id, changes]) => ({ id, changes })))
}
