/** Says in the sidebar whether everything is saved, with the time of the last flush. */
import { useTranslation } from 'react-i18next'
import { useSaveState } from '../data/hooks.ts'
import { clockTime } from './clock-time.ts'
import styles from './sidebar.module.css'

export function useSaveWords(): string {
  const { t, i18n } = useTranslation('app')
  const state = useSaveState()
  switch (state.state) {
    case 'saved':
      return t('save.saved', { time: clockTime(state.at, i18n.language) })
    case 'waiting':
      return t('save.waiting')
    case 'failed':
      return t('save.failed')
    case 'idle':
      return t('save.idle')
  }
}

/** The same for a frame without its sidebar: the dot alone, with the words for readers and on hovering. */
export function SaveDot() {
  const { state } = useSaveState()
  const words = useSaveWords()
  return (
    <div role="status" title={words} className={styles.lone}>
      <i className={styles.dot} data-state={state} />
      <span className="visually-hidden">{words}</span>
    </div>
  )
}

export function SaveLine() {
  const { t } = useTranslation('app')
  const save = useSaveState()
  const { state } = save
  const words = useSaveWords()
  return (
    <div
      role="status"
      title={words}
      className={state === 'failed' ? `${styles.saved} ${styles.failed}` : styles.saved}
    >
      <i className={styles.dot} data-state={state} />
      <span>
        {words}
        {save.state === 'saved' && save.journal !== 'file' && (
          <small className={styles.only}>{t('save.browserOnly')}</small>
        )}
      </span>
    </div>
  )
}
