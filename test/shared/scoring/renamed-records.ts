/** The same account under other ids, and a score with what each id stands for in its place. */
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'
import { toAccountRecords } from '../../../shared/domain/live-records.ts'
import type { Json } from '../../../shared/json.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { z } from '../../../shared/zod.ts'
import { scoreOf } from './arbitrary-accounts.ts'
import { idFrom } from './build-records.ts'

const ID = /[0-9a-f]{8}-0000-4000-8000-[0-9a-f]{12}/g
const fields = z.object({ id: z.string() }).catchall(z.json())

type Entry = { readonly recordKind: string; readonly entry: { readonly id: string } }

/** Every record with its kind, in the order of the lists. */
function entriesOf(records: AccountRecords): Entry[] {
  const of = (recordKind: string, list: readonly { readonly id: string }[]) =>
    list.map((entry) => ({ recordKind, entry }))
  return [
    ...of('account', [records.account]),
    ...of('person', records.people),
    ...of('note', records.notes),
    ...of('initiative', records.initiatives),
    ...of('mainInitiative', records.mainInitiatives),
    ...of('observation', records.observations),
    ...of('motive', records.motives),
    ...of('valueStep', records.valueSteps),
    ...of('reading', records.readings),
    ...of('contract', records.contracts),
    ...of('outcome', records.outcomes),
    ...of('finding', records.findings),
    ...of('override', records.overrides),
  ]
}

function isOwnQuestion(id: string): boolean {
  return id.startsWith('00000031')
}

/** Every id exchanged for another, in another order; the ids of questions are no records of the account. */
export function renameIds(records: AccountRecords, mask: number): AccountRecords {
  const to = (id: string) =>
    isOwnQuestion(id)
      ? id
      : idFrom(Number.parseInt(id.slice(0, 8), 16), (Number.parseInt(id.slice(-12), 16) ^ mask) * 7 + 100_003)
  const stored = entriesOf(records).map(({ recordKind, entry }): StoredRecord => {
    const { id, ...rest } = fields.parse(JSON.parse(JSON.stringify(entry).replaceAll(ID, to)))
    return {
      id,
      account: to(records.account.id),
      kind: recordKind,
      heads: {},
      fields: rest,
      conflicts: [],
      deleted: false,
    }
  })
  const renamed = toAccountRecords(stored)
  if (renamed === null) throw new Error('the account itself does not read')
  return renamed
}

/** The score, with the content of each record in the place of its id. */
export function withoutIds(records: AccountRecords): Json {
  const meanings = new Map<string, string>()
  const named = (text: string) =>
    text.replaceAll(ID, (id) => (isOwnQuestion(id) ? id : (meanings.get(id) ?? 'unknown')))
  const told = (list: readonly { readonly id: string }[]) => {
    for (const { id, ...rest } of list) meanings.set(id, named(JSON.stringify(rest)))
  }
  meanings.set(records.account.id, 'account')
  // In this order, so that what a record refers to has been told before.
  told(records.people)
  for (const list of [records.notes, records.initiatives, records.valueSteps, records.observations])
    told(list)
  for (const list of [records.motives, records.readings, records.contracts, records.overrides]) told(list)
  // Evidence that is not there is no content of a finding.
  told(
    records.findings.map((finding) => ({
      ...finding,
      evidence: Object.keys(finding.evidence).filter((id) => meanings.has(id)),
    })),
  )
  const replaced = (value: Json): Json => {
    if (typeof value === 'string') return named(value)
    if (Array.isArray(value)) return value.map(replaced)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, replaced(entry)]))
  }
  return replaced(scoreOf(records))
}
