/** Builds the records of one account for tests, from what matters in the test; everything goes through the real schemas. */
import { accountFields } from '../../../shared/domain/account.ts'
import { day, type Day } from '../../../shared/domain/day.ts'
import { contractFields } from '../../../shared/domain/contract.ts'
import { findingFields, overrideFields, type Overridable } from '../../../shared/domain/finding.ts'
import {
  accountId,
  contractId,
  findingId,
  initiativeId,
  mainInitiativeId,
  motiveId,
  noteId,
  observationId,
  outcomeId,
  overrideId,
  personId,
  readingId,
  valueStepId,
} from '../../../shared/domain/ids.ts'
import { initiativeFields, mainInitiativeFields } from '../../../shared/domain/initiative.ts'
import { motiveFields, type MotiveReason, type MotiveView } from '../../../shared/domain/motive.ts'
import { noteFields } from '../../../shared/domain/note.ts'
import { observationFields } from '../../../shared/domain/observation.ts'
import { outcomeFields, type OutcomeFields } from '../../../shared/domain/outcome.ts'
import { personFields } from '../../../shared/domain/person.ts'
import { readingFields } from '../../../shared/domain/reading.ts'
import { valueStepFields } from '../../../shared/domain/value-step.ts'
import { emptyRecords, type AccountRecords } from '../../../shared/scoring/account-records.ts'

export const TODAY: Day = day.parse('2026-06-01')
const A_MONTH_AGO: Day = day.parse('2026-05-01')

export function dayFrom(text: string): Day {
  return day.parse(text)
}

