/** Says before saving how the answers that were given will count, and which version that makes; nothing where only words change. */
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import type { MeaningChange } from './meaning-changes.ts'
import styles from './question-form.module.css'

export type MeaningNoticeProps = {
  readonly changes: readonly MeaningChange[]
  readonly version: number
  /** The instrument's. */
  readonly name: string
}

export function MeaningNotice({ changes, version, name }: MeaningNoticeProps) {
  const { t } = useTranslation('library')
  const say = useMeaningWords()
  return (
    <div role="status">
      {changes.length > 0 && (
        <div className={styles.notice}>
          <p className="strong">{t('meaning.title')}</p>
          <ul>
            {changes.map((change, index) => (
              <li key={index}>{say(change)}</li>
            ))}
          </ul>
          <p>{t('meaning.version', { version, name })}</p>
        </div>
      )}
    </div>
  )
}

/** A change in words, with how many answers it moves. */
function useMeaningWords(): (change: MeaningChange) => string {
  const { t } = useTranslation('library')
  const words = useInstrumentWords()
  const format = useFormat()
  const construct = (id: string | null) => (id === null ? t('meaning.keptOnly') : words.construct(id))
  return (change) => {
    const { answers } = change
    const counted = (key: 'meaning.given' | 'meaning.toQuestion') =>
      answers === null ? t('meaning.counting') : t(key, { count: answers })
    switch (change.type) {
      case 'value':
        return [
          t('meaning.value', {
            option: change.option,
            from: format.number(change.from),
            to: format.number(change.to),
          }),
          counted('meaning.given'),
        ].join(' ')
      case 'added':
        return t('meaning.added', { option: change.option })
      case 'retired':
      case 'offered':
      case 'removed':
        return [t(`meaning.${change.type}`, { option: change.option }), counted('meaning.given')].join(' ')
      case 'construct':
        return [
          t('meaning.construct', { from: construct(change.from), to: construct(change.to) }),
          counted('meaning.toQuestion'),
        ].join(' ')
      case 'subject':
        return [
          t('meaning.subject', {
            from: t(`meaning.subjects.${change.from}`),
            to: t(`meaning.subjects.${change.to}`),
          }),
          counted('meaning.toQuestion'),
        ].join(' ')
    }
  }
}
