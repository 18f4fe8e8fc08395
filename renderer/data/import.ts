/** Takes accounts from a file: compared first, snapshotted, then merged in one transaction, of which the journal gets what was not here before. */
import type { Change } from '../../shared/changes/change.ts'
import { opsOf } from '../../shared/changes/materialise.ts'
import type { ParsedExport } from '../../shared/exchange/export-file.ts'
import { digestsIn } from '../../shared/exchange/file-blobs.ts'
import { librariesNeeded } from '../../shared/exchange/file-libraries.ts'
import type { ImportFailure } from '../../shared/exchange/import-failure.ts'
import { planImport } from '../../shared/exchange/import-plan.ts'
import { parseExport } from '../../shared/exchange/parse-export.ts'
import type { Host } from '../../shared/host/contract.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { putBlobs } from './blobs.ts'
import type { Data, WriteFailure } from './data.ts'
import type { Database } from './database.ts'
import { createExport } from './export.ts'
import { logImport } from './import-log.ts'
import { save, type SaveDeps } from './save.ts'
import { sealedChangesOf } from './segments.ts'
import { takeChanges } from './take-changes.ts'
import { sealAccount } from './typing.ts'
import { sealedEntry } from './write.ts'
import { Abort, notStored } from './write-failure.ts'

export type ImportDeps = SaveDeps & { readonly host: Host }

export function createImport(deps: ImportDeps): Pick<Data, 'planImport' | 'runImport'> {
  const { database } = deps
  const exportText = createExport(deps)

  /** The plan against what is here now; only reads the database. */
  async function compare(file: ParsedExport) {
    const clash = await findElsewhere(database, file)
    if (clash !== null) return err<ImportFailure>({ type: 'duplicateId', detail: clash })
    const mine = new Map<string, readonly Change[]>()
    for (const { id } of file.accounts) {
      const open = await database.openChanges.where('account').equals(id).toArray()
      const changes = [...(await sealedChangesOf(database, id)), ...open.map((row) => row.change)]
      if (changes.length > 0) mine.set(id, changes)
    }
    const brought = (file.attachments ?? []).map(({ digest }) => digest)
    return planImport(mine, file, new Set(await database.blobs.where('digest').anyOf(brought).primaryKeys()))
  }

  async function snapshot(accounts: readonly string[]): Promise<Result<null, WriteFailure>> {
    if (deps.journal.keeps() !== 'file') return ok(null)
    const here = await database.segments
      .where('account')
      .anyOf([...accounts])
      .count()
    if (here === 0) return ok(null)
    const text = await exportText(accounts)
    if (!text.ok) return text
    const name = `before-import-${new Date(deps.now()).toISOString().replaceAll(':', '-')}.soundings`
    const written = await deps.host.writeSnapshot({ name, text: text.value })
    if (written.ok) return ok(null)
    return err(notStored(written.error.type === 'diskFull' ? 'diskFull' : 'other'))
  }

  return {
    planImport: async (text, file) => {
      const parsed = parseExport(text)
      if (!parsed.ok) return parsed
      const accounts = await compare(parsed.value)
      return accounts.ok ? ok({ file, accounts: accounts.value }) : accounts
    },

    runImport: async (text, accounts, fileName = '') => {
      const parsed = parseExport(text)
      if (!parsed.ok) return parsed
      const wanted = new Set(accounts)
      for (const id of librariesNeeded(parsed.value.accounts, wanted)) wanted.add(id)
      const file: ParsedExport = {
        ...parsed.value,
        accounts: parsed.value.accounts.filter(({ id }) => wanted.has(id)),
      }
      const plan = await compare(file)
      if (!plan.ok) return plan
      const takes = new Set(
        plan.value.filter(({ state }) => state !== 'nothingToTake').map(({ account }) => account),
      )
      const taken = file.accounts.filter(({ id }) => takes.has(id))
      if (taken.length === 0) return ok({ at: deps.now() })
      const named = new Set(taken.flatMap(({ records }) => [...digestsIn(records)]))
      // What reading the file has proven already is not digested again.
      const blobs = (file.attachments ?? [])
        .filter(({ digest }) => named.has(digest))
        .map(({ digest, bytes }) => ({ digest, bytes, size: bytes.length }))

      const kept = await snapshot([...takes])
      if (!kept.ok) return kept
      const outcome: { refused: ImportFailure | null } = { refused: null }
      const refuse = (failure: ImportFailure): never => {
        outcome.refused = failure
        throw new Abort({ type: 'invalid', record: '', field: '', message: failure.type })
      }
      const saved = await save(deps, null, async (writing) => {
        const clash = await findElsewhere(database, { accounts: taken })
        if (clash !== null) refuse({ type: 'duplicateId', detail: clash })
        await putBlobs(writing, blobs)
        const brought: (readonly [account: string, changes: readonly string[]])[] = []
        for (const { id, changes } of taken) {
          await sealAccount(writing, id)
          const merged = await takeChanges(writing, id, changes)
          if (merged.ok) {
            const { fresh, erased } = merged.value
            brought.push([id, fresh.map((change) => change.id)])
            for (const change of [...fresh, ...erased]) writing.entries.push(sealedEntry(change, true))
          } else refuse({ type: 'contradicting', detail: `change ${merged.error.change}` })
        }
        await logImport(database, { at: writing.wall, file: fileName }, brought)
      })
      if (outcome.refused !== null) return err(outcome.refused)
      return saved.ok ? ok({ at: saved.value.at }) : saved
    },
  }
}

/** An id of the file that names something in another account here; null where there is none. */
async function findElsewhere(database: Database, file: ParsedExport): Promise<string | null> {
  const homes = new Map<string, string>()
  const changes = new Map<string, string>()
  for (const account of file.accounts) {
    for (const change of account.changes) {
      changes.set(change.id, account.id)
      for (const op of opsOf(change)) homes.set(op.record, account.id)
    }
  }
  const here = await database.records.bulkGet([...homes.keys()])
  const record = here.find((one) => one !== undefined && homes.get(one.id) !== one.account)
  if (record !== undefined) return record.id
  let found: string | null = null
  await database.segments
    .toCollection()
    .until(() => found !== null)
    .each((segment) => {
      for (const { id } of segment.changes) {
        if ((changes.get(id) ?? segment.account) !== segment.account) found = id
      }
    })
  return found
}
