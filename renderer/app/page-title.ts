/** What the window is called: the page, whose it is, and the app, as a list of windows shows it. */
import type { TFunction } from 'i18next'
import { isAccountTab, type AccountTab } from './account-tabs.ts'

const PLACES = ['exchange', 'help', 'library', 'live', 'restore', 'settings'] as const

type Page = AccountTab | (typeof PLACES)[number] | 'accounts' | 'import' | 'model' | 'tables'

function pageAt([first, second, third]: readonly string[]): Page {
  if (first === 'help' && second === 'model') return 'model'
  if (first === 'exchange' && second === 'import') return 'import'
  if (first === 'exchange' && second === 'tables') return 'tables'
  if (first === 'accounts' && isAccountTab(third)) return third
  return PLACES.find((place) => place === first) ?? 'accounts'
}

/** `names`: of the accounts, by id. A page of one that is not there is called by the page alone. */
export function pageTitle(path: string, names: ReadonlyMap<string, string>, t: TFunction): string {
  const parts = path.split('/').filter((part) => part !== '')
  const page = t(`pages.${pageAt(parts)}`)
  const account = parts[0] === 'accounts' ? names.get(parts[1] ?? '') : undefined
  return account === undefined ? t('title', { page }) : t('accountTitle', { page, account })
}
