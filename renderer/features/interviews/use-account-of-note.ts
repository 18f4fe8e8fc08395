/** Finds the account that a note belongs to, for an address that names the note alone. */
import { useEffect, useState } from 'react'
import type { Data } from '../../data/data.ts'
import { useData } from '../../data/data-context.tsx'

/** The account's id; null where no account has such a note; undefined until it is known. */
export function useAccountOfNote(note: string): string | null | undefined {
  const data = useData()
  const [found, setFound] = useState<{ readonly note: string; readonly account: string | null }>()
  useEffect(() => {
    let over = false
    void accountOfNote(data, note).then((account) => {
      if (!over) setFound({ note, account })
    })
    return () => {
      over = true
    }
  }, [data, note])
  return found?.note === note ? found.account : undefined
}

/** Looks in the accounts touched last first: an interview that was just begun is in the first of them. */
export async function accountOfNote(
  data: Pick<Data, 'portfolio' | 'account'>,
  note: string,
): Promise<string | null> {
  const rows = [...(await data.portfolio())].sort((a, b) => b.touched - a.touched)
  for (const { account } of rows) {
    const view = await data.account(account)
    if (view?.records.notes.some(({ id }) => id === note) === true) return account
  }
  return null
}
