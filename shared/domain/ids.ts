/** The ids of records: opaque UUIDs, branded by what they name so that one cannot stand in for another. */
import { z } from '../zod.ts'

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'not an id')

export const accountId = uuid.brand<'AccountId'>()
export const personId = uuid.brand<'PersonId'>()
export const noteId = uuid.brand<'NoteId'>()
export const initiativeId = uuid.brand<'InitiativeId'>()
export const mainInitiativeId = uuid.brand<'MainInitiativeId'>()
export const observationId = uuid.brand<'ObservationId'>()
/** The id of any record, of a kind this build may not know. */
export const recordId = uuid
export const changeId = uuid.brand<'ChangeId'>()
export const deviceId = uuid.brand<'DeviceId'>()

export type AccountId = z.infer<typeof accountId>
export type PersonId = z.infer<typeof personId>
export type NoteId = z.infer<typeof noteId>
export type InitiativeId = z.infer<typeof initiativeId>
export type MainInitiativeId = z.infer<typeof mainInitiativeId>
export type ObservationId = z.infer<typeof observationId>
