/** Live reads for components: each is undefined until the first answer, and follows every write, of other tabs too. */
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { OpenChange, SealedChange } from '../../shared/changes/change.ts'
import type { AccountRecords } from '../../shared/scoring/account-records.ts'
import type { AccountView, ImportedHere, PortfolioRow, SaveState } from './data.ts'
import { useData, useOpenedData } from './data-context.tsx'
import { useLiveQuery } from './use-live-query.ts'
import { useModel } from './use-model.tsx'

/** Null where there is no such account, or it is deleted. */
export function useAccountView(account: string): AccountView | null | undefined {
  const data = useData()
  const read = useLiveQuery(async () => ({ account, view: await data.account(account) }), [data, account])
  // Between two accounts the old one's answer must not stand under the new one's name.
  return read?.account === account ? read.view : undefined
}

/** Sealed changes and the open ones, in the order they came here. */
export function useChanges(account: string): readonly (SealedChange | OpenChange)[] | undefined {
  const data = useData()
  const read = useLiveQuery(async () => ({ account, changes: await data.changes(account) }), [data, account])
  return read?.account === account ? read.changes : undefined
}

/** What imports brought the account, the latest first. */
export function useImports(account: string): readonly ImportedHere[] | undefined {
  const data = useData()
  const read = useLiveQuery(async () => ({ account, imports: await data.imports(account) }), [data, account])
  return read?.account === account ? read.imports : undefined
}

/** The account's records without those changes: how it would stand had they never come. Null where there would be none. */
export function useRecordsBefore(
  account: string,
  changes: readonly string[],
): AccountRecords | null | undefined {
  const data = useData()
  const key = `${account} ${changes.join(' ')}`
  const read = useLiveQuery(async () => {
    const [of = '', ...without] = key.split(' ')
    return { key, records: await data.recordsBefore(of, without) }
  }, [data, key])
  return read?.key === key ? read.records : undefined
}

/** Every account's line; stale scores are computed anew in the background, those of `visible` accounts first. */
export function usePortfolio(asOf: string, visible?: readonly string[]): readonly PortfolioRow[] | undefined {
  const { data, summaries } = useOpenedData()
  const model = useModel()
  const rows = useLiveQuery(() => data.portfolio(), [data])
  const first = useMemo(() => visible?.join(' ') ?? '', [visible])
  useEffect(() => {
    if (rows !== undefined) void summaries.refresh({ asOf, visible: first.split(' '), model })
  }, [summaries, asOf, rows, first, model])
  return rows
}

export function useSaveState(): SaveState {
  return useStore(useOpenedData().saveState)
}
