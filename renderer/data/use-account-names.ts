/** The name of every account by its id, followed live; nothing is scored for it. Undefined until it is read. */
import { useData } from './data-context.tsx'
import { useLiveQuery } from './use-live-query.ts'

export function useAccountNames(): ReadonlyMap<string, string> | undefined {
  const data = useData()
  return useLiveQuery(
    async () => new Map((await data.portfolio()).map((row) => [row.account, row.name] as const)),
    [data],
  )
}
