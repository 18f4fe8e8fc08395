/** Who records: the name that stands beside everything written on this machine. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAuthorName } from '../../data/use-author-name.ts'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './settings-page.module.css'

export function AuthorSection() {
  const { t } = useTranslation('settings')
  const [name, setName] = useAuthorName()
  const [draft, setDraft] = useState<string | null>(null)
  const leave = () => {
    if (draft !== null && draft.trim() !== name) setName(draft.trim())
    setDraft(null)
  }
  return (
    <Section level={2} title={t('author.title')}>
      <div className={styles.body}>
        <div className={styles.wide}>
          <TextField
            label={t('author.name')}
            description={name === '' ? t('author.unnamed') : t('author.about')}
            value={draft ?? name}
            maxLength={120}
            autoComplete="name"
            onChange={setDraft}
            onBlur={leave}
            onKeyDown={(event) => {
              if (event.key === 'Enter') leave()
            }}
          />
        </div>
      </div>
    </Section>
  )
}
