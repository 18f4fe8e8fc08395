/** What this host is: Electron, with a journal in plain files. */
import type { HostResponse } from '../../shared/host/contract.ts'

export type DescribeDeps = {
  readonly dataPlace: string
  readonly installation: () => Promise<string>
  readonly journalled: () => Promise<number | null>
}

const LONGEST_PLACE = 1_000

export async function describeHost(deps: DescribeDeps): Promise<HostResponse<'describe'>> {
  return {
    ok: true,
    value: {
      edition: 'electron',
      journal: 'file',
      dataPlace: deps.dataPlace.slice(0, LONGEST_PLACE),
      installation: await deps.installation(),
      journalled: await deps.journalled(),
    },
  }
}
