/** Which device this is: a new one after a profile was copied or restored, so that no chain of changes ever forks. */
import type { HostDescription } from '../../shared/host/contract.ts'
import { DATA_VERSION, type Database } from './database.ts'
import { runTransaction } from './run-transaction.ts'
import { Abort, notStored } from './write-failure.ts'

/** Says again in an emptied database whose it is: the chains go on as the journal has them. */
export function reclaimDevice(
  database: Database,
  device: string,
  { installation }: Pick<HostDescription, 'installation'>,
): Promise<void> {
  return runTransaction(database, [database.meta], async () => {
    await database.meta.put({ key: 'dataVersion', version: DATA_VERSION })
    await database.meta.put({ key: 'device', device, installation })
  })
}

/** The device's id. Throws `Abort` where a newer build wrote the data. */
export function claimDevice(
  database: Database,
  host: Pick<HostDescription, 'installation'>,
  newId: () => string,
): Promise<string> {
  return runTransaction(database, [database.meta], async () => {
    const version = await database.meta.get('dataVersion')
    if (version?.key === 'dataVersion' && version.version > DATA_VERSION)
      throw new Abort(notStored('newerData'))
    if (version?.key !== 'dataVersion' || version.version < DATA_VERSION)
      await database.meta.put({ key: 'dataVersion', version: DATA_VERSION })

    const known = await database.meta.get('device')
    if (known?.key === 'device') {
      const same =
        host.installation === '' || known.installation === '' || known.installation === host.installation
      if (same && known.installation === host.installation) return known.device
      if (same) {
        // A host that can tell now and couldn't before, or the other way round: keep what is known.
        const installation = host.installation === '' ? known.installation : host.installation
        await database.meta.put({ ...known, installation })
        return known.device
      }
    }
    const device = newId()
    await database.meta.put({ key: 'device', device, installation: host.installation })
    return device
  })
}
