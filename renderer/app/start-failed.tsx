/** What stands in the window when the data could not be opened: what happened, what was kept, what to do. */
import type { i18n } from 'i18next'
import { useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { Host } from '../../shared/host/contract.ts'
import type { OpenFailure } from '../data/start-up.ts'
import { Button } from '../ui/button.tsx'
import { Sentence } from '../ui/sentence.tsx'
import { Kept, useDescription } from './kept.tsx'
import styles from './start-failed.module.css'

type StartFailedProps = { readonly host: Host; readonly failure: OpenFailure }

export function StartFailed({ i18n, ...props }: StartFailedProps & { readonly i18n: i18n }) {
  return (
    <I18nextProvider i18n={i18n}>
      <Page {...props} />
    </I18nextProvider>
  )
}

function Page({ host, failure }: StartFailedProps) {
  const { t } = useTranslation('app')
  const description = useDescription(host)
  const words = failure.type === 'newerData' ? 'newer' : failure.reason === 'diskFull' ? 'full' : 'failed'
  return (
    <main className={styles.page}>
      <Sentence level={1} verdict={t(`start.${words}Verdict`)}>
        {t(`start.${words}`)}
      </Sentence>
      <Kept description={description} />
      {words === 'failed' && description?.desktop === true && description.journal === 'file' && (
        <SetAside host={host} />
      )}
    </main>
  )
}

/** Starts again without a database that does not open; the journal then fills the new one. */
function SetAside({ host }: { readonly host: Host }) {
  const { t } = useTranslation('app')
  const [state, setState] = useState<'offered' | 'starting' | 'failed'>('offered')
  const setAside = async () => {
    setState('starting')
    const answer = await host.setDatabaseAside({})
    if (!answer.ok) setState('failed')
  }
  return (
    <>
      <p className={styles.aside}>{t('start.aside.what')}</p>
      <Button variant="primary" isDisabled={state === 'starting'} onPress={() => void setAside()}>
        {t('start.aside.act')}
      </Button>
      <p role="status">{state === 'offered' ? '' : t(`start.aside.${state}`)}</p>
    </>
  )
}
