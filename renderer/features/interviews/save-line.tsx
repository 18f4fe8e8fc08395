/** Says at every moment whether what was typed is saved. Only a failure is announced; the rest would talk over the conversation. */
import { useTranslation } from 'react-i18next'
import { useSaveState } from '../../data/hooks.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './save-line.module.css'

export function SaveLine() {
  const { t, i18n } = useTranslation('interviews')
  const state = useSaveState()
  const words =
    state.state === 'saved'
      ? t('save.saved', { time: clock(state.at, i18n.language) })
      : t(`save.${state.state}`)
  return (
    <span
      className={classNames(styles.line, state.state === 'failed' && styles.failed)}
      data-save-state={state.state}
    >
      <i className={styles.dot} data-state={state.state} aria-hidden />
      {words}
    </span>
  )
}

/** A moment (milliseconds since 1970 UTC) by the clock on the wall, to the second. */
function clock(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}
