/** The way of a file: read, compared, looked at, then merged; and what it changed. Nothing is written before `run`. */
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import type { OpenedFile } from '../../../shared/host/contract.ts'
import type { AccountPlan, ImportPlan, PlannedConflict } from '../../../shared/exchange/import-plan.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'
import { useOpenedData } from '../../data/data-context.tsx'
import { useReadModel } from '../../data/use-model.tsx'
import { useHost } from '../../host/host-context.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { importFailureWords, openFailureWords } from './failure-words.ts'
import { conflictKey, kindOnly, settlingEdits, takable, takenWith, type Choice } from './import-plan-words.ts'
import { samplesText } from './samples-text.ts'

/** Of so many accounts the change of the picture is told; of more, only that they came. */
const SCORED = 12

export type ImportedAccount = {
  readonly plan: AccountPlan
  readonly before: AccountScore | null
  readonly after: AccountScore | null
  /** Conflicts that were not settled. */
  readonly open: number
}

export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly file: string }
  | {
      readonly step: 'preview' | 'running'
      readonly plan: ImportPlan
      readonly text: string
      readonly chosen: ReadonlySet<string>
      readonly choices: ReadonlyMap<string, Choice>
      /** Records of the accounts that are here already, for the words of conflicts. */
      readonly here: readonly AccountRecords[]
    }
  | {
      readonly step: 'done'
      readonly accounts: readonly ImportedAccount[]
      /** Every library of the file that is here now, whether it was new or not. */
      readonly libraries: readonly string[]
      readonly undecided: boolean
    }

export type Importing = {
  readonly state: ImportState
  readonly failure: string | null
  readonly open: () => void
  /** Looks at a file that was opened already. */
  readonly look: (file: OpenedFile) => void
  readonly fail: (words: string) => void
  readonly samples: () => void
  readonly choose: (account: string, take: boolean) => void
  readonly decide: (conflict: PlannedConflict, choice: Choice) => void
  readonly cancel: () => void
  readonly run: () => void
}

export function useImporting(onImported: (accounts: readonly string[]) => void): Importing {
  const { t } = useTranslation('exchange')
  const { data, scorer } = useOpenedData()
  const host = useHost()
  const { now } = useEnvironment()
  const [state, setState] = useState<ImportState>({ step: 'idle' })
  const [failure, setFailure] = useState<string | null>(null)

  const fail = useCallback((words: string) => {
    setFailure(words)
    setState({ step: 'idle' })
  }, [])

  const readModel = useReadModel()
  const score = useCallback(
    async (accounts: readonly AccountPlan[]): Promise<readonly (AccountScore | null)[]> => {
      const { parameters, catalogue } = await readModel()
      const options = { asOf: dayOf(now()), parameters, instruments: catalogue.instruments }
      return Promise.all(
        accounts.map(async ({ account }) => {
          const view = await data.account(account)
          return view === null ? null : scorer.score({ key: `import ${account}` }, view.records, options)
        }),
      )
    },
    [data, scorer, now, readModel],
  )

  const read = useCallback(
    async (text: string, file: string) => {
      setFailure(null)
      setState({ step: 'reading', file })
      const planned = await data.planImport(text, file)
      if (!planned.ok) {
        fail(importFailureWords(planned.error, file, t))
        return
      }
      const plan = planned.value
      const changed = plan.accounts.filter(({ conflicts }) => conflicts.length > 0)
      const views = await Promise.all(changed.map(({ account }) => data.account(account)))
      setState({
        step: 'preview',
        plan,
        text,
        chosen: new Set(takable(plan.accounts).map(({ account }) => account)),
        choices: new Map(),
        here: views.flatMap((view) => view?.records ?? []),
      })
    },
    [data, fail, t],
  )

  const open = useCallback(async () => {
    setFailure(null)
    const opened = await host.openFile({})
    if (!opened.ok) setFailure(openFailureWords(opened.error, t))
    else if (opened.value.file !== null) await read(opened.value.file.text, opened.value.file.name)
  }, [host, read, t])

  const run = useCallback(async () => {
    if (state.step !== 'preview') return
    const { plan, text, chosen, choices } = state
    const all = takenWith(plan.accounts, chosen)
    const taken = kindOnly(all, 'account')
    setFailure(null)
    setState({ ...state, step: 'running' })
    const told = taken.length <= SCORED
    const before = told ? await score(taken) : []
    const imported = await data.runImport(
      text,
      all.map(({ account }) => account),
      plan.file,
    )
    if (!imported.ok && imported.error.type !== 'notJournalled') {
      setFailure(importFailureWords(imported.error, plan.file, t))
      setState(state)
      return
    }
    let undecided = false
    for (const account of all) {
      const edits = settlingEdits(account, choices)
      if (edits.length === 0) continue
      const settled = await data.commit({ account: account.account, edits })
      if (!settled.ok && settled.error.type !== 'notJournalled') undecided = true
    }
    const after = told ? await score(taken) : []
    setState({
      step: 'done',
      undecided,
      libraries: kindOnly(plan.accounts, 'library')
        .filter((library) => library.state === 'nothingToTake' || all.includes(library))
        .map(({ account }) => account),
      accounts: taken.map((one, index) => ({
        plan: one,
        open: one.conflicts.length - (undecided ? 0 : settlingEdits(one, choices).length),
        before: before[index] ?? null,
        after: after[index] ?? null,
      })),
    })
    onImported(taken.map(({ account }) => account))
  }, [data, onImported, score, state, t])

  return {
    state,
    failure,
    open: () => void open(),
    look: ({ name, text }) => void read(text, name),
    fail,
    samples: () => void read(samplesText(now()), t('import.samplesFile')),
    choose: (account, take) => {
      setState((current) => {
        if (current.step !== 'preview') return current
        const chosen = new Set(current.chosen)
        if (take) chosen.add(account)
        else chosen.delete(account)
        return { ...current, chosen }
      })
    },
    decide: (conflict, choice) => {
      setState((current) =>
        current.step === 'preview'
          ? { ...current, choices: new Map(current.choices).set(conflictKey(conflict), choice) }
          : current,
      )
    },
    cancel: () => {
      setFailure(null)
      setState({ step: 'idle' })
    },
    run: () => void run(),
  }
}
