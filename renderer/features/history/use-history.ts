/** The account's history with its words: worked out between two frames, not while one is drawn. */
import { startTransition, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change } from '../../../shared/changes/change.ts'
import { historyOf, type History } from '../../../shared/changes/history.ts'
import { useActivity } from '../../data/data-context.tsx'
import type { AccountView } from '../../data/data.ts'
import { useChanges, useImports } from '../../data/hooks.ts'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { historyNames } from './history-names.ts'
import type { HistoryWords } from './record-words.ts'

export type ReadHistory = { readonly history: History; readonly changes: readonly Change[] }

/** Undefined until it is read; that of before while what was just written is taken in. */
export function useHistory(account: string): ReadHistory | undefined {
  const activity = useActivity()
  const changes = useChanges(account)
  const [read, setRead] = useState<ReadHistory & { readonly account: string }>()
  useEffect(() => {
    if (changes === undefined) return
    const end = activity.begin()
    const timer = setTimeout(() => {
      const history = historyOf(changes)
      startTransition(() => {
        setRead({ account, changes, history })
      })
      end()
    })
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [account, changes, activity])
  return read?.account === account ? read : undefined
}

/** The file that each change came with, by the change's id. */
export function useFiles(account: string): ReadonlyMap<string, string> {
  const imports = useImports(account)
  return useMemo(
    () =>
      new Map(
        // The samples come without a file.
        (imports ?? [])
          .filter(({ file }) => file !== '')
          .flatMap(({ file, changes }) => changes.map((change) => [change, file] as const)),
      ),
    [imports],
  )
}

export function useHistoryWords(view: AccountView): HistoryWords {
  const { t: say } = useTranslation('history')
  const { t } = useTranslation(['values', 'ui'])
  const instruments = useInstrumentWords()
  const format = useFormat()
  return useMemo(
    () => ({ say, t, instruments, format, ...historyNames(view, { t, instruments, format }) }),
    [say, t, instruments, format, view],
  )
}
