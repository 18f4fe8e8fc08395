/** The looks back on one account, for its own page: read, written, changed and deleted there. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAccountView } from '../../data/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { RetrospectiveEntry } from './retrospective-entry.tsx'
import { RetrospectiveForm } from './retrospective-form.tsx'
import styles from './retrospective.module.css'

export function AccountRetrospectives({ account }: { readonly account: string }) {
  const { t } = useTranslation('retrospective')
  const view = useAccountView(account)
  const [opened, setOpened] = useState<string | null>(null)
  const place = useFocusBack<HTMLDivElement>(opened)
  if (view == null) return null
  const { initiatives, retrospectives } = view.records
  const { name } = view.records.account
  const on = { account, name }
  const close = () => {
    setOpened(null)
  }
  return (
    <div ref={place} className={styles.onAccount}>
      <Section
        level={2}
        title={t('title')}
        sub={t(retrospectives.length === 0 ? 'empty' : 'sub')}
        act={
          opened === 'new' ? undefined : (
            <span data-opens="new">
              <Button
                onPress={() => {
                  setOpened('new')
                }}
              >
                {t('addHere')}
              </Button>
            </span>
          )
        }
      >
        {opened === 'new' && (
          <RetrospectiveForm on={on} initiatives={initiatives} look={null} onDone={close} />
        )}
        <ul className={styles.list}>
          {retrospectives
            .toSorted((a, b) => (a.day < b.day ? 1 : -1))
            .map((look) => (
              <li key={look.id}>
                {opened === look.id ? (
                  <RetrospectiveForm on={on} initiatives={initiatives} look={look} onDone={close} />
                ) : (
                  <RetrospectiveEntry
                    account={account}
                    name={name}
                    about={initiatives.find(({ id }) => id === look.initiative)?.name ?? t('form.whole')}
                    linked={false}
                    look={look}
                    onEdit={() => {
                      setOpened(look.id)
                    }}
                  />
                )}
              </li>
            ))}
        </ul>
      </Section>
    </div>
  )
}
