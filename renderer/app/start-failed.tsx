/** What stands in the window when the data could not be opened: what happened, that nothing was changed, what to do. */
import type { i18n } from 'i18next'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { OpenFailure } from '../data/start-up.ts'
import { Sentence } from '../ui/sentence.tsx'
import styles from './start-failed.module.css'

export function StartFailed({ i18n, failure }: { readonly i18n: i18n; readonly failure: OpenFailure }) {
  return (
    <I18nextProvider i18n={i18n}>
      <Words failure={failure} />
    </I18nextProvider>
  )
}

function Words({ failure }: { readonly failure: OpenFailure }) {
  const { t } = useTranslation('app')
  const words = failure.type === 'newerData' ? 'newer' : failure.reason === 'diskFull' ? 'full' : 'failed'
  return (
    <main className={styles.page}>
      <Sentence level={1} verdict={t(`start.${words}Verdict`)}>
        {t(`start.${words}`)}
      </Sentence>
    </main>
  )
}
