/** The way of a table: opened, read as somebody says, compared with what is here, then written all at once, or not at all. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { accountsNamed, planImport, type Here, type TablePlan } from '../../../shared/tables/plan-import.ts'
import { useData } from '../../data/data-context.tsx'
import type { Data, PortfolioRow } from '../../data/data.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { sourceFailureWords, undoFailureWords, writeFailureWords } from './failure-words.ts'
import type { Encoding } from './decode-bytes.ts'
import { BY_ACCOUNT, firstSettings, readTable, type ReadTable, type TableSettings } from './table-settings.ts'
import { readSource, toSource, type TableSource } from './table-source.ts'
import type { Separator } from '../../../shared/tables/write-csv.ts'

export type TableImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly file: string }
  | { readonly step: 'looking'; readonly source: TableSource; readonly settings: TableSettings }
  | { readonly step: 'running'; readonly file: string; readonly done: number; readonly all: number }
  | {
      readonly step: 'done'
      readonly file: string
      readonly kind: TableSettings['kind']
      readonly added: number
      readonly filled: number
      readonly accounts: readonly string[]
      readonly changes: readonly string[]
    }
  /** `left`: how many values were changed since and stay; null where that is not known. */
  | { readonly step: 'undone'; readonly file: string; readonly left: number | null }

export type TableImport = {
  readonly state: TableImportState
  readonly failure: string | null
  /** Null while nothing is looked at. */
  readonly read: ReadTable | null
  /** Null until it is said where it all goes, and what is there has been read. */
  readonly plan: TablePlan | null
  readonly open: (file: File) => void
  readonly change: (settings: TableSettings) => void
  readonly readAgain: (asked: { readonly encoding: Encoding; readonly separator: Separator | null }) => void
  readonly cancel: () => void
  readonly run: () => void
  readonly stop: () => void
  readonly undo: () => void
}

export function useTableImport(rows: readonly PortfolioRow[], account: string | null): TableImport {
  const { t } = useTranslation('tables')
  const data = useData()
  const { newId, now } = useEnvironment()
  const [author] = useAuthorName()
  const toast = useUndoToast()
  const [state, setState] = useState<TableImportState>({ step: 'idle' })
  const [failure, setFailure] = useState<string | null>(null)
  const stopped = useRef(false)
  const words = useMemo(() => t('reach', { returnObjects: true }), [t])

  const looking = state.step === 'looking' ? state : null
  const read = useMemo(
    () => (looking === null ? null : readTable(looking.source, looking.settings, words)),
    [looking, words],
  )
  const target = looking?.settings.target ?? null
  const accounts = useMemo(() => rows.map((row) => ({ id: row.account, name: row.name })), [rows])
  const named = useMemo(
    () =>
      read === null || target === null
        ? null
        : accountsNamed(read.entries, target === BY_ACCOUNT ? null : target, accounts).join(' '),
    [read, target, accounts],
  )
  const records = useRecords(data, named)
  const planOver = useCallback(
    (known: Here['records']) =>
      looking === null || read === null || target === null
        ? null
        : planImport(
            read.entries,
            { accounts, records: known },
            {
              kind: looking.settings.kind,
              target: target === BY_ACCOUNT ? null : target,
              onMatch: looking.settings.onMatch,
              newId,
              recorder: author,
              recordedAt: now(),
            },
          ),
    [looking, read, target, accounts, newId, now, author],
  )
  const plan = useMemo(() => (records === null ? null : planOver(records)), [records, planOver])

  const open = useCallback(
    async (file: File) => {
      setFailure(null)
      setState({ step: 'reading', file: file.name })
      const source = await readSource(file)
      if (source.ok) {
        const settings = firstSettings(source.value, account)
        setState({ step: 'looking', source: source.value, settings })
      } else {
        setFailure(sourceFailureWords(source.error, file.name, t))
        setState({ step: 'idle' })
      }
    },
    [account, t],
  )

  const undo = useCallback(
    async (changes: readonly string[], file: string) => {
      const undone = await data.undoTogether(changes)
      if (!undone.ok && undone.error.type !== 'notJournalled') {
        setFailure(undoFailureWords(undone.error, t))
        return
      }
      setFailure(null)
      const left = undone.ok ? undone.value.left.length : null
      setState((current) => (current.step === 'done' ? { step: 'undone', file, left } : current))
    },
    [data, t],
  )

  const run = useCallback(async () => {
    if (looking === null || named === null) return
    const { source, settings } = looking
    // Planned over what is here now: meanwhile a colleague's file or another window may have brought some of it.
    const plan = planOver(await recordsOf(data, named))
    if (plan === null) return
    const { drafts, planned } = plan
    const all = drafts.reduce((sum, { edits }) => sum + edits.length, 0)
    setFailure(null)
    stopped.current = false
    setState({ step: 'running', file: source.file, done: 0, all })
    const written = await data.commitTogether(drafts, {
      onProgress: (done) => {
        setState({ step: 'running', file: source.file, done, all })
      },
      isCancelled: () => stopped.current,
    })
    if (!written.ok && written.error.type !== 'notJournalled') {
      setFailure(writeFailureWords(written.error, t))
      setState(looking)
      return
    }
    const changes = written.ok ? written.value.changes : []
    const count = (outcome: string) => planned.filter((one) => one.outcome === outcome).length
    setState({
      step: 'done',
      file: source.file,
      kind: settings.kind,
      added: count('new'),
      filled: count('filled'),
      accounts: drafts.map((draft) => draft.account),
      changes,
    })
    toast(
      t('import.toast', { file: source.file }),
      changes.length === 0 ? null : () => void undo(changes, source.file),
    )
  }, [looking, named, planOver, data, t, toast, undo])

  return {
    state,
    failure,
    read,
    plan,
    open: (file) => void open(file),
    change: (settings) => {
      setFailure(null)
      setState((current) => (current.step === 'looking' ? { ...current, settings } : current))
    },
    readAgain: (asked) => {
      if (looking === null) return
      const { file, bytes } = looking.source
      const again = toSource(file, bytes, asked)
      if (again.ok) {
        setFailure(null)
        setState({ step: 'looking', source: again.value, settings: firstSettings(again.value, account) })
      } else setFailure(sourceFailureWords(again.error, file, t))
    },
    cancel: () => {
      setFailure(null)
      setState({ step: 'idle' })
    },
    run: () => void run(),
    stop: () => {
      stopped.current = true
    },
    undo: () => {
      if (state.step === 'done') void undo(state.changes, state.file)
    },
  }
}

/** The records of those accounts; null until they are read. `ids`: parted by spaces, null where nobody said which. */
function useRecords(data: Data, ids: string | null): Here['records'] | null {
  const [read, setRead] = useState<{ readonly ids: string; readonly records: Here['records'] } | null>(null)
  useEffect(() => {
    if (ids === null) return undefined
    let over = false
    void recordsOf(data, ids).then((records) => {
      if (!over) setRead({ ids, records })
    })
    return () => {
      over = true
    }
  }, [data, ids])
  return read !== null && read.ids === ids ? read.records : null
}

async function recordsOf(data: Data, ids: string): Promise<Here['records']> {
  const records = new Map<string, AccountRecords>()
  for (const id of ids.split(' ').filter((one) => one !== '')) {
    const view = await data.account(id)
    if (view !== null) records.set(id, view.records)
  }
  return records
}
