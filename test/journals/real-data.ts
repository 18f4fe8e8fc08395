/** The real data layer over the shell's own journal in a real folder, with a database in memory and a clock that is stepped. */
import { IDBFactory as MemoryIndexedDb, IDBKeyRange } from 'fake-indexeddb'
import { openData, type OpenedData } from '../../renderer/data/start-up.ts'
import { createElectronHost } from '../../renderer/host/electron-host.ts'
import { hostContract } from '../../shared/host/contract.ts'
import type { RealHost } from '../electron/host/real-host.ts'
import { uuidOf } from '../renderer/data/open.ts'

/** `now`: milliseconds since 1970 UTC. */
export async function openOver(host: Pick<RealHost, 'ask'>, now: () => number): Promise<OpenedData> {
  const bridge = Object.fromEntries(
    Object.keys(hostContract).map((call) => [call, (request: unknown) => host.ask(call, request)] as const),
  )
  const connected = createElectronHost(bridge)
  if (connected === null) throw new Error('No bridge')
  let ids = 0
  const opened = await openData({
    host: connected,
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
