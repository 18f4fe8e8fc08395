/** Making records: each takes an id and what people entered, and gives the edit to commit, or the field that does not fit. */
import type { Edit } from '../changes/change.ts'
import { err, ok, type Result } from '../result.ts'
import type { z } from '../zod.ts'
import type {
  AccountId,
  AttachmentId,
  CommitmentId,
  ContractId,
  FindingId,
  GoalId,
  InitiativeId,
  InstrumentId,
  InterventionId,
  MainInitiativeId,
  MotiveId,
  NoteId,
  ObservationId,
  OrgUnitId,
  OutcomeId,
  OverrideId,
  OwnFactorId,
  PersonId,
  QuestionId,
  ReadingId,
  RelationId,
  RetrospectiveId,
  ValueStepId,
  ValueViewId,
} from './ids.ts'
import { toEdit, type InvalidField } from './record-fields.ts'
import { recordSchemas, type RecordKind } from './record-kinds.ts'

type Made = Result<Edit, InvalidField>
type Input<Kind extends RecordKind> = z.input<(typeof recordSchemas)[Kind]>

/** The account's own record bears the account's id. */
export function createAccount(id: AccountId, input: Input<'account'>): Made {
  return create('account', id, input)
}

export function createPerson(id: PersonId, input: Input<'person'>): Made {
  return create('person', id, input)
}

export function createNote(id: NoteId, input: Input<'note'>): Made {
  return create('note', id, input)
}

export function createInitiative(id: InitiativeId, input: Input<'initiative'>): Made {
  return create('initiative', id, input)
}

/** Makes `initiative` the account's main one from the day `from` on. */
export function chooseMainInitiative(id: MainInitiativeId, input: Input<'mainInitiative'>): Made {
  return create('mainInitiative', id, input)
}

export function createObservation(id: ObservationId, input: Input<'observation'>): Made {
  return create('observation', id, input)
}

export function createMotive(id: MotiveId, input: Input<'motive'>): Made {
  return create('motive', id, input)
}

export function createValueStep(id: ValueStepId, input: Input<'valueStep'>): Made {
  return create('valueStep', id, input)
}

export function createReading(id: ReadingId, input: Input<'reading'>): Made {
  return create('reading', id, input)
}

export function createContract(id: ContractId, input: Input<'contract'>): Made {
  return create('contract', id, input)
}

export function createOutcome(id: OutcomeId, input: Input<'outcome'>): Made {
  return create('outcome', id, input)
}

export function createFinding(id: FindingId, input: Input<'finding'>): Made {
  return create('finding', id, input)
}

export function createOverride(id: OverrideId, input: Input<'override'>): Made {
  return create('override', id, input)
}

export function createOrgUnit(id: OrgUnitId, input: Input<'orgUnit'>): Made {
  return create('orgUnit', id, input)
}

export function createRelation(id: RelationId, input: Input<'relation'>): Made {
  return create('relation', id, input)
}

export function createIntervention(id: InterventionId, input: Input<'intervention'>): Made {
  return create('intervention', id, input)
}

export function createValueView(id: ValueViewId, input: Input<'valueView'>): Made {
  return create('valueView', id, input)
}

export function createGoal(id: GoalId, input: Input<'goal'>): Made {
  return create('goal', id, input)
}

export function createCommitment(id: CommitmentId, input: Input<'commitment'>): Made {
  return create('commitment', id, input)
}

export function createRetrospective(id: RetrospectiveId, input: Input<'retrospective'>): Made {
  return create('retrospective', id, input)
}

export function createAttachment(id: AttachmentId, input: Input<'attachment'>): Made {
  return create('attachment', id, input)
}

/** A library's own record bears the library's id, which stands where an account's id does. */
export function createLibrary(id: AccountId, input: Input<'library'>): Made {
  return create('library', id, input)
}

export function createOwnInstrument(id: InstrumentId, input: Input<'ownInstrument'>): Made {
  return create('ownInstrument', id, input)
}

export function createOwnQuestion(id: QuestionId, input: Input<'ownQuestion'>): Made {
  return create('ownQuestion', id, input)
}

export function createOwnFactor(id: OwnFactorId, input: Input<'ownFactor'>): Made {
  return create('ownFactor', id, input)
}

function create(kind: RecordKind, id: string, input: object): Made {
  const parsed = recordSchemas[kind].safeParse(input)
  if (parsed.success) return ok(toEdit(kind, id, parsed.data))
  const [issue] = parsed.error.issues
  return err({ type: 'invalid', field: issue?.path.join('/') ?? '', message: issue?.message ?? 'not valid' })
}
