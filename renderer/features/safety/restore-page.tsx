/** Restore: what the start found where data was gone, and everything from which more can be brought back. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostDescription } from '../../../shared/host/contract.ts'
import { useOpenedData } from '../../data/data-context.tsx'
import { useHost } from '../../host/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { useNavigate } from '../../ui/navigation.tsx'
import { Section } from '../../ui/section.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { restoreLead } from './restore-lead.ts'
import styles from './restore-page.module.css'
import { SnapshotsSection } from './snapshots-section.tsx'

export function RestorePage() {
  const { t } = useTranslation('safety')
  const { notice } = useOpenedData()
  const go = useNavigate()
  const journal = useJournalKept()
  if (journal === null) return null
  const { verdict, words } = restoreLead(notice, journal, t)
  const kept = journal === 'file'
  return (
    <div className={styles.page}>
      <Sentence level={1} verdict={verdict} basis={t('restore.basis')}>
        {words}
      </Sentence>
      <div className={styles.sections}>
        {kept && <Found />}
        {kept && <JournalSection />}
        {kept && <SnapshotsSection />}
        <Section level={2} title={t('restore.file.title')} sub={t('restore.file.sub')}>
          <div className={styles.acts}>
            <Button
              onPress={() => {
                go('/exchange/import')
              }}
            >
              {t('restore.file.open')}
            </Button>
          </div>
        </Section>
      </div>
    </div>
  )
}

/** Whether a journal is kept here; null until the host has answered. */
function useJournalKept(): HostDescription['journal'] | null {
  const host = useHost()
  const [journal, setJournal] = useState<HostDescription['journal'] | null>(null)
  useEffect(() => {
    let gone = false
    void host.describe({}).then((described) => {
      if (!gone) setJournal(described.ok ? described.value.journal : 'none')
    })
    return () => {
      gone = true
    }
  }, [host])
  return journal
}

function Found() {
  const { t } = useTranslation('safety')
  const { notice } = useOpenedData()
  const format = useFormat()
  const facts = [
    { id: 'restored', count: notice.restored },
    { id: 'damaged', count: notice.damaged },
    { id: 'missing', count: notice.missing },
  ] as const
  return (
    <Section level={2} title={t('restore.found')}>
      <dl className={styles.facts}>
        {facts.map(({ id, count }) => (
          <div key={id} className={styles.fact}>
            <dt>{t(`restore.facts.${id}`)}</dt>
            <dd className={styles.count}>
              {count === null ? t('restore.facts.unknown') : format.number(count)}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function JournalSection() {
  const { t } = useTranslation('safety')
  const { compareAgain } = useOpenedData()
  const [said, setSaid] = useState('')
  const [comparing, setComparing] = useState(false)
  const compare = async () => {
    setComparing(true)
    setSaid(t('restore.journal.comparing'))
    const compared = await compareAgain()
    setComparing(false)
    if (!compared.ok) setSaid(t('restore.journal.failed'))
    else if (compared.value.unread !== null) setSaid(t('restore.journal.unread'))
    else if (compared.value.restored === 0) setSaid(t('restore.journal.same'))
    else setSaid(t('restore.journal.came', { count: compared.value.restored }))
  }
  return (
    <Section level={2} title={t('restore.journal.title')} sub={t('restore.journal.sub')}>
      <div className={styles.acts}>
        <Button isDisabled={comparing} onPress={() => void compare()}>
          {t('restore.journal.again')}
        </Button>
        <p role="status">{said}</p>
      </div>
    </Section>
  )
}
