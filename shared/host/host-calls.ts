/** The contract's keys without its schemas, for code that must stay small, and the names its calls travel under. */
import type { HostCall } from './contract.ts'

/** A call missing here, or one too many, does not compile. */
const calls: { readonly [C in HostCall]: C } = {
  describe: 'describe',
  appendJournal: 'appendJournal',
  prepareJournal: 'prepareJournal',
  listJournalSums: 'listJournalSums',
  readOpenChanges: 'readOpenChanges',
  readJournalAccount: 'readJournalAccount',
  tidyJournal: 'tidyJournal',
  proveJournal: 'proveJournal',
  grantJournal: 'grantJournal',
  keepBlob: 'keepBlob',
  readBlob: 'readBlob',
  listBlobs: 'listBlobs',
  allowMicrophone: 'allowMicrophone',
  writeSnapshot: 'writeSnapshot',
  listSnapshots: 'listSnapshots',
  readSnapshot: 'readSnapshot',
  saveFile: 'saveFile',
  openFile: 'openFile',
  listRecentFiles: 'listRecentFiles',
  openRecentFile: 'openRecentFile',
  nextEvent: 'nextEvent',
  readyToClose: 'readyToClose',
  reopen: 'reopen',
  setDatabaseAside: 'setDatabaseAside',
  checkSpelling: 'checkSpelling',
  reportFault: 'reportFault',
}

export const hostCalls: readonly HostCall[] = Object.values(calls)

/** The name Electron's preload gives the bridge on `window`. */
export const HOST_BRIDGE = 'soundingsHost'

export function channelOf(call: HostCall): string {
  return `soundings:${call}`
}
