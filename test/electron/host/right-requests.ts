/** One right request for every call of the contract, for attacks that alter it. */
import type { HostCall } from '../../../shared/host/contract.ts'
import { entry } from './journal-entries.ts'

/** A request that is right for each call; a new call does not compile without one, and every attack on the gate covers it. */
export const right: { readonly [C in HostCall]: Readonly<Record<string, unknown>> } = {
  describe: {},
  appendJournal: { entries: [entry(7)] },
  readJournal: {},
  grantJournal: {},
  writeSnapshot: { name: 'b.soundings', text: '{}' },
  listSnapshots: {},
  readSnapshot: { name: 'a.soundings' },
  saveFile: { name: 'b.soundings', text: '{}' },
  openFile: {},
  listRecentFiles: {},
  openRecentFile: { key: '0123456789abcdef' },
  nextEvent: {},
  readyToClose: {},
  reopen: {},
  setDatabaseAside: {},
  checkSpelling: { words: ['word'] },
  reportFault: { name: 'TypeError', frames: [] },
}
