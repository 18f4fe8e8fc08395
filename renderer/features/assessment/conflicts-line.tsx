/** Says that values of the account wait for a decision, with the way to where they are decided. */
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'
import { OpenLink } from '../../ui/open-link.tsx'
import styles from './conflicts-line.module.css'

export type ConflictsLineProps = {
  readonly account: string
  readonly stored: readonly StoredRecord[]
}

export function ConflictsLine({ account, stored }: ConflictsLineProps) {
  const { t } = useTranslation('assessment')
  const count = stored.reduce((sum, { conflicts }) => sum + conflicts.length, 0)
  if (count === 0) return null
  return (
    <p className={styles.line}>
      {t('conflicts.line', { count })}{' '}
      <OpenLink href={`/accounts/${account}/history`}>{t('conflicts.decide')}</OpenLink>
    </p>
  )
}
