/** The pages of an account, in the order of their tabs. */
export const ACCOUNT_TABS = [
  'picture',
  'evidence',
  'people',
  'interviews',
  'value-path',
  'initiatives',
  'renewals',
  'findings',
] as const
export type AccountTab = (typeof ACCOUNT_TABS)[number]

export function isAccountTab(value: string | undefined): value is AccountTab {
  return ACCOUNT_TABS.some((tab) => tab === value)
}
