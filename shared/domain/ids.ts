/** The ids of records: opaque UUIDs, branded by what they name so that one cannot stand in for another. */
import { z } from '../zod.ts'

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'not an id')

export const accountId = uuid.brand<'AccountId'>()
export const personId = uuid.brand<'PersonId'>()
export const noteId = uuid.brand<'NoteId'>()
export const initiativeId = uuid.brand<'InitiativeId'>()
export const mainInitiativeId = uuid.brand<'MainInitiativeId'>()
export const observationId = uuid.brand<'ObservationId'>()
export const motiveId = uuid.brand<'MotiveId'>()
export const valueStepId = uuid.brand<'ValueStepId'>()
export const readingId = uuid.brand<'ReadingId'>()
export const contractId = uuid.brand<'ContractId'>()
export const outcomeId = uuid.brand<'OutcomeId'>()
export const findingId = uuid.brand<'FindingId'>()
export const overrideId = uuid.brand<'OverrideId'>()
export const instrumentId = uuid.brand<'InstrumentId'>()
export const questionId = uuid.brand<'QuestionId'>()
export const orgUnitId = uuid.brand<'OrgUnitId'>()
export const relationId = uuid.brand<'RelationId'>()
export const interventionId = uuid.brand<'InterventionId'>()
export const valueViewId = uuid.brand<'ValueViewId'>()
export const goalId = uuid.brand<'GoalId'>()
export const commitmentId = uuid.brand<'CommitmentId'>()
export const retrospectiveId = uuid.brand<'RetrospectiveId'>()
export const attachmentId = uuid.brand<'AttachmentId'>()
export const ownFactorId = uuid.brand<'OwnFactorId'>()
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
export type MotiveId = z.infer<typeof motiveId>
export type ValueStepId = z.infer<typeof valueStepId>
export type ReadingId = z.infer<typeof readingId>
export type ContractId = z.infer<typeof contractId>
export type OutcomeId = z.infer<typeof outcomeId>
export type FindingId = z.infer<typeof findingId>
export type OverrideId = z.infer<typeof overrideId>
export type InstrumentId = z.infer<typeof instrumentId>
export type QuestionId = z.infer<typeof questionId>
export type OrgUnitId = z.infer<typeof orgUnitId>
export type RelationId = z.infer<typeof relationId>
export type InterventionId = z.infer<typeof interventionId>
export type ValueViewId = z.infer<typeof valueViewId>
export type GoalId = z.infer<typeof goalId>
export type CommitmentId = z.infer<typeof commitmentId>
export type RetrospectiveId = z.infer<typeof retrospectiveId>
export type AttachmentId = z.infer<typeof attachmentId>
export type OwnFactorId = z.infer<typeof ownFactorId>
