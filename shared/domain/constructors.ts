/** Making records: each takes an id and what people entered, and gives the edit to commit, or the field that does not fit. */
import type { Edit } from '../changes/change.ts'
import { err, ok, type Result } from '../result.ts'
import type { z } from '../zod.ts'
import type { accountFields } from './account.ts'
import type { AccountId, InitiativeId, MainInitiativeId, NoteId, ObservationId, PersonId } from './ids.ts'
import type { initiativeFields, mainInitiativeFields } from './initiative.ts'
import type { noteFields } from './note.ts'
import type { observationFields } from './observation.ts'
import type { personFields } from './person.ts'
import { toEdit, type InvalidField } from './record-fields.ts'
import { recordSchemas, type RecordKind } from './record-kinds.ts'

type Made = Result<Edit, InvalidField>

/** The account's own record bears the account's id. */
export function createAccount(id: AccountId, input: z.input<typeof accountFields>): Made {
  return create('account', id, input)
}

export function createPerson(id: PersonId, input: z.input<typeof personFields>): Made {
  return create('person', id, input)
}

export function createNote(id: NoteId, input: z.input<typeof noteFields>): Made {
  return create('note', id, input)
}

export function createInitiative(id: InitiativeId, input: z.input<typeof initiativeFields>): Made {
  return create('initiative', id, input)
}

/** Makes `initiative` the account's main one from the day `from` on. */
export function chooseMainInitiative(
  id: MainInitiativeId,
  input: z.input<typeof mainInitiativeFields>,
): Made {
  return create('mainInitiative', id, input)
}

export function createObservation(id: ObservationId, input: z.input<typeof observationFields>): Made {
  return create('observation', id, input)
}

function create(kind: RecordKind, id: string, input: object): Made {
  const parsed = recordSchemas[kind].safeParse(input)
  if (parsed.success) return ok(toEdit(kind, id, parsed.data))
  const [issue] = parsed.error.issues
  return err({ type: 'invalid', field: issue?.path.join('/') ?? '', message: issue?.message ?? 'not valid' })
}
