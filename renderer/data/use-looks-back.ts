/** The looks back over all accounts, for components; follows every write of one. */
import { useData } from './data-context.tsx'
import type { LookBack } from './data.ts'
import { useLiveQuery } from './use-live-query.ts'

/** Undefined until they are read. */
export function useLooksBack(): readonly LookBack[] | undefined {
  const data = useData()
  return useLiveQuery(() => data.looksBack(), [data])
}
