/** The snapshots there are, newest first; one that is chosen is looked at as a file from a colleague is. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHost } from '../../host/host-context.tsx'
import { fileWaits } from '../../host/waiting-files.ts'
import { useFormat } from '../../ui/format.ts'
import { useNavigate } from '../../ui/navigation.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './restore-page.module.css'
import { snapshotTime } from './snapshot-name.ts'

type Listed =
  | { readonly state: 'asking' | 'failed' }
  | { readonly state: 'listed'; readonly names: readonly string[] }

export function SnapshotsSection() {
  const { t } = useTranslation('safety')
  const host = useHost()
  const go = useNavigate()
  const format = useFormat()
  const [listed, setListed] = useState<Listed>({ state: 'asking' })
  const [failure, setFailure] = useState('')

  useEffect(() => {
    let gone = false
    void host.listSnapshots({}).then((answer) => {
      if (gone) return
      setListed(answer.ok ? { state: 'listed', names: answer.value.names } : { state: 'failed' })
    })
    return () => {
      gone = true
    }
  }, [host])

  const choose = async (name: string) => {
    setFailure('')
    const read = await host.readSnapshot({ name })
    if (!read.ok) {
      setFailure(t('restore.snapshots.failed', { name }))
      return
    }
    fileWaits({ name, text: read.value.text })
    go('/exchange/import')
  }
  if (listed.state === 'asking') return null
  return (
    <Section level={2} title={t('restore.snapshots.title')} sub={t('restore.snapshots.sub')}>
      {listed.state === 'failed' && <p className={styles.note}>{t('restore.snapshots.unread')}</p>}
      {listed.state === 'listed' && listed.names.length === 0 && (
        <p className={styles.note}>{t('restore.snapshots.none')}</p>
      )}
      {listed.state === 'listed' && listed.names.length > 0 && (
        <ul className={styles.snapshots}>
          {listed.names.map((name) => {
            const time = snapshotTime(name)
            return (
              <li key={name} className={styles.snapshot}>
                <OpenButton onPress={() => void choose(name)}>
                  {time === null ? <bdi>{name}</bdi> : format.moment(time)}
                </OpenButton>
                {time !== null && <span className="ink-2">{t('restore.snapshots.beforeImport')}</span>}
              </li>
            )
          })}
        </ul>
      )}
      <p role="alert" className={styles.failure}>
        {failure}
      </p>
    </Section>
  )
}
