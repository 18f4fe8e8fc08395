/** The files opened or saved last, where the host remembers them: one press looks at one again. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenedFile, RecentFile } from '../../../shared/host/contract.ts'
import { useHost } from '../../host/host-context.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './exchange-page.module.css'
import { openFailureWords } from './failure-words.ts'

export type RecentFilesProps = {
  readonly onOpened: (file: OpenedFile) => void
  readonly onFailed: (words: string) => void
}

export function RecentFiles({ onOpened, onFailed }: RecentFilesProps) {
  const { t } = useTranslation('exchange')
  const host = useHost()
  const [files, setFiles] = useState<readonly RecentFile[]>([])
  // Asked again after one was gone: the host then lists it no longer.
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let gone = false
    void host.listRecentFiles({}).then((listed) => {
      if (!gone && listed.ok) setFiles(listed.value.files)
    })
    return () => {
      gone = true
    }
  }, [host, asked])

  const open = async ({ key, name }: RecentFile) => {
    const opened = await host.openRecentFile({ key })
    if (opened.ok) {
      onOpened(opened.value.file)
      return
    }
    onFailed(
      opened.error.type === 'unavailable'
        ? t('recent.gone', { file: name })
        : openFailureWords(opened.error, t),
    )
    setAsked((times) => times + 1)
  }
  if (files.length === 0) return null
  return (
    <Section title={t('recent.title')} sub={t('recent.sub')}>
      <ul className={styles.recent}>
        {files.map((file) => (
          <li key={file.key} className={styles.recentFile}>
            <OpenButton onPress={() => void open(file)}>
              <bdi>{file.name}</bdi>
            </OpenButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
