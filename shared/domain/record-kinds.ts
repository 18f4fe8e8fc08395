/** The kinds of record this build knows, each with the schema of its fields. */
import { accountFields } from './account.ts'
import { attachmentFields } from './attachment.ts'
import { contractFields } from './contract.ts'
import { findingFields, overrideFields } from './finding.ts'
import { commitmentFields, goalFields } from './goal.ts'
import { initiativeFields, mainInitiativeFields } from './initiative.ts'
import { interventionFields } from './intervention.ts'
import { libraryFields, ownFactorFields, ownInstrumentFields, ownQuestionFields } from './library.ts'
import { motiveFields } from './motive.ts'
import { noteFields } from './note.ts'
import { observationFields } from './observation.ts'
import { orgUnitFields } from './org-unit.ts'
import { outcomeFields } from './outcome.ts'
import { personFields } from './person.ts'
import { readingFields } from './reading.ts'
import { relationFields } from './relation.ts'
import { retrospectiveFields } from './retrospective.ts'
import { valueStepFields } from './value-step.ts'
import { valueViewFields } from './value-view.ts'

export const recordSchemas = {
  account: accountFields,
  person: personFields,
  note: noteFields,
  initiative: initiativeFields,
  mainInitiative: mainInitiativeFields,
  observation: observationFields,
  motive: motiveFields,
  valueStep: valueStepFields,
  reading: readingFields,
  contract: contractFields,
  outcome: outcomeFields,
  finding: findingFields,
  override: overrideFields,
  orgUnit: orgUnitFields,
  relation: relationFields,
  intervention: interventionFields,
  valueView: valueViewFields,
  goal: goalFields,
  commitment: commitmentFields,
  retrospective: retrospectiveFields,
  attachment: attachmentFields,
  library: libraryFields,
  ownInstrument: ownInstrumentFields,
  ownQuestion: ownQuestionFields,
  ownFactor: ownFactorFields,
} as const

export type RecordKind = keyof typeof recordSchemas

export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(recordSchemas, kind)
}
