/** The Electron edition's host: calls cross to the main process, and every answer goes through the contract's schema. */
import { hostContract, type Host, type HostCall, type HostFailure } from '../../shared/host/contract.ts'
import type { Result } from '../../shared/result.ts'
import type { z } from '../../shared/zod.ts'
import { hostFailure } from './host-failure.ts'

type Bridge = { readonly [name: string]: unknown }

function isBridge(value: unknown): value is Bridge {
  return typeof value === 'object' && value !== null
}

function through<V>(
  bridge: Bridge,
  name: HostCall,
  response: z.ZodType<Result<V, HostFailure>>,
): (request: unknown) => Promise<Result<V, HostFailure>> {
  return async (request) => {
    const call = bridge[name]
    if (typeof call !== 'function') return hostFailure('unavailable', name)
    let answer: unknown
    try {
      answer = await Promise.resolve<unknown>(Reflect.apply(call, bridge, [request]))
    } catch {
      // The text of a rejection can hold a path: only the call's name goes on.
      return hostFailure('ioError', name)
    }
    const parsed = response.safeParse(answer)
    return parsed.success ? parsed.data : hostFailure('corrupt', name)
  }
}

/** `exposed`: what the preload script put on the window. Null where that is no bridge at all. */
export function createElectronHost(exposed: unknown): Host | null {
  if (!isBridge(exposed)) return null
  return {
    describe: through(exposed, 'describe', hostContract.describe.response),
    appendJournal: through(exposed, 'appendJournal', hostContract.appendJournal.response),
    prepareJournal: through(exposed, 'prepareJournal', hostContract.prepareJournal.response),
    listJournalSums: through(exposed, 'listJournalSums', hostContract.listJournalSums.response),
    readOpenChanges: through(exposed, 'readOpenChanges', hostContract.readOpenChanges.response),
    readJournalAccount: through(exposed, 'readJournalAccount', hostContract.readJournalAccount.response),
    tidyJournal: through(exposed, 'tidyJournal', hostContract.tidyJournal.response),
    proveJournal: through(exposed, 'proveJournal', hostContract.proveJournal.response),
    grantJournal: through(exposed, 'grantJournal', hostContract.grantJournal.response),
    keepBlob: through(exposed, 'keepBlob', hostContract.keepBlob.response),
    readBlob: through(exposed, 'readBlob', hostContract.readBlob.response),
    listBlobs: through(exposed, 'listBlobs', hostContract.listBlobs.response),
    allowMicrophone: through(exposed, 'allowMicrophone', hostContract.allowMicrophone.response),
    writeSnapshot: through(exposed, 'writeSnapshot', hostContract.writeSnapshot.response),
    listSnapshots: through(exposed, 'listSnapshots', hostContract.listSnapshots.response),
    readSnapshot: through(exposed, 'readSnapshot', hostContract.readSnapshot.response),
    saveFile: through(exposed, 'saveFile', hostContract.saveFile.response),
    openFile: through(exposed, 'openFile', hostContract.openFile.response),
    listRecentFiles: through(exposed, 'listRecentFiles', hostContract.listRecentFiles.response),
    openRecentFile: through(exposed, 'openRecentFile', hostContract.openRecentFile.response),
    nextEvent: through(exposed, 'nextEvent', hostContract.nextEvent.response),
    readyToClose: through(exposed, 'readyToClose', hostContract.readyToClose.response),
    reopen: through(exposed, 'reopen', hostContract.reopen.response),
    setDatabaseAside: through(exposed, 'setDatabaseAside', hostContract.setDatabaseAside.response),
    checkSpelling: through(exposed, 'checkSpelling', hostContract.checkSpelling.response),
    reportFault: through(exposed, 'reportFault', hostContract.reportFault.response),
  }
}
