/** Names the window after the page, and keeps the focus on the page when what held it is gone. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../ui/navigation.tsx'
import { isAccountTab } from './account-tabs.ts'

export function usePageTitle(): void {
  const { t } = useTranslation('app')
  const { path } = useNavigation()
  const [first, second, third] = path.split('/').filter((part) => part !== '')
  const page =
    first === 'help' && second === 'model'
      ? t('pages.model')
      : first === 'live' ||
          first === 'settings' ||
          first === 'help' ||
          first === 'exchange' ||
          first === 'library'
        ? t(`pages.${first}`)
        : isAccountTab(third)
          ? t(`pages.${third}`)
          : t('pages.accounts')
  const title = t('title', { page })
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (document.activeElement === document.body)
      document.getElementById('page')?.focus({ preventScroll: true })
  }, [path])
}
