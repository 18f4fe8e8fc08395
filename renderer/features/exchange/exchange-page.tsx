/** Exchange: a colleague's file comes in after a look at what it changes, and chosen accounts go out as one file. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import { usePortfolio } from '../../data/hooks.ts'
import { useHost } from '../../host/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { useNavigation, type AppPath } from '../../ui/navigation.tsx'
import { OpenButton, OpenLink } from '../../ui/open-link.tsx'
import { recordNames } from '../../ui/record-names.ts'
import { Section } from '../../ui/section.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { showToast } from '../../ui/toast.tsx'
import type { ConflictWords } from './conflict-words.ts'
import styles from './exchange-page.module.css'
import { ExportSection } from './export-section.tsx'
import { ImportPreview } from './import-preview.tsx'
import { planCounts } from './import-plan-words.ts'
import { OtherParameters } from './other-parameters.tsx'
import { pictureChange } from './picture-change.ts'
import { RecentFiles } from './recent-files.tsx'
import { useImporting, type ImportState } from './use-importing.ts'
import { useWaitingFiles } from './use-waiting-files.ts'

export function ExchangePage() {
  const { t } = useTranslation('exchange')
  const { go, path, search } = useNavigation()
  const { now } = useEnvironment()
  const rows = usePortfolio(dayOf(now()))
  const onImported = useCallback(
    (accounts: readonly string[]) => {
      const [first, ...others] = accounts
      const to: AppPath =
        first === undefined ? '/library' : others.length === 0 ? `/accounts/${first}/picture` : '/accounts'
      showToast({
        text: first === undefined ? t('library.toast') : t('import.toast', { count: accounts.length }),
        action: {
          label: t('import.show'),
          act: () => {
            go(to)
          },
        },
      })
    },
    [go, t],
  )
  const importing = useImporting(onImported)
  const { next, lookAtNext } = useWaitingFiles(importing)
  const { state, failure } = importing
  const snapshots = useSnapshots()
  const conflictWords = useConflictWords(state)
  const basis = useBasis(state)
  if (rows === undefined) return null
  const looking = state.step === 'preview' || state.step === 'running'
  return (
    <div className={styles.page}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <Sentence basis={basis}>{lead(state, rows.length, t)}</Sentence>
      {next !== null && (
        <p className={styles.waiting}>
          <bdi>{t('waiting.one', { file: next.name })}</bdi>{' '}
          <OpenButton onPress={lookAtNext}>{t('waiting.look')}</OpenButton>
        </p>
      )}
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <div className={styles.sections}>
        {looking ? (
          <ImportPreview
            plan={state.plan}
            chosen={state.chosen}
            choices={state.choices}
            words={conflictWords}
            isRunning={state.step === 'running'}
            snapshots={snapshots}
            onChoose={importing.choose}
            onDecide={importing.decide}
            onCancel={importing.cancel}
            onImport={importing.run}
          />
        ) : (
          <>
            {state.step === 'done' && <OtherParameters libraries={state.libraries} />}
            {state.step === 'done' && state.accounts.length > 0 && <Done state={state} />}
            <Section title={t('import.title')} sub={t('import.sub')}>
              <div className={styles.acts}>
                {/* The key for importing leads here; Enter then opens the file. */}
                <Button autoFocus={path.endsWith('/import')} onPress={importing.open}>
                  {state.step === 'done' ? t('done.again') : t('import.open')}
                </Button>
                <Button variant="quiet" onPress={importing.samples}>
                  {t('import.samples')}
                </Button>
              </div>
              <p className={styles.tables}>
                {t('tables.lead')} <OpenLink href="/exchange/tables">{t('tables.open')}</OpenLink>
              </p>
            </Section>
            <RecentFiles onOpened={importing.look} onFailed={importing.fail} />
            <ExportSection rows={rows} preselected={search['account']} isPrimary />
          </>
        )}
      </div>
    </div>
  )
}

function lead(
  state: ImportState,
  count: number,
  t: ReturnType<typeof useTranslation<'exchange'>>['t'],
): string {
  switch (state.step) {
    case 'reading':
      return t('lead.reading', { file: state.file })
    case 'done':
      return state.accounts.length === 0
        ? t('library.toast')
        : t('lead.done', { count: state.accounts.length })
    case 'preview':
    case 'running': {
      const { added, changed, libraries, conflicts } = planCounts(state.plan.accounts)
      if (added + changed + libraries === 0) return t('lead.plan.nothing')
      const sentences = [
        added > 0 ? t('lead.plan.new', { count: added }) : null,
        changed > 0 ? t('lead.plan.changes', { count: changed }) : null,
        libraries > 0 ? t('lead.plan.libraries', { count: libraries }) : null,
        conflicts > 0 ? t('lead.plan.conflicts', { count: conflicts }) : null,
      ]
      return sentences.filter((sentence) => sentence !== null).join(' ')
    }
    case 'idle':
      return count === 0 ? t('lead.empty') : t('lead.some', { count })
  }
}

function useBasis(state: ImportState): string {
  const { t } = useTranslation('exchange')
  if (state.step === 'preview' || state.step === 'running')
    return t('lead.planBasis', { file: state.plan.file })
  return t('lead.basis')
}

/** Whether the host keeps snapshots beside its journal. */
function useSnapshots(): boolean {
  const host = useHost()
  const [kept, setKept] = useState(false)
  useEffect(() => {
    let over = false
    void host.describe({}).then((described) => {
      if (!over) setKept(described.ok && described.value.journal === 'file')
    })
    return () => {
      over = true
    }
  }, [host])
  return kept
}

function useConflictWords(state: ImportState): ConflictWords {
  const { t } = useTranslation(['values', 'ui'])
  const instruments = useInstrumentWords()
  const format = useFormat()
  const here = state.step === 'preview' || state.step === 'running' ? state.here : null
  return useMemo(() => {
    const names = new Map<string, string>()
    const questions = new Map<string, string>()
    for (const records of here ?? []) {
      for (const [id, name] of recordNames(records, { t, instruments, format })) names.set(id, name)
      for (const { id, question } of records.observations) questions.set(id, question)
    }
    return { t, instruments, format, names, questions }
  }, [t, instruments, format, here])
}

function Done({ state }: { readonly state: Extract<ImportState, { step: 'done' }> }) {
  const { t } = useTranslation('exchange')
  const { t: words } = useTranslation('instruments')
  const instruments = useInstrumentWords()
  const format = useFormat()
  const quadrant = (id: 'wanderer' | 'dreamer' | 'soldier' | 'achiever') => words(`quadrants.${id}.name`)
  return (
    <Section title={t('done.title')}>
      {state.undecided && <p className={styles.failure}>{t('import.undecided')}</p>}
      <ul className={styles.done}>
        {state.accounts.map(({ plan, before, after, open }) => (
          <li key={plan.account} className={styles.imported}>
            <OpenLink strong href={`/accounts/${plan.account}/picture`}>
              <bdi>{plan.name}</bdi>
            </OpenLink>
            <ul className={styles.moved}>
              {open > 0 && <li className={styles.open}>{t('done.open', { count: open })}</li>}
              {after !== null &&
                pictureChange(plan.state === 'new' ? null : before, after, {
                  t,
                  instruments,
                  quadrant,
                  format,
                }).map((line) => <li key={line}>{line}</li>)}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}
