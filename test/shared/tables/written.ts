/** Plans an import over records and reads back what it would have written, as the database would. */
import type { Edit } from '../../../shared/changes/change.ts'
import { layOver, type Fields } from '../../../shared/changes/field-paths.ts'
import { checkEdit } from '../../../shared/domain/record-fields.ts'
import { toAccountRecords } from '../../../shared/domain/live-records.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import {
  accountsNamed,
  planImport,
  type PlanOptions,
  type TablePlan,
} from '../../../shared/tables/plan-import.ts'
import type { TableEntry } from '../../../shared/tables/table-entry.ts'

const sources = new WeakMap<AccountRecords, readonly Edit[]>()
let ids = 0

function newId(): string {
  ids += 1
  return `eeeeeeee-0000-4000-8000-${ids.toString(16).padStart(12, '0')}`
}

/** The records that these edits make, each checked as it is when it is written. */
export function recordsOf(edits: readonly Edit[]): AccountRecords {
  const fields = new Map<string, { kind: string; fields: Fields }>()
  for (const edit of edits) {
    const before = fields.get(edit.record)
    const checked = checkEdit(edit, before?.fields ?? null)
    if (!checked.ok) throw new Error(`${edit.kind} ${checked.error.field}: ${checked.error.message}`)
    fields.set(edit.record, {
      kind: edit.kind,
      fields: layOver(before?.fields ?? {}, Object.entries(edit.set)),
    })
  }
  const account = [...fields].find(([, one]) => one.kind === 'account')?.[0] ?? ''
  const records = toAccountRecords(
    [...fields].map(([id, one]) => ({
      id,
      account,
      kind: one.kind,
      fields: one.fields,
      heads: {},
      conflicts: [],
      deleted: false,
    })),
  )
  if (records === null) throw new Error('There is no account among the edits')
  sources.set(records, edits)
  return records
}

export function planned(
  entries: readonly TableEntry[],
  here: readonly AccountRecords[],
  options: Partial<PlanOptions>,
): TablePlan {
  const target = options.target ?? null
  const accounts = here.map(({ account }) => ({ id: account.id, name: account.name }))
  const named = new Set<string>(accountsNamed(entries, target, accounts))
  const records = new Map<string, AccountRecords>(
    here.filter(({ account }) => named.has(account.id)).map((one) => [one.account.id, one]),
  )
  return planImport(
    entries,
    { accounts, records },
    {
      kind: 'people',
      target,
      onMatch: 'fill',
      newId,
      recorder: 'Ada',
      recordedAt: 1_780_000_000_000,
      ...options,
    },
  )
}

/** The accounts after the plan was written. */
export function wrote(plan: TablePlan, here: readonly AccountRecords[]): readonly AccountRecords[] {
  const drafts = new Map(plan.drafts.map(({ account, edits }) => [account, edits]))
  const known = here.map((records) => {
    const more = drafts.get(records.account.id)
    drafts.delete(records.account.id)
    return more === undefined ? records : recordsOf([...(sources.get(records) ?? []), ...more])
  })
  return [...known, ...[...drafts.values()].map((edits) => recordsOf(edits))]
}
