/** What every record that ever was is called, deleted ones too, and which question each answer answers. */
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'
import { toAccountRecords } from '../../../shared/domain/live-records.ts'
import type { AccountView } from '../../data/data.ts'
import { recordNames } from '../../ui/record-names.ts'
import type { ValueWords } from '../../ui/value-words.ts'

/** Fields that say what a record is called, where this build cannot read it. */
const NAMING = ['name', 'title', 'statement'] as const

export function historyNames(
  { records, stored }: AccountView,
  words: Omit<ValueWords, 'names'>,
): { readonly names: ReadonlyMap<string, string>; readonly questions: ReadonlyMap<string, string> } {
  const names = new Map<string, string>()
  const questions = new Map<string, string>()
  for (const { id, kind, fields } of stored) {
    const name = NAMING.map((field) => fields[field]).find((one) => typeof one === 'string' && one !== '')
    if (typeof name === 'string') names.set(id, name)
    if (kind === 'observation' && typeof fields['question'] === 'string')
      questions.set(id, fields['question'])
  }
  for (const [id, name] of recordNames(deletedToo(stored) ?? records, words)) names.set(id, name)
  // Those that stand are read last: a placeholder that turned out to be somebody goes by that name in them.
  for (const [id, name] of recordNames(records, words)) names.set(id, name)
  return { names, questions }
}

function deletedToo(stored: readonly StoredRecord[]) {
  return stored.some(({ deleted }) => deleted)
    ? toAccountRecords(stored.map((record) => ({ ...record, deleted: false })))
    : null
}
