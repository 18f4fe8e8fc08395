/** From stored records to the live ones that people and the scoring model see: known, valid and not deleted. */
import type { StoredRecord } from '../changes/stored-record.ts'
import type { AccountRecords } from '../scoring/account-records.ts'
import type { z } from '../zod.ts'
import { accountFields, type Account } from './account.ts'
import { attachmentFields, type Attachment } from './attachment.ts'
import { contractFields, type Contract } from './contract.ts'
import { findingFields, overrideFields, type Finding, type Override } from './finding.ts'
import { commitmentFields, goalFields, type Commitment, type Goal } from './goal.ts'
import * as ids from './ids.ts'
import { initiativeFields, mainInitiativeFields, type Initiative, type MainInitiative } from './initiative.ts'
import { interventionFields, type Intervention } from './intervention.ts'
import {
  libraryFields,
  ownFactorFields,
  ownInstrumentFields,
  ownQuestionFields,
  type Library,
  type OwnFactor,
  type OwnInstrument,
  type OwnQuestion,
} from './library.ts'
import { readThroughMerged } from './merged-people.ts'
import { motiveFields, type Motive } from './motive.ts'
import { noteFields, type Note } from './note.ts'
import { observationFields, type Observation, type Subject } from './observation.ts'
import { orgUnitFields, type OrgUnit } from './org-unit.ts'
import { outcomeFields, type Outcome } from './outcome.ts'
import { personFields, type Person } from './person.ts'
import { readingFields, type Reading } from './reading.ts'
import { isRecordKind } from './record-kinds.ts'
import { relationFields, type Relation } from './relation.ts'
import { retrospectiveFields, type Retrospective } from './retrospective.ts'
import { valueStepFields, type ValueStep } from './value-step.ts'
import { valueViewFields, type ValueView } from './value-view.ts'

export type LibraryRecords = {
  readonly library: Library
  readonly instruments: readonly OwnInstrument[]
  readonly questions: readonly OwnQuestion[]
  readonly factors: readonly OwnFactor[]
}

export type LiveRecords = {
  /** Null where the account itself is missing, deleted or unreadable, and for a library. */
  readonly records: AccountRecords | null
  /** Null for an account, and where the library itself is deleted or unreadable. */
  readonly library: LibraryRecords | null
  /** Ids of records of known kinds that do not fit their schema: left out of the picture, never dropped from storage. */
  readonly unreadable: readonly string[]
}

