/** Recordings of an account that were cut off and wait to be kept or thrown away, for components. */
import type { CutOff } from './recordings.ts'
import { useLiveQuery } from './use-live-query.ts'
import { useRecordings } from './use-recordings.ts'

const NONE: readonly CutOff[] = []

/** The earliest first; empty until they are read. */
export function useCutOff(account: string): readonly CutOff[] {
  const recordings = useRecordings()
  const read = useLiveQuery(
    async () => ({ account, found: await recordings.cutOff(account) }),
    [recordings, account],
  )
  return read?.account === account ? read.found : NONE
}
