/** The real data layer over a host, with a database in memory, ids that count and a clock that is stepped. */
import { IDBFactory as MemoryIndexedDb, IDBKeyRange } from 'fake-indexeddb'
import { openData, type OpenedData } from '../../renderer/data/start-up.ts'
import type { Host } from '../../shared/host/contract.ts'
import { uuidOf } from '../renderer/data/open.ts'

/** `now`: milliseconds since 1970 UTC. */
export async function openOver(host: Host, now: () => number): Promise<OpenedData> {
  let ids = 0
  const opened = await openData({
    host,
    idb: { indexedDB: new MemoryIndexedDb(), IDBKeyRange },
    now,
    newId: () => uuidOf('f0000000', (ids += 1)),
    newSalt: () => (ids += 1).toString(16).padStart(16, '0'),
    later: () => undefined,
    startWorker: null,
  })
  if (!opened.ok) throw new Error(opened.error.type)
  return opened.value
}
