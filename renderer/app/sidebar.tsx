/** The sidebar: the places, the accounts that are pinned, and at its foot whether everything is saved. */
import {
  ArrowLeftRight,
  BookOpen,
  CircleHelp,
  List,
  PanelLeftClose,
  Pin,
  PinOff,
  SlidersHorizontal,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigation, type AppPath } from '../ui/navigation.tsx'
import { SaveLine } from './save-line.tsx'
import { useServices } from './services.tsx'
import styles from './sidebar.module.css'
import { usePinned } from './use-pinned.ts'

const ICON = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const

function Place({
  href,
  current,
  icon,
  children,
}: {
  readonly href: AppPath
  readonly current: boolean
  readonly icon: ReactNode
  readonly children: string
}) {
  return (
    <Link href={href} current={current} className={styles.place ?? ''}>
      {icon}
      <span className={styles.word}>{children}</span>
    </Link>
  )
}

export function Sidebar() {
  const { t } = useTranslation('app')
  const { path } = useNavigation()
  const { accounts, toggle } = usePinned()
  const { panels } = useServices()
  return (
    <nav aria-label={t('sidebar.label')} data-region="sidebar" className={styles.sidebar}>
      <div className={styles.top}>
        <div className={styles.brand} translate="no">
          <span>{t('name')}</span>
        </div>
        <button
          type="button"
          aria-label={t('sidebar.hide')}
          className={styles.hide}
          onClick={panels.toggleSidebar}
        >
          <PanelLeftClose {...ICON} />
        </button>
      </div>
      <Place href="/accounts" current={path === '/accounts'} icon={<List {...ICON} />}>
        {t('sidebar.accounts')}
      </Place>
      <Place href="/library" current={path === '/library'} icon={<BookOpen {...ICON} />}>
        {t('sidebar.library')}
      </Place>
      <Place href="/exchange" current={path.startsWith('/exchange')} icon={<ArrowLeftRight {...ICON} />}>
        {t('sidebar.exchange')}
      </Place>
      {accounts.length > 0 && (
        <div className={styles.pinned}>
          <div className={styles.label}>{t('sidebar.pinned')}</div>
          <ul>
            {accounts.map((account) => (
              <li key={account.id} className={styles.row}>
                <Link
                  href={`/accounts/${account.id}/picture`}
                  current={account.current}
                  className={styles.place ?? ''}
                >
                  <bdi className={styles.word}>{account.name}</bdi>
                </Link>
                <button
                  type="button"
                  className={styles.pin}
                  aria-label={
                    account.pinned
                      ? t('sidebar.unpin', { name: account.name })
                      : t('sidebar.pin', { name: account.name })
                  }
                  onClick={() => toggle(account.id)}
                >
                  {account.pinned ? <PinOff {...ICON} size={14} /> : <Pin {...ICON} size={14} />}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.foot}>
        <SaveLine />
        <Place href="/help" current={path === '/help'} icon={<CircleHelp {...ICON} />}>
          {t('sidebar.keys')}
        </Place>
        <Place href="/settings" current={path === '/settings'} icon={<SlidersHorizontal {...ICON} />}>
          {t('sidebar.settings')}
        </Place>
      </div>
    </nav>
  )
}
