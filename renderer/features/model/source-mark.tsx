/** Where something comes from: the id of a source, or that it is ours or the user's own. */
import { useTranslation } from 'react-i18next'
import type { Question } from '../../../shared/instruments/instrument.ts'
import styles from './model-page.module.css'

export function SourceMark({ source }: { readonly source: Question['source'] }) {
  const { t } = useTranslation('model')
  const said = typeof source === 'string' ? (source === 'ours' ? t('ours') : source) : source.own || t('own')
  return <span className={styles.source}>{said}</span>
}
