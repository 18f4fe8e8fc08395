/** What a parsed document is: a file of ours or not, and of which version; older ones are brought up to the present one. */
import { migrateAccount } from '../migrations/ladder.ts'
import type { Migration } from '../migrations/migration.ts'
import { err, ok, type Result } from '../result.ts'
import { z } from '../zod.ts'
import { findForbiddenKey, placeOf } from './check-values.ts'
import { FORMAT } from './export-file.ts'
import type { ImportFailure } from './import-failure.ts'

const envelope = z.looseObject({ format: z.literal(FORMAT), version: z.unknown() })
const olderFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int(),
  accounts: z.array(z.looseObject({})),
})

/** The document in `version`, climbed up `steps` if it is older; refused where it is foreign, hostile or newer. */
export function toVersion(
  document: unknown,
  version: number,
  steps: readonly Migration[],
): Result<unknown, ImportFailure> {
  const head = envelope.safeParse(document)
  if (!head.success) return refuse('foreign', 'format')
  const forbidden = findForbiddenKey(document)
  if (forbidden !== null) return err(forbidden)
  const from = z.int().positive().safeParse(head.data.version)
  if (!from.success) return refuse('invalid', 'version')
  if (from.data > version) return refuse('tooNew', `version ${from.data}`)
  if (from.data === version) return ok(document)

  const older = olderFile.safeParse(document)
  if (!older.success) return refuse('invalid', placeOf(older.error.issues[0]?.path ?? []))
  const accounts: object[] = []
  for (const [index, account] of older.data.accounts.entries()) {
    const migrated = migrateAccount(steps, from.data, account)
    if (migrated === null) return refuse('invalid', `accounts[${index}]`)
    accounts.push(migrated)
  }
  return ok({ format: FORMAT, version, accounts })
}

function refuse(type: ImportFailure['type'], detail: string): Result<never, ImportFailure> {
  return err({ type, detail })
}
