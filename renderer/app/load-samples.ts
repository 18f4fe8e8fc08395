/** Loads the sample accounts the way a file from a colleague comes in: by import. */
import type { Day } from '../../shared/domain/day.ts'
import type { Data } from '../data/data.ts'

/** False where they could not be stored. Samples deleted earlier on the same day come back. */
export async function loadSamples(
  data: Pick<Data, 'runImport' | 'portfolio' | 'commit'>,
  today: Day,
): Promise<boolean> {
  // Loaded when asked for: most starts never need them.
  const [{ sampleAccounts }, { writeExport }] = await Promise.all([
    import('../../shared/samples/sample-accounts.ts'),
    import('../../shared/exchange/write-export.ts'),
  ])
  const changes = sampleAccounts(today)
  const ids = [...new Set(changes.map((change) => change.account))]
  const text = writeExport(
    ids.map((id) => ({ id, changes: changes.filter((change) => change.account === id) })),
  )
  const taken = await data.runImport(text, ids)
  if (!taken.ok && taken.error.type !== 'notJournalled') return false
  const live = new Set((await data.portfolio()).map((row) => row.account))
  for (const account of ids.filter((id) => !live.has(id))) {
    const back = await data.commit({
      account,
      edits: [{ record: account, kind: 'account', set: { deleted: false } }],
    })
    if (!back.ok && back.error.type !== 'notJournalled') return false
  }
  return true
}
