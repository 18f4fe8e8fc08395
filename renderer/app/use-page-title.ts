/** Names the window after the page, and keeps the focus on the page when what held it is gone. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAccountNames } from '../data/use-account-names.ts'
import { useNavigation } from '../ui/navigation.tsx'
import { pageTitle } from './page-title.ts'

export function usePageTitle(): void {
  const { t } = useTranslation('app')
  const { path } = useNavigation()
  const names = useAccountNames()
  const title = pageTitle(path, names ?? new Map(), t)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (document.activeElement === document.body)
      document.getElementById('page')?.focus({ preventScroll: true })
  }, [path])
}
