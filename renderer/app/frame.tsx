/** What stands around every page: the skip link, the sidebar, the alarm bar, the place of the drawer and the toasts. */
import type { ReactNode } from 'react'
import { PanelLeftOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { classNames } from '../ui/class-names.ts'
import { DRAWER_PLACE } from '../ui/drawer.tsx'
import { useNavigation } from '../ui/navigation.tsx'
import { ToastPlace } from '../ui/toast.tsx'
import styles from './frame.module.css'
import { useKeptFocus } from './keep-focus.ts'
import { SaveDot } from './save-line.tsx'
import { useServices } from './services.tsx'
import { SaveAlarm } from './save-alarm.tsx'
import { Sidebar } from './sidebar.tsx'
import { useKeys } from './use-keys.ts'
import { usePageTitle } from './use-page-title.ts'

const PAGE = 'page'

export function Frame({ bare, children }: { readonly bare: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation('app')
  const { panels } = useServices()
  const shown = useStore(panels.sidebar)
  const hidden = !bare && !shown
  useKeys()
  usePageTitle()
  const { path } = useNavigation()
  const main = useKeptFocus<HTMLElement>(path)
  const skip = () => main.current?.focus()
  return (
    <div className={classNames(styles.frame, bare && styles.bare, hidden && styles.alone)}>
      <button type="button" className={styles.skip} onClick={skip}>
        {t('skip')}
      </button>
      {!bare && shown && <Sidebar />}
      {hidden && (
        <div data-region="sidebar" className={styles.edge}>
          <button
            type="button"
            aria-label={t('sidebar.show')}
            className={styles.show}
            onClick={panels.toggleSidebar}
          >
            <PanelLeftOpen size={16} strokeWidth={1.5} aria-hidden />
          </button>
          <SaveDot />
        </div>
      )}
      <div className={styles.column}>
        <SaveAlarm />
        <main ref={main} id={PAGE} tabIndex={-1} data-region="content" className={styles.page}>
          {children}
        </main>
      </div>
      <div id={DRAWER_PLACE} />
      <ToastPlace label={t('toasts.label')} />
    </div>
  )
}
