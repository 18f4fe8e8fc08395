/** Reads what hangs on a record at the moment it is to be deleted, from what is stored. */
import { useCallback } from 'react'
import { hangingOn, type Hanging } from '../../shared/domain/hanging.ts'
import { useData } from './data-context.tsx'

/**
 * What a page shows follows what is stored a moment later: something added just now, here or in another window, hangs on the
 * record before the page knows of it. Nothing hangs where there is no such account.
 */
export function useReadHanging(account: string): (id: string) => Promise<Hanging> {
  const data = useData()
  return useCallback(
    async (id) => {
      const view = await data.account(account)
      return view === null ? {} : hangingOn(view.records, id)
    },
    [data, account],
  )
}
