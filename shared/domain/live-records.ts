/** From stored records to the live ones that people and the scoring model see: known, valid and not deleted. */
import type { StoredRecord } from '../changes/stored-record.ts'
import type { AccountRecords } from '../scoring/account-records.ts'
import type { z } from '../zod.ts'
import { accountFields, type Account } from './account.ts'
import {
  accountId,
  initiativeId,
  mainInitiativeId,
  noteId,
  observationId,
  personId,
  type InitiativeId,
} from './ids.ts'
import { initiativeFields, mainInitiativeFields, type Initiative, type MainInitiative } from './initiative.ts'
import { noteFields, type Note } from './note.ts'
import { observationFields, type Observation, type Subject } from './observation.ts'
import { personFields, type Person } from './person.ts'
import { isRecordKind } from './record-kinds.ts'

export type LiveRecords = {
  /** Null where the account itself is missing, deleted or unreadable. */
  readonly records: AccountRecords | null
  /** Ids of records of known kinds that do not fit their schema: left out of the picture, never dropped from storage. */
  readonly unreadable: readonly string[]
}

/** The live records of one account, each list in the order of `stored`, and which could not be read. */
export function readLiveRecords(stored: readonly StoredRecord[]): LiveRecords {
  let account: Account | null = null
  const people: Person[] = []
  const notes: Note[] = []
  const initiatives: Initiative[] = []
  const mainInitiatives: MainInitiative[] = []
  const observations: Observation[] = []
  const unreadable: string[] = []

  for (const record of stored) {
    if (record.deleted || !isRecordKind(record.kind)) continue
    const keep = <T>(list: T[], value: T | null) => {
      if (value === null) unreadable.push(record.id)
      else list.push(value)
    }
    switch (record.kind) {
      case 'account': {
        const own = record.id === record.account ? read(record, accountId, accountFields) : null
        if (own === null) unreadable.push(record.id)
        else account = own
        break
      }
      case 'person':
        keep(people, read(record, personId, personFields))
        break
      case 'note':
        keep(notes, read(record, noteId, noteFields))
        break
      case 'initiative':
        keep(initiatives, read(record, initiativeId, initiativeFields))
        break
      case 'mainInitiative':
        keep(mainInitiatives, read(record, mainInitiativeId, mainInitiativeFields))
        break
      case 'observation':
        keep(observations, read(record, observationId, observationFields))
        break
    }
  }
  const records = account && { account, people, notes, initiatives, mainInitiatives, observations }
  return { records, unreadable }
}

/** The live records alone; null where the account itself is missing, deleted or unreadable. */
export function toAccountRecords(stored: readonly StoredRecord[]): AccountRecords | null {
  return readLiveRecords(stored).records
}

/** The initiative that an observation is about; null where it is about the account, or about a kind this build does not know. */
export function subjectInitiative(subject: Subject): InitiativeId | null {
  if (subject.kind !== 'initiative' || !('id' in subject)) return null
  return initiativeId.safeParse(subject.id).data ?? null
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
