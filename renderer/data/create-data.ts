/** Puts the ways to write and the plain reads together as `Data`. */
import { materialise } from '../../shared/changes/materialise.ts'
import { toAccountRecords } from '../../shared/domain/live-records.ts'
import { countAnswers } from './answer-counts.ts'
import { createBlobs } from './blobs.ts'
import { createCommit } from './commit.ts'
import { createCommitTogether } from './commit-together.ts'
import type { AccountView, Data, PortfolioRow } from './data.ts'
import type { SummaryRow } from './database.ts'
import type { ImportDeps } from './import.ts'
import { importsOf } from './import-log.ts'
import { createLibraries } from './libraries.ts'
import { looksBackHere } from './looks-back.ts'
import { sealedChangesOf } from './segments.ts'
import { createTyping } from './typing.ts'
import { createUndo } from './undo.ts'
import { createUndoTogether } from './undo-together.ts'

export function createData(deps: ImportDeps): Data {
  const { database, tracker } = deps
  const importing = async () => (await import('./import.ts')).createImport(deps)
  const changesOf: Data['changes'] = async (account) => {
    const sealed = await sealedChangesOf(database, account)
    const open = await database.openChanges.where('account').equals(account).toArray()
    return [...sealed, ...open.map((row) => row.change)]
  }
  return {
    commit: createCommit(deps),
    ...createCommitTogether(deps),
    ...createTyping(deps),
    undo: createUndo(deps),
    undoTogether: createUndoTogether(deps),
    markWaiting: tracker.waiting,
    account: async (account): Promise<AccountView | null> => {
      const stored = await database.records.where('account').equals(account).toArray()
      const records = toAccountRecords(stored)
      return records === null ? null : { records, stored }
    },
    changes: changesOf,
    imports: (account) => importsOf(database, account),
    recordsBefore: async (account, changes) => {
      const without = new Set(changes)
      const kept = (await changesOf(account)).filter(({ id }) => !without.has(id))
      return toAccountRecords(materialise(kept))
    },
    portfolio: async () => {
      const summaries = await database.summaries.toArray()
      return summaries.filter(({ live }) => live).map(toRow)
    },
    outcomeAccounts: async () => {
      const rows = await database.summaries.where('outcomes').above(0).toArray()
      return rows.flatMap(({ account, live, edition }) => (live ? [{ account, edition }] : []))
    },
    looksBack: () => looksBackHere(database),
    answerCounts: (questions) => countAnswers(database, questions),
    ...createLibraries(deps),
    ...createBlobs(deps),
    // Reading and writing files is loaded where a file is read or written.
    exportText: async (accounts, attachments) => {
      const { createExport } = await import('./export.ts')
      return createExport(deps)(accounts, attachments)
    },
    planImport: async (text, file) => (await importing()).planImport(text, file),
    runImport: async (text, accounts, file) => (await importing()).runImport(text, accounts, file),
  }
}

function toRow({ live: _, edition: __, stamp: ___, ...row }: SummaryRow): PortfolioRow {
  return row
}
