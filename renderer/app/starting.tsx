/** What stands in the window while the data is read for longer than a moment: what is being done, and how far it is. */
import type { i18n } from 'i18next'
import type { Root } from 'react-dom/client'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { StartProgress } from '../data/reconcile.ts'
import { Sentence } from '../ui/sentence.tsx'
import styles from './start-failed.module.css'

/** Milliseconds that a start may take before it says what it does. */
const SHOWN_AFTER = 300
const MEGABYTE = 1_000_000

export type Starting = {
  readonly onProgress: (progress: StartProgress) => void
  /** The page that follows takes the place of this one. */
  readonly ended: () => void
}

export function showStarting(root: Root, i18n: i18n): Starting {
  const progress = createStore<StartProgress | null>(() => null)
  const timer = setTimeout(() => {
    root.render(
      <I18nextProvider i18n={i18n}>
        <Page progress={progress} />
      </I18nextProvider>,
    )
  }, SHOWN_AFTER)
  return {
    onProgress: (now) => {
      progress.setState(now, true)
    },
    ended: () => {
      clearTimeout(timer)
    },
  }
}

function Page({ progress }: { readonly progress: StoreApi<StartProgress | null> }) {
  const { t, i18n } = useTranslation('app')
  const now = useStore(progress)
  const unit = now?.doing === 'reading' || now?.doing === 'settling' ? MEGABYTE : 1
  const number = new Intl.NumberFormat(i18n.language)
  const inUnits = (count: number): string => number.format(Math.ceil(count / unit))
  const label =
    now === null ? '' : t(`starting.${now.doing}`, { done: inUnits(now.done), total: inUnits(now.total) })
  return (
    <main className={styles.page}>
      <Sentence level={1} verdict={t('starting.verdict')} basis={t('starting.safe')}>
        {t('starting.opening')}
      </Sentence>
      <progress
        aria-label={t('starting.verdict')}
        aria-valuetext={label}
        className={styles.progress}
        {...(now === null ? {} : { value: now.done, max: Math.max(now.total, 1) })}
      />
      <p className="ink-2">{label}</p>
    </main>
  )
}
