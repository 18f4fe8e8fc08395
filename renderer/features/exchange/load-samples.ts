/** Loads the sample accounts the way any file is loaded: as the canonical text of an export, through the import. */
import { dayOf } from '../../../shared/domain/day.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import type { Result } from '../../../shared/result.ts'
import { sampleAccounts } from '../../../shared/samples/sample-accounts.ts'
import type { Data, ImportFailure, WriteFailure } from '../../data/data.ts'

export type LoadDeps = {
  readonly data: Pick<Data, 'runImport'>
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
}

/** The export file of the samples, dated as if they had been kept until the day of `now`. */
export function samplesText(now: number): { readonly text: string; readonly accounts: readonly string[] } {
  const changes = sampleAccounts(dayOf(now))
  const accounts = [...new Set(changes.map(({ account }) => account))]
  const text = writeExport(
    accounts.map((id) => ({ id, changes: changes.filter(({ account }) => account === id) })),
  )
  return { text, accounts }
}

/** Gives the ids of the accounts. Loading them twice on one day changes nothing the second time. */
export async function loadSamples({
  data,
  now,
}: LoadDeps): Promise<Result<{ readonly accounts: readonly string[] }, ImportFailure | WriteFailure>> {
  const { text, accounts } = samplesText(now())
  const imported = await data.runImport(text, accounts)
  return imported.ok ? { ok: true, value: { accounts } } : imported
}
