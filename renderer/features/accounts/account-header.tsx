/** The head of every page of an account: its name, the day looked at, the way into an interview, and the tabs. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Account } from '../../../shared/domain/account.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useNavigation, withSearch, type AppPath } from '../../ui/navigation.tsx'
import { TabsRow, type Tab } from '../../ui/tabs-row.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import styles from './account-header.module.css'
import { AccountNameForm } from './account-name-form.tsx'
import { AsOfControl } from './as-of-control.tsx'

export type AccountHeaderProps = {
  readonly account: Account
  /** The name of the main initiative; null where none is named. */
  readonly mainInitiative: string | null
  readonly tabs: readonly Tab[]
  /** The day looked at, and today's. */
  readonly asOf: Day
  readonly today: Day
  /** Null: as of today again. */
  readonly onAsOf: (day: Day | null) => void
  readonly onStartInterview: () => void
  readonly onExport: () => void
}

export function AccountHeader(props: AccountHeaderProps) {
  const { account, mainInitiative, tabs, asOf, today, onAsOf, onStartInterview, onExport } = props
  const { t } = useTranslation('accounts')
  const say = useUndoToast()
  const { go, search } = useNavigation()
  const write = useWriter()
  const [editing, setEditing] = useState(false)
  const picture: AppPath = `/accounts/${account.id}/picture`

  const past = asOf === today ? null : asOf
  const believed = past === null ? null : search['believed']

  const remove = async () => {
    const wrote = await write(account.id, [{ record: account.id, kind: 'account', set: { deleted: true } }])
    if (!wrote.stored) return
    say(t('deleted', { name: account.name }), wrote.undo)
    go('/accounts')
  }

  return (
    <header data-region="header" className={styles.header}>
      {editing ? (
        <AccountNameForm
          account={account}
          onDone={() => {
            setEditing(false)
          }}
        />
      ) : (
        <div className={styles.top}>
          <h1 className="type-title">
            <bdi>{account.name}</bdi>
          </h1>
          <span className={styles.initiative}>
            {mainInitiative === null ? account.sector : <bdi>{t('main', { name: mainInitiative })}</bdi>}
          </span>
          <div className={styles.acts}>
            <AsOfControl
              asOf={asOf}
              today={today}
              onAsOf={onAsOf}
              onOverTime={() => {
                go(withSearch(picture, { time: '1', asOf: past, believed }))
              }}
            />
            <Button variant="primary" shortcut="I" data-key="I" onPress={onStartInterview}>
              {t('startInterview')}
            </Button>
            {/* The key E has nothing to press but this, which takes no room. */}
            <button
              type="button"
              data-key="E"
              tabIndex={-1}
              className={styles.rename}
              onClick={() => {
                setEditing(true)
              }}
            >
              {t('menu.rename')}
            </button>
            <Menu
              label={t('more')}
              acts={[
                {
                  id: 'rename',
                  label: t('menu.rename'),
                  shortcut: 'E',
                  act: () => {
                    setEditing(true)
                  },
                },
                {
                  id: 'quick',
                  label: t('menu.quick'),
                  act: () => {
                    go(withSearch(picture, { open: 'quick', asOf: past }))
                  },
                },
                {
                  id: 'answer',
                  label: t('menu.answer'),
                  act: () => {
                    go(withSearch(picture, { open: 'answer', asOf: past }))
                  },
                },
                {
                  id: 'try',
                  label: t('menu.try'),
                  act: () => {
                    go(withSearch(picture, { open: 'try', asOf: past, believed }))
                  },
                },
                { id: 'export', label: t('menu.export'), act: onExport },
                {
                  id: 'delete',
                  label: t('menu.delete'),
                  destructive: true,
                  act: () => {
                    void remove()
                  },
                },
              ]}
            />
          </div>
        </div>
      )}
      <TabsRow label={t('tabs.label')} tabs={tabs} />
    </header>
  )
}
