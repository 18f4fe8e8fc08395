/** One right request for every call of the contract, for attacks that alter it. */
import type { HostCall } from '../../../shared/host/contract.ts'
import { accountNumber, entry } from '../../shared/journal/entries.ts'

/** Three bytes and what they go by. */
export const BLOB = {
  text: 'AQID',
  digest: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
} as const

/** A request that is right for each call; a new call does not compile without one, and every attack on the gate covers it. */
export const right: { readonly [C in HostCall]: Readonly<Record<string, unknown>> } = {
  describe: {},
  appendJournal: { entries: [entry(7)] },
  prepareJournal: { afresh: false },
  listJournalSums: {},
  readOpenChanges: {},
  readJournalAccount: { account: accountNumber(1), from: 0 },
  tidyJournal: {},
  proveJournal: { account: accountNumber(1) },
  grantJournal: {},
  keepBlob: { digest: BLOB.digest, text: BLOB.text },
  readBlob: { digest: BLOB.digest },
  listBlobs: {},
  allowMicrophone: { allowed: true },
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
