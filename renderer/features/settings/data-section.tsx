/** Where the data lies, and in a browser the door to a second copy in a folder of plain files. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostDescription } from '../../../shared/host/contract.ts'
import { useOpenedData } from '../../data/data-context.tsx'
import { useProof } from '../../data/use-proof.ts'
import { useHost } from '../../host/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { OpenLink } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './settings-page.module.css'

type Described =
  | { readonly state: 'asking' | 'unknown' }
  | { readonly state: 'known'; readonly description: HostDescription }

export function DataSection() {
  const { t } = useTranslation('settings')
  const host = useHost()
  const { grantJournal } = useOpenedData()
  const [described, setDescribed] = useState<Described>({ state: 'asking' })
  const [outcome, setOutcome] = useState<'granted' | 'refused' | 'failed' | null>(null)

  useEffect(() => {
    let gone = false
    void host.describe({}).then((answer) => {
      if (gone) return
      setDescribed(answer.ok ? { state: 'known', description: answer.value } : { state: 'unknown' })
    })
    return () => {
      gone = true
    }
    // asked again after a folder was granted
  }, [host, outcome])

  const grant = async () => {
    const answer = await grantJournal()
    setOutcome(!answer.ok ? 'failed' : answer.value.granted ? 'granted' : 'refused')
  }

  return (
    <Section level={2} title={t('data.title')}>
      <div className={styles.body}>
        {described.state === 'unknown' && <p>{t('data.unknown')}</p>}
        {described.state === 'known' && <Places description={described.description} />}
        {described.state === 'known' && described.description.journal === 'ungranted' && (
          <Button onPress={() => void grant()}>{t('data.grant')}</Button>
        )}
        <Proven />
        <p>
          <OpenLink href="/restore">{t('data.restore')}</OpenLink>
        </p>
        <p role="status">{outcome !== null && t(`data.${outcome}`)}</p>
      </div>
    </Section>
  )
}

/** When a round last went through everything. */
function Proven() {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const proof = useProof()
  if (proof === undefined) return null
  const { ended, mended } = proof
  if (ended === null) return <p className="ink-2">{t('data.notProven')}</p>
  const when = format.moment(ended)
  return (
    <p className="ink-2">
      {mended === 0 ? t('data.proven', { when }) : t('data.provenMended', { when, count: mended })}
    </p>
  )
}

function Places({ description }: { readonly description: HostDescription }) {
  const { t } = useTranslation('settings')
  const { edition, journal, dataPlace } = description
  return (
    <>
      <p>{t(`data.${edition}`)}</p>
      {dataPlace !== '' && (
        <p>
          <span className="ink-2">{t('data.place')}</span> <bdi className={styles.place}>{dataPlace}</bdi>
        </p>
      )}
      {journal === 'file' && edition !== 'electron' && <p className="ink-2">{t('data.journalFile')}</p>}
      {journal === 'ungranted' && <p className="ink-2">{t('data.journalUngranted')}</p>}
      {journal === 'none' && <p className="ink-2">{t('data.journalNone')}</p>}
    </>
  )
}
