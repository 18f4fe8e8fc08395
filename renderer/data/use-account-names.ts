/** The name of every account by its id, followed live; nothing is scored for it. Undefined until it is read. */
import { useLiveQuery } from 'dexie-react-hooks'
import { useData } from './data-context.tsx'

export function useAccountNames(): ReadonlyMap<string, string> | undefined {
  const data = useData()
  return useLiveQuery(
    async () => new Map((await data.portfolio()).map((row) => [row.account, row.name] as const)),
    [data],
  )
}
