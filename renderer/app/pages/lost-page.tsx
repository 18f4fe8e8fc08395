/** What stands where there is no page, and where a page has stopped. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useHost } from '../../host/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { useNavigate } from '../../ui/navigation.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { Kept, useDescription } from '../kept.tsx'
import { useServices } from '../services.tsx'
import styles from './lost-page.module.css'

export function LostPage() {
  const { t } = useTranslation('app')
  return <Lost>{t('lost.page')}</Lost>
}

export function LostAccount() {
  const { t } = useTranslation('app')
  return <Lost>{t('lost.account')}</Lost>
}

function Lost({ children }: { readonly children: string }) {
  const { t } = useTranslation('app')
  const go = useNavigate()
  return (
    <div className={styles.page}>
      <Sentence level={1} verdict={t('lost.verdict')}>
        {children}
      </Sentence>
      <Button variant="primary" onPress={() => go('/accounts')}>
        {t('lost.back')}
      </Button>
    </div>
  )
}

export function BrokenPage({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const { t } = useTranslation('app')
  const { report } = useServices()
  const description = useDescription(useHost())
  useEffect(() => {
    report(error)
  }, [report, error])
  return (
    <div className={styles.page}>
      <Sentence level={1} verdict={t('broken.verdict')}>
        {t('broken.kept')}
      </Sentence>
      <Kept description={description} />
      <Button variant="primary" onPress={reset}>
        {t('broken.again')}
      </Button>
    </div>
  )
}
