/** Remembers what each import brought, so that the picture before it can be shown beside the one after. Never exchanged. */
import type { ImportedHere } from './data.ts'
import type { Database } from './database.ts'

/** How many imports are remembered. */
export const IMPORTS_KEPT = 200

/** Inside the import's own transaction: there is no import without its line here. */
export async function logImport(
  database: Database,
  { at, file }: { readonly at: number; readonly file: string },
  brought: readonly (readonly [account: string, changes: readonly string[]])[],
): Promise<void> {
  const rows = brought.filter(([, changes]) => changes.length > 0)
  if (rows.length === 0) return
  const n = ((await database.imports.orderBy('[n+account]').last())?.n ?? 0) + 1
  await database.imports.bulkPut(rows.map(([account, changes]) => ({ n, account, at, file, changes })))
  await database.imports
    .where('[n+account]')
    .below([n - IMPORTS_KEPT + 1])
    .delete()
}

/** The latest first. */
export async function importsOf(database: Database, account: string): Promise<readonly ImportedHere[]> {
  const rows = await database.imports.where('account').equals(account).toArray()
  return rows.sort((a, b) => b.n - a.n).map(({ at, file, changes }) => ({ at, file, changes }))
}
