/** What the journal of a host in memory holds, read from its files as they lie there. */
import type { MemoryHostState } from '../../../renderer/host/memory-host.ts'
import { byteTools } from '../../../renderer/host/byte-tools.ts'
import { parseLine, splitLines } from '../../../shared/journal/line.ts'

export type Journalled = {
  readonly change: string
  readonly account: string
  readonly type: 'sealed' | 'open'
  readonly imported: boolean
  /** Of an open change; -1 of a sealed one. */
  readonly revision: number
  /** Canonical JSON. */
  readonly text: string
}

/** Sealed changes in the order they came, then what is open. */
export function journalled({ files }: Pick<MemoryHostState, 'files'>): readonly Journalled[] {
  return [...files.keys()]
    .sort((a, b) => Number(a.startsWith('open/')) - Number(b.startsWith('open/')) || (a < b ? -1 : 1))
    .flatMap((path) => splitLines(files.get(path) ?? new Uint8Array()))
    .flatMap((text): Journalled[] => {
      const line = parseLine(byteTools, text)
      if (line.type === 'torn') return []
      const { entry } = line
      if (entry.type === 'open') {
        const { id, account, revision } = entry.change
        const text = JSON.stringify(entry.change)
        return [{ change: id, account, type: 'open', imported: false, revision, text }]
      }
      if (entry.type === 'summary') return []
      return entry.changes.map((change) => ({
        change: change.id,
        account: entry.account,
        type: 'sealed',
        imported: entry.imported,
        revision: -1,
        text: JSON.stringify(change),
      }))
    })
}
