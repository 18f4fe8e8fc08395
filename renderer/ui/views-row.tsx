/** The ways to look at what a page shows, by their words; each is a link, because the one chosen stands in the address. */
import { Link, type AppPath } from './navigation.tsx'
import styles from './views-row.module.css'

export type View = { readonly href: AppPath; readonly label: string; readonly current: boolean }

export function ViewsRow({ label, views }: { readonly label: string; readonly views: readonly View[] }) {
  return (
    <nav aria-label={label} className={styles.views}>
      {views.map((view) => (
        <Link key={view.href} href={view.href} current={view.current} className={styles.view ?? ''}>
          {view.label}
        </Link>
      ))}
    </nav>
  )
}
