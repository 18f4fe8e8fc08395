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
  'history',
] as const
export type AccountTab = (typeof ACCOUNT_TABS)[number]

export function isAccountTab(value: string | undefined): value is AccountTab {
  return ACCOUNT_TABS.some((tab) => tab === value)
}

/** The page that a digit opens, as on the keyboard: 1 is the first, and 0 always the last, the history. */
export function tabOfDigit(digit: number): AccountTab | undefined {
  return digit === 0 ? ACCOUNT_TABS.at(-1) : ACCOUNT_TABS.slice(0, -1)[digit - 1]
}
