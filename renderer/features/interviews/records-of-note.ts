/** What a note adds to an account's records, and what the account would be without it. */
import type { Day } from '../../../shared/domain/day.ts'
import type { InitiativeId, NoteId } from '../../../shared/domain/ids.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { createContentOrder } from '../../../shared/scoring/content-order.ts'
import { mainInitiativeOn } from '../../../shared/scoring/main-initiative.ts'

/** The records as they would be had this conversation not taken place. */
export function withoutNote(records: AccountRecords, note: NoteId): AccountRecords {
  return { ...records, observations: records.observations.filter((one) => one.note !== note) }
}

export function mainInitiativeId(records: AccountRecords, asOf: Day): InitiativeId | null {
  return mainInitiativeOn(records, asOf, createContentOrder(records))?.id ?? null
}
