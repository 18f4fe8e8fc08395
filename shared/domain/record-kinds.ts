/** The kinds of record this build knows, each with the schema of its fields. */
import { accountFields } from './account.ts'
import { initiativeFields, mainInitiativeFields } from './initiative.ts'
import { noteFields } from './note.ts'
import { observationFields } from './observation.ts'
import { personFields } from './person.ts'

export const recordSchemas = {
  account: accountFields,
  person: personFields,
  note: noteFields,
  initiative: initiativeFields,
  mainInitiative: mainInitiativeFields,
  observation: observationFields,
} as const

export type RecordKind = keyof typeof recordSchemas

export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(recordSchemas, kind)
}
