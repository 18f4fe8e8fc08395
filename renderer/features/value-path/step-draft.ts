/** What the form of a value-path step holds, and the edit it comes to. */
import type { Edit } from '../../../shared/changes/change.ts'
import { createValueStep } from '../../../shared/domain/constructors.ts'
import { personId, valueStepId } from '../../../shared/domain/ids.ts'
import type { InvalidField } from '../../../shared/domain/record-fields.ts'
import type { ValueStep } from '../../../shared/domain/value-step.ts'
import { err, type Result } from '../../../shared/result.ts'
import { changedFields } from '../../ui/use-record-fields.ts'

export type StepDraft = {
  readonly name: string
  readonly policy: string
  /** A person's id; null where nobody recorded looks after it. */
  readonly owner: string | null
  readonly apart: string
  readonly about: string
}

export const EMPTY_STEP: StepDraft = { name: '', policy: '', owner: null, apart: '', about: '' }

/** `place`: where a new one goes; one that is there keeps its own. Only what differs from `before` is written. */
export function stepToEdit(
  id: string,
  draft: StepDraft,
  place: number,
  before: ValueStep | null,
): Result<Edit, InvalidField> {
  const parsed = valueStepId.safeParse(id)
  if (!parsed.success) return err({ type: 'invalid', field: 'id', message: 'not an id' })
  const wanted = {
    name: draft.name.trim(),
    policy: draft.policy.trim(),
    owner: personId.safeParse(draft.owner).data ?? null,
    apart: draft.apart,
    about: draft.about,
    place: before?.place ?? place,
  }
  const made = createValueStep(parsed.data, wanted)
  if (!made.ok || before === null) return made
  return { ok: true, value: { ...made.value, set: changedFields(before, wanted) } }
}
