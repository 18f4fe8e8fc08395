/** Builds the records of one account for tests, from what matters in the test; everything goes through the real schemas. */
import { accountFields } from '../../../shared/domain/account.ts'
import { day, type Day } from '../../../shared/domain/day.ts'
import {
  accountId,
  initiativeId,
  mainInitiativeId,
  noteId,
  observationId,
  personId,
} from '../../../shared/domain/ids.ts'
import { initiativeFields, mainInitiativeFields } from '../../../shared/domain/initiative.ts'
import { noteFields } from '../../../shared/domain/note.ts'
import { observationFields } from '../../../shared/domain/observation.ts'
import { personFields } from '../../../shared/domain/person.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'

export const TODAY: Day = day.parse('2026-06-01')

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
  /** A subject of a newer version. */
  readonly subject?: { readonly kind: string }
  readonly remark?: string
}

export type PersonSpec = {
  readonly name: string
  readonly role?: string
  readonly department?: string
  readonly placeholder?: boolean
}

export type RecordsSpec = {
  readonly name?: string
  readonly people?: readonly PersonSpec[]
  readonly notes?: readonly { readonly title?: string; readonly day?: string; readonly body?: string }[]
  readonly initiatives?: readonly string[]
  readonly main?: readonly { readonly initiative: number; readonly from: string }[]
  readonly answers?: readonly AnswerSpec[]
}

const PERSON = 1
const OBSERVATION = 2
const INITIATIVE = 3
const MAIN = 4
const NOTE = 5

export const personNumber = (number: number): string => idFrom(PERSON, number)
export const observationNumber = (number: number): string => idFrom(OBSERVATION, number)
export const initiativeNumber = (number: number): string => idFrom(INITIATIVE, number)
export const noteNumber = (number: number): string => idFrom(NOTE, number)

const WITHOUT = ['dontKnow', 'declined', 'notApplicable']

function subjectOf(spec: AnswerSpec) {
  if (spec.subject !== undefined) return spec.subject
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
    account: {
      id: accountId.parse(idFrom(9, accountNumber)),
      ...accountFields.parse({ name: spec.name ?? 'Halden Freight' }),
    },
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
  }
}
