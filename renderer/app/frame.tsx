/** What stands around every page: the skip link, the sidebar, the alarm bar, the place of the drawer and the toasts. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../ui/class-names.ts'
import { DRAWER_PLACE } from '../ui/drawer.tsx'
import { useNavigation } from '../ui/navigation.tsx'
import { ToastPlace } from '../ui/toast.tsx'
import styles from './frame.module.css'
import { useKeptFocus } from './keep-focus.ts'
import { SaveAlarm } from './save-alarm.tsx'
import { Sidebar } from './sidebar.tsx'
import { useKeys } from './use-keys.ts'
import { usePageTitle } from './use-page-title.ts'

const PAGE = 'page'

export function Frame({ bare, children }: { readonly bare: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation('app')
  useKeys()
  usePageTitle()
  const { path } = useNavigation()
  const main = useKeptFocus<HTMLElement>(path)
  const skip = () => main.current?.focus()
  return (
    <div className={classNames(styles.frame, bare && styles.bare)}>
      <button type="button" className={styles.skip} onClick={skip}>
        {t('skip')}
      </button>
      {!bare && <Sidebar />}
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
