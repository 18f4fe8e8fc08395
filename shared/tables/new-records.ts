/** The edits that an import makes in one account: its record, units and sites that are named first, and the entries' own. */
import type { Edit } from '../changes/change.ts'
import { createAccount, createOrgUnit, createPerson, createReading } from '../domain/constructors.ts'
import { accountId, orgUnitId, personId, readingId } from '../domain/ids.ts'
import type { orgUnitSorts } from '../domain/org-unit.ts'
import { personFields } from '../domain/person.ts'
import { readingFields } from '../domain/reading.ts'
import { accountFields } from '../domain/account.ts'
import type { InvalidField } from '../domain/record-fields.ts'
import type { Json } from '../json.ts'
import type { Result } from '../result.ts'
import type { AccountRecords } from '../scoring/account-records.ts'
import { foldName } from './match-entries.ts'
import type { EntryValues } from './table-entry.ts'
import type { TableKind } from './table-fields.ts'

export type NewRecordsOptions = {
  readonly kind: TableKind
  readonly newId: () => string
  readonly recorder: string
  readonly recordedAt: number
}

type Sort = (typeof orgUnitSorts)[number]

export class NewRecords {
  private readonly account: string
  private readonly options: NewRecordsOptions
  private readonly newName: string | null
  private readonly units = new Map<string, string>()
  private readonly unitEdits: Edit[] = []
  /** By record, in the order in which they came; what is new is made whole at the end. */
  private readonly made = new Map<string, { isNew: boolean; values: EntryValues }>()

  constructor(
    account: string,
    standing: AccountRecords | null,
    newName: string | null,
    options: NewRecordsOptions,
  ) {
    this.account = account
    this.newName = newName
    this.options = options
    for (const { id, name, sort } of standing?.orgUnits ?? []) this.units.set(`${sort} ${foldName(name)}`, id)
  }

  add(values: EntryValues): string {
    const id = this.options.newId()
    this.made.set(id, { isNew: true, values })
    return id
  }

  fill(id: string, values: EntryValues): void {
    const before = this.made.get(id)
    this.made.set(id, { isNew: before?.isNew ?? false, values: { ...before?.values, ...values } })
  }

  edits(): readonly Edit[] {
    const { kind } = this.options
    const own = kind === 'accounts' ? this.made.get(this.account)?.values : undefined
    const account =
      this.newName === null
        ? []
        : [
            made(
              createAccount(
                accountId.parse(this.account),
                accountFields.parse({ ...own, name: this.newName }),
              ),
            ),
          ]
    if (kind === 'accounts') {
      return account.length > 0 || own === undefined
        ? account
        : [{ record: this.account, kind: 'account', set: toSet(own) }]
    }
    const entries = [...this.made].map(([id, { isNew, values }]) => this.entryEdit(id, isNew, values))
    return [...account, ...this.unitEdits, ...entries]
  }

  private entryEdit(id: string, isNew: boolean, values: EntryValues): Edit {
    const { kind, recorder, recordedAt } = this.options
    if (kind === 'readings') {
      return isNew
        ? made(createReading(readingId.parse(id), readingFields.parse({ ...values, recorder, recordedAt })))
        : { record: id, kind: 'reading', set: toSet(values) }
    }
    const { orgUnit, site, parts, ...plain } = values
    const placed: { [field: string]: Json } = {}
    if (typeof orgUnit === 'string') placed['unit'] = this.unitNamed('unit', orgUnit)
    if (typeof site === 'string') placed['site'] = this.unitNamed('site', site)
    const chosen = Array.isArray(parts) ? parts.map((part) => [String(part), true] as const) : []
    if (isNew) {
      const input = personFields.parse({ ...plain, ...placed, parts: Object.fromEntries(chosen) })
      return made(createPerson(personId.parse(id), input))
    }
    const set = { ...toSet(plain), ...placed }
    for (const [part] of chosen) set[`parts/${part}`] = true
    return { record: id, kind: 'person', set }
  }

  /** The unit or site of that name, made where there is none. */
  private unitNamed(sort: Sort, name: string): string {
    const key = `${sort} ${foldName(name)}`
    const known = this.units.get(key)
    if (known !== undefined) return known
    const id = this.options.newId()
    this.units.set(key, id)
    this.unitEdits.push(made(createOrgUnit(orgUnitId.parse(id), { name, sort })))
    return id
  }
}

function toSet(values: EntryValues): { [field: string]: Json } {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, typeof value === 'object' ? [...value] : value]),
  )
}

/** Entries are checked field by field before they come here: what does not fit now is a defect of ours. */
function made(result: Result<Edit, InvalidField>): Edit {
  if (!result.ok) throw new Error(`An entry that was checked does not fit: ${result.error.field}`)
  return result.value
}