/** The live records of one account or library, each list in the order of `stored`, and which could not be read. */
export function readLiveRecords(stored: readonly StoredRecord[]): LiveRecords {
  let account: Account | null = null
  let library: Library | null = null
  const people: Person[] = []
  const notes: Note[] = []
  const initiatives: Initiative[] = []
  const mainInitiatives: MainInitiative[] = []
  const observations: Observation[] = []
  const motives: Motive[] = []
  const valueSteps: ValueStep[] = []
  const readings: Reading[] = []
  const contracts: Contract[] = []
  const outcomes: Outcome[] = []
  const findings: Finding[] = []
  const overrides: Override[] = []
  const orgUnits: OrgUnit[] = []
  const relations: Relation[] = []
  const interventions: Intervention[] = []
  const valueViews: ValueView[] = []
  const goals: Goal[] = []
  const commitments: Commitment[] = []
  const retrospectives: Retrospective[] = []
  const attachments: Attachment[] = []
  const instruments: OwnInstrument[] = []
  const questions: OwnQuestion[] = []
  const factors: OwnFactor[] = []
  const unreadable: string[] = []

  for (const record of stored) {
    if (record.deleted || !isRecordKind(record.kind)) continue
    const keep = <T>(list: T[], value: T | null) => {
      if (value === null) unreadable.push(record.id)
      else list.push(value)
    }
    const own = <T>(value: T | null): T | null => {
      if (value !== null && record.id === record.account) return value
      unreadable.push(record.id)
      return null
    }
    switch (record.kind) {
      case 'account':
        account = own(read(record, ids.accountId, accountFields)) ?? account
        break
      case 'library':
        library = own(read(record, ids.accountId, libraryFields)) ?? library
        break
      case 'person':
        keep(people, read(record, ids.personId, personFields))
        break
      case 'note':
        keep(notes, read(record, ids.noteId, noteFields))
        break
      case 'initiative':
        keep(initiatives, read(record, ids.initiativeId, initiativeFields))
        break
      case 'mainInitiative':
        keep(mainInitiatives, read(record, ids.mainInitiativeId, mainInitiativeFields))
        break
      case 'observation':
        keep(observations, read(record, ids.observationId, observationFields))
        break
      case 'motive':
        keep(motives, read(record, ids.motiveId, motiveFields))
        break
      case 'valueStep':
        keep(valueSteps, read(record, ids.valueStepId, valueStepFields))
        break
      case 'reading':
        keep(readings, read(record, ids.readingId, readingFields))
        break
      case 'contract':
        keep(contracts, read(record, ids.contractId, contractFields))
        break
      case 'outcome':
        keep(outcomes, read(record, ids.outcomeId, outcomeFields))
        break
      case 'finding':
        keep(findings, read(record, ids.findingId, findingFields))
        break
      case 'override':
        keep(overrides, read(record, ids.overrideId, overrideFields))
        break
      case 'orgUnit':
        keep(orgUnits, read(record, ids.orgUnitId, orgUnitFields))
        break
      case 'relation':
        keep(relations, read(record, ids.relationId, relationFields))
        break
      case 'intervention':
        keep(interventions, read(record, ids.interventionId, interventionFields))
        break
      case 'valueView':
        keep(valueViews, read(record, ids.valueViewId, valueViewFields))
        break
      case 'goal':
        keep(goals, read(record, ids.goalId, goalFields))
        break
      case 'commitment':
        keep(commitments, read(record, ids.commitmentId, commitmentFields))
        break
      case 'retrospective':
        keep(retrospectives, read(record, ids.retrospectiveId, retrospectiveFields))
        break
      case 'attachment':
        keep(attachments, read(record, ids.attachmentId, attachmentFields))
        break
      case 'ownInstrument':
        keep(instruments, read(record, ids.instrumentId, ownInstrumentFields))
        break
      case 'ownQuestion':
        keep(questions, read(record, ids.questionId, ownQuestionFields))
        break
      case 'ownFactor':
        keep(factors, read(record, ids.ownFactorId, ownFactorFields))
        break
    }
  }
  const found: AccountRecords | null = account && {
    account,
    people,
    notes,
    initiatives,
    mainInitiatives,
    observations,
    motives,
    valueSteps,
    readings,
    contracts,
    outcomes,
    findings,
    overrides,
    orgUnits,
    relations,
    interventions,
    valueViews,
    goals,
    commitments,
    retrospectives,
    attachments,
  }
  return {
    records: found && readThroughMerged(found),
    library: library && { library, instruments, questions, factors },
    unreadable,
  }
}

/** The live records alone; null where the account itself is missing, deleted or unreadable. */
export function toAccountRecords(stored: readonly StoredRecord[]): AccountRecords | null {
  return readLiveRecords(stored).records
}

/** The initiative that an observation is about; null where it is about the account, or about a kind this build does not know. */
export function subjectInitiative(subject: Subject): ids.InitiativeId | null {
  if (subject.kind !== 'initiative' || !('id' in subject)) return null
  return ids.initiativeId.safeParse(subject.id).data ?? null
}

function read<I extends z.ZodType<string>, F extends z.ZodType<object>>(
  record: StoredRecord,
  id: I,
  fields: F,
): ({ id: z.infer<I> } & z.infer<F>) | null {
  const parsedId = id.safeParse(record.id)
  const parsed = fields.safeParse(record.fields)
  return parsedId.success && parsed.success ? { ...parsed.data, id: parsedId.data } : null
}
