/** Puts the ways to write and the plain reads together as `Data`. */
import { toAccountRecords } from '../../shared/domain/live-records.ts'
import { createCommit } from './commit.ts'
import type { AccountView, Data, PortfolioRow } from './data.ts'
import type { SummaryRow } from './database.ts'
import { createExport } from './export.ts'
import { createImport, type ImportDeps } from './import.ts'
import { createLibraries } from './libraries.ts'
import { sealedChangesOf } from './segments.ts'
import { createTyping } from './typing.ts'
import { createUndo } from './undo.ts'

export function createData(deps: ImportDeps): Data {
  const { database, tracker } = deps
  return {
    commit: createCommit(deps),
    ...createTyping(deps),
    undo: createUndo(deps),
    markWaiting: tracker.waiting,
    account: async (account): Promise<AccountView | null> => {
      const stored = await database.records.where('account').equals(account).toArray()
      const records = toAccountRecords(stored)
      return records === null ? null : { records, stored }
    },
    changes: async (account) => {
      const sealed = await sealedChangesOf(database, account)
      const open = await database.openChanges.where('account').equals(account).toArray()
      return [...sealed, ...open.map((row) => row.change)]
    },
    portfolio: async () => {
      const summaries = await database.summaries.toArray()
      return summaries.filter(({ live }) => live).map(toRow)
    },
    ...createLibraries(deps),
    exportText: createExport(deps),
    ...createImport(deps),
  }
}

function toRow({ live: _, edition: __, stamp: ___, ...row }: SummaryRow): PortfolioRow {
  return row
}
