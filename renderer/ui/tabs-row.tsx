/** One row of text tabs; each is a link, because each is a page of its own. */
import { Link, type AppPath } from './navigation.tsx'
import styles from './tabs-row.module.css'

export type Tab = { readonly href: AppPath; readonly label: string; readonly current: boolean }

export function TabsRow({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} data-region="tabs" className={styles.tabs}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} current={tab.current} className={styles.tab ?? ''}>
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
