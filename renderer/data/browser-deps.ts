/** The clock, randomness, database and worker of a real window, for `openData`. */
import type { Host } from '../../shared/host/contract.ts'
import type { OpenDeps } from './start-up.ts'

export function browserDeps(host: Host): OpenDeps {
  return {
    host,
    idb: { indexedDB, IDBKeyRange },
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    newSalt: () =>
      Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join(''),
    later: (run, milliseconds) => {
      setTimeout(run, milliseconds)
    },
    startWorker: () => new Worker(new URL('./scoring-worker.ts', import.meta.url), { type: 'module' }),
  }
}
