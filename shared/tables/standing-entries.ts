/** The records of an account in the words of tables: what an import compares its rows with, and an export writes. */
import { personParts, type Person } from '../domain/person.ts'
import type { Reading } from '../domain/reading.ts'
import { readThroughMerged } from '../domain/merged-people.ts'
import type { AccountRecords } from '../scoring/account-records.ts'
import type { EntryValues } from './table-entry.ts'
import type { TableKind } from './table-fields.ts'

export type StandingEntry = { readonly id: string; readonly values: EntryValues }

/** What is empty is left out, as it is in an entry. Placeholders that turned out to be somebody are read as that one. */
export function standingEntries(kind: TableKind, records: AccountRecords): readonly StandingEntry[] {
  switch (kind) {
    case 'accounts': {
      const { id, sector, about } = records.account
      return [{ id, values: filled({ sector, about }) }]
    }
    case 'people': {
      const read = readThroughMerged(records)
      const units = new Map<string, string>(read.orgUnits.map((unit) => [unit.id, unit.name]))
      return read.people.map((person) => ({ id: person.id, values: personValues(person, units) }))
    }
    case 'readings':
      return records.readings.map((reading) => ({ id: reading.id, values: readingValues(reading) }))
  }
}

function personValues(person: Person, units: ReadonlyMap<string, string>): EntryValues {
  const { name, role, department, email, phone, otherContact, about, key, place, leftOn, placeholder } =
    person
  const named = (id: string | null) => (id === null ? '' : (units.get(id) ?? ''))
  return filled({
    name,
    role,
    department,
    orgUnit: named(person.unit),
    site: named(person.site),
    email,
    phone,
    otherContact,
    about,
    parts: personParts.filter((part) => person.parts[part] === true),
    key,
    place: place === 'inside' ? '' : place,
    leftOn: leftOn ?? '',
    placeholder,
  })
}

function readingValues({ from, to, unit, used, entitled, source, remark }: Reading): EntryValues {
  return filled({ from, to, unit, used, entitled, source, remark })
}

function filled(values: EntryValues): EntryValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)))
}

function isEmpty(value: EntryValues[string]): boolean {
  return value === '' || value === false || (Array.isArray(value) && value.length === 0)
}
