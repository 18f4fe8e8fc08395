/** The tables we write: accounts, people and readings as rows under the headers that our own import knows. */
import { personParts } from '../domain/person.ts'
import type { AccountRecords } from '../scoring/account-records.ts'
import { standingEntries } from './standing-entries.ts'
import type { EntryValue, EntryValues } from './table-entry.ts'
import { tableFields, type FieldId, type TableKind } from './table-fields.ts'
import type { Cell } from './write-csv.ts'
import { partWords, placeWords, readPlace } from './words-in-cells.ts'

/** What our own import reads another way round: a name in one piece, a period by its ends. */
const NOT_WRITTEN: ReadonlySet<FieldId> = new Set(['firstName', 'lastName', 'month'])

export function exportRows(
  kind: TableKind,
  accounts: readonly AccountRecords[],
): readonly (readonly Cell[])[] {
  const fields = tableFields[kind].filter(({ id }) => !NOT_WRITTEN.has(id))
  const rows = accounts.flatMap((records) =>
    standingEntries(kind, records).map(({ values }) =>
      fields.map(({ id }) => (id === 'account' ? records.account.name : cellOf(id, values))),
    ),
  )
  return [fields.map(({ header }) => header), ...rows]
}

function cellOf(id: FieldId, values: EntryValues): Cell {
  const value: EntryValue | undefined = values[id]
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 'yes' : ''
  if (id === 'place' && typeof value === 'string') return placeWords[readPlace(value) ?? 'inside']
  if (id === 'parts' && value !== undefined)
    return personParts
      .filter((part) => Array.isArray(value) && value.includes(part))
      .map((part) => partWords[part])
      .join(', ')
  return typeof value === 'string' ? value : ''
}
