/** When everything was last read and proven, for components; undefined until it is read. */
import { useLiveQuery } from 'dexie-react-hooks'
import { useOpenedData } from './data-context.tsx'
import type { ProofRow } from './database.ts'

export function useProof(): ProofRow | undefined {
  const { proof } = useOpenedData()
  return useLiveQuery(() => proof(), [proof])
}
