/** The draft of a record while it is filled in: what is wrong with it, and storing what it comes to once nothing is. */
import { useState } from 'react'
import type { Edit } from '../../../shared/changes/change.ts'
import { dayOf, type Day } from '../../../shared/domain/day.ts'
import type { InvalidField } from '../../../shared/domain/record-fields.ts'
import type { Result } from '../../../shared/result.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { useRecordFields } from '../../ui/use-record-fields.ts'

export type RecordedBy = { readonly recorder: string; readonly recordedAt: number }

export type DraftRules<Draft, Wrong> = {
  readonly account: string
  readonly initial: Draft
  /** Null: a new record. */
  readonly id: string | null
  readonly onDone: () => void
  /** Empty where everything fits. */
  readonly wrongIn: (draft: Draft, today: Day) => Wrong
  readonly toEdit: (id: string, draft: Draft, by: RecordedBy) => Result<Edit, InvalidField>
}

export type DraftForm<Draft, Wrong> = {
  readonly fields: Draft
  readonly set: (change: Partial<Draft>) => void
  readonly faults: Partial<Wrong>
  /** It was not taken, though every field fitted. */
  readonly failed: boolean
  readonly save: () => Promise<void>
}

export function useDraft<Draft extends object, Wrong extends object>({
  account,
  initial,
  id,
  onDone,
  wrongIn,
  toEdit,
}: DraftRules<Draft, Wrong>): DraftForm<Draft, Wrong> {
  const { now, newId } = useEnvironment()
  const [author] = useAuthorName()
  const write = useWriter()
  const [faults, setFaults] = useState<Partial<Wrong>>({})
  const { fields, set, wrong, setWrong, store } = useRecordFields<Draft>(
    initial,
    (edits) => write(account, edits),
    onDone,
  )
  const save = async () => {
    const found = wrongIn(fields, dayOf(now()))
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const by = { recorder: author, recordedAt: now() }
    const edit = toEdit(id ?? newId(), fields, by)
    if (edit.ok) await store([edit.value])
    else setWrong('notSaved')
  }
  return { fields, set, faults, failed: wrong !== null, save }
}