/** An id from a number: `kind` keeps the ids of people and observations apart. */
export function idFrom(kind: number, number: number): string {
  return `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}

export type AnswerSpec = {
  readonly question: string
  /** An option, or one of `dontKnow`, `declined`, `notApplicable`. */
  readonly answer: string
  /** Number of the person, from 1. */
  readonly by?: number | null
  readonly kind?: 'said' | 'seen' | 'document' | 'reported' | 'inferred'
  readonly day?: string
  readonly recordedAt?: number
  readonly recorder?: string
  /** Number of the note, from 1. */
  readonly note?: number
  readonly source?: string
  readonly reportedBy?: number
  /** Number of the initiative, from 1; left out: about the account. */
  readonly initiative?: number
  /** Number of the person, or of the step of the value path, that it is about, from 1. */
  readonly about?: number
  readonly step?: number
  /** A subject of a newer version. */
  readonly subject?: { readonly kind: string }
  readonly remark?: string
}

export type PersonSpec = {
  readonly name: string
  readonly role?: string
  readonly department?: string
  readonly placeholder?: boolean
  readonly about?: string
  readonly key?: boolean
  readonly leftOn?: string | null
}

/** Standing since a month before `TODAY`, and recorded on its day, unless said. */
export type MotiveSpec = {
  readonly reason: MotiveReason
  readonly view: MotiveView
  /** Number of the person, from 1. */
  readonly of?: number | null
  readonly main?: boolean
  readonly belief?: string
  readonly beliefIs?: 'unverified' | 'true' | 'false'
  readonly day?: string
  readonly until?: string | null
  readonly recordedAt?: number
  readonly recorder?: string
}

export type StepSpec = {
  readonly name: string
  readonly place?: number
  /** Number of the person, from 1. */
  readonly owner?: number | null
  readonly policy?: string
}

export type ReadingSpec = {
  readonly from: string
  readonly to: string
  readonly used: number
  readonly entitled: number
  readonly unit?: string
  readonly recordedAt?: number
}

export type ContractSpec = {
  readonly name?: string
  readonly renewsOn: string
  readonly noticeDays?: number
  readonly autoRenew?: boolean
  readonly endedOn?: string | null
}

export type FindingSpec = {
  readonly statement: string
  readonly place?: number
  readonly soWhat?: string
  readonly recommendation?: string
  readonly owner?: string
  /** Numbers of observations, from 1. */
  readonly evidence?: readonly number[]
  /** Numbers of observations that were taken out of the evidence again. */
  readonly dropped?: readonly number[]
  readonly day?: string
}

export type OverrideSpec = {
  readonly of: Overridable
  readonly label: string | null
  readonly reason?: string
  readonly day?: string
  readonly recordedAt?: number
}

export type OutcomeSpec = Pick<OutcomeFields, 'kind' | 'result'> & {
  readonly day?: string
  readonly highQuality?: boolean | null
  readonly goalsAchieved?: OutcomeFields['goalsAchieved']
}

export type RecordsSpec = {
  readonly name?: string
  readonly people?: readonly PersonSpec[]
  readonly notes?: readonly { readonly title?: string; readonly day?: string; readonly body?: string }[]
  readonly initiatives?: readonly string[]
  readonly main?: readonly { readonly initiative: number; readonly from: string }[]
  readonly answers?: readonly AnswerSpec[]
  readonly motives?: readonly MotiveSpec[]
  readonly steps?: readonly StepSpec[]
  readonly readings?: readonly ReadingSpec[]
  readonly contracts?: readonly ContractSpec[]
  readonly outcomes?: readonly OutcomeSpec[]
  readonly findings?: readonly FindingSpec[]
  readonly overrides?: readonly OverrideSpec[]
}

const PERSON = 1
const OBSERVATION = 2
const INITIATIVE = 3
const MAIN = 4
const NOTE = 5
const MOTIVE = 6
const STEP = 7
const READING = 8
const CONTRACT = 10
const OUTCOME = 11
const FINDING = 12
const OVERRIDE = 13

export const personNumber = (number: number): string => idFrom(PERSON, number)
export const observationNumber = (number: number): string => idFrom(OBSERVATION, number)
export const initiativeNumber = (number: number): string => idFrom(INITIATIVE, number)
export const noteNumber = (number: number): string => idFrom(NOTE, number)
export const motiveNumber = (number: number): string => idFrom(MOTIVE, number)
export const stepNumber = (number: number): string => idFrom(STEP, number)
export const readingNumber = (number: number): string => idFrom(READING, number)
export const contractNumber = (number: number): string => idFrom(CONTRACT, number)
export const findingNumber = (number: number): string => idFrom(FINDING, number)
export const overrideNumber = (number: number): string => idFrom(OVERRIDE, number)

const WITHOUT = ['dontKnow', 'declined', 'notApplicable']

function subjectOf(spec: AnswerSpec) {
  if (spec.subject !== undefined) return spec.subject
  if (spec.about !== undefined) return { kind: 'person', id: personNumber(spec.about) }
  if (spec.step !== undefined) return { kind: 'valueStep', id: stepNumber(spec.step) }
  if (spec.initiative !== undefined) return { kind: 'initiative', id: initiativeNumber(spec.initiative) }
  return { kind: 'account' }
}

function observationOf(spec: AnswerSpec, index: number): AccountRecords['observations'][number] {
  return {
    id: observationId.parse(observationNumber(index + 1)),
    ...observationFields.parse({
      question: spec.question,
      subject: subjectOf(spec),
      answer: WITHOUT.includes(spec.answer) ? { without: spec.answer } : { option: spec.answer },
      speaker: typeof spec.by === 'number' ? personNumber(spec.by) : null,
      reportedBy: spec.reportedBy === undefined ? null : personNumber(spec.reportedBy),
      kind: spec.kind ?? 'said',
      day: spec.day ?? TODAY,
      recordedAt: spec.recordedAt ?? Date.parse(spec.day ?? TODAY),
      recorder: spec.recorder ?? 'Brandt',
      note: spec.note === undefined ? null : noteNumber(spec.note),
      source: spec.source ?? '',
      remark: spec.remark ?? '',
    }),
  }
}

export function buildRecords(spec: RecordsSpec, accountNumber = 1): AccountRecords {
  return {
    ...emptyRecords({
      id: accountId.parse(idFrom(9, accountNumber)),
      ...accountFields.parse({ name: spec.name ?? 'Halden Freight' }),
    }),
    people: (spec.people ?? []).map((person, index) => ({
      id: personId.parse(personNumber(index + 1)),
      ...personFields.parse(person),
    })),
    notes: (spec.notes ?? []).map((note, index) => ({
      id: noteId.parse(noteNumber(index + 1)),
      ...noteFields.parse({ day: TODAY, ...note }),
    })),
    initiatives: (spec.initiatives ?? []).map((name, index) => ({
      id: initiativeId.parse(initiativeNumber(index + 1)),
      ...initiativeFields.parse({ name }),
    })),
    mainInitiatives: (spec.main ?? []).map(({ initiative, from }, index) => ({
      id: mainInitiativeId.parse(idFrom(MAIN, index + 1)),
      ...mainInitiativeFields.parse({ initiative: initiativeNumber(initiative), from }),
    })),
    observations: (spec.answers ?? []).map(observationOf),
    motives: (spec.motives ?? []).map(({ of, day, ...motive }, index) => ({
      id: motiveId.parse(motiveNumber(index + 1)),
      ...motiveFields.parse({
        day: day ?? A_MONTH_AGO,
        recordedAt: Date.parse(day ?? A_MONTH_AGO),
        recorder: 'Brandt',
        ...motive,
        person: typeof of === 'number' ? personNumber(of) : null,
      }),
    })),
    valueSteps: (spec.steps ?? []).map(({ owner, ...step }, index) => ({
      id: valueStepId.parse(stepNumber(index + 1)),
      ...valueStepFields.parse({
        place: index,
        ...step,
        owner: typeof owner === 'number' ? personNumber(owner) : null,
      }),
    })),
    readings: (spec.readings ?? []).map((reading, index) => ({
      id: readingId.parse(readingNumber(index + 1)),
      ...readingFields.parse({
        unit: 'hours',
        recordedAt: Date.parse(reading.to),
        recorder: 'Brandt',
        ...reading,
      }),
    })),
    contracts: (spec.contracts ?? []).map((contract, index) => ({
      id: contractId.parse(contractNumber(index + 1)),
      ...contractFields.parse({ name: 'Subscription', ...contract }),
    })),
    outcomes: (spec.outcomes ?? []).map((outcome, index) => ({
      id: outcomeId.parse(idFrom(OUTCOME, index + 1)),
      ...outcomeFields.parse({ day: TODAY, recordedAt: Date.parse(TODAY), recorder: 'Brandt', ...outcome }),
    })),
    findings: (spec.findings ?? []).map(({ evidence, dropped, ...finding }, index) => ({
      id: findingId.parse(findingNumber(index + 1)),
      ...findingFields.parse({
        day: TODAY,
        place: index,
        ...finding,
        evidence: Object.fromEntries([
          ...(evidence ?? []).map((number) => [observationNumber(number), true] as const),
          ...(dropped ?? []).map((number) => [observationNumber(number), false] as const),
        ]),
      }),
    })),
    overrides: (spec.overrides ?? []).map((override, index) => ({
      id: overrideId.parse(overrideNumber(index + 1)),
      ...overrideFields.parse({
        reason: 'we know better',
        day: TODAY,
        recordedAt: Date.parse(override.day ?? TODAY),
        recorder: 'Brandt',
        ...override,
      }),
    })),
  }
}
