/** Writes fields of one person as soon as they are left, each a change of its own that undo takes back. */
import { useCallback } from 'react'
import type { Json } from '../../../shared/json.ts'
import { useWriter } from '../../data/use-writer.ts'

/** Whether it is stored; why not is said by the save state. */
export type KeepField = (set: { readonly [field: string]: Json }) => Promise<boolean>

export function usePersonEdit(account: string, person: string): KeepField {
  const write = useWriter()
  return useCallback(
    async (set) => (await write(account, [{ record: person, kind: 'person', set }])).stored,
    [write, account, person],
  )
}
