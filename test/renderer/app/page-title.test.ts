/** Holds the window's title to the page, and on the pages of an account to its name. */
import { describe, expect, it } from 'vitest'
import { ACCOUNT_TABS } from '../../../renderer/app/account-tabs.ts'
import { createI18n } from '../../../renderer/app/i18n.ts'
import { pageTitle } from '../../../renderer/app/page-title.ts'

const t = createI18n().getFixedT('en', 'app')
const names = new Map([
  ['a1', 'Halden Freight'],
  ['a2', 'Brandt & <Söhne> {{page}}'],
])
const title = (path: string): string => pageTitle(path, names, t)

describe('the title of a window', () => {
  it.each([
    ['/accounts', 'Accounts, Soundings'],
    ['/exchange', 'Exchange, Soundings'],
    ['/exchange/import', 'Import, Soundings'],
    ['/exchange/tables', 'Tables and cards, Soundings'],
    ['/help', 'Keys, Soundings'],
    ['/help/model', 'How the model works, Soundings'],
    ['/library', 'Library, Soundings'],
    ['/restore', 'Restore, Soundings'],
    ['/settings', 'Settings, Soundings'],
  ])('of %s is the page: %s', (path, expected) => {
    expect(title(path)).toBe(expected)
  })

  it('names the account on each of its pages, and the page first', () => {
    expect(title('/accounts/a1/picture')).toBe('Picture, Halden Freight, Soundings')
    const titles = ACCOUNT_TABS.map((tab) => title(`/accounts/a1/${tab}`))
    expect(new Set(titles).size).toBe(ACCOUNT_TABS.length)
    for (const each of titles) expect(each).toMatch(/^[A-Z][a-z ]+, Halden Freight, Soundings$/)
  })

  it('shows a name as it was written', () => {
    expect(title('/accounts/a2/people')).toBe('People, Brandt & <Söhne> {{page}}, Soundings')
  })

  it('names no account that is not there or not read yet', () => {
    expect(title('/accounts/gone/picture')).toBe('Picture, Soundings')
    expect(pageTitle('/accounts/a1/picture', new Map(), t)).toBe('Picture, Soundings')
  })

  it('names nobody in an interview, which is held under the eyes of the client', () => {
    expect(title('/live/a1')).toBe('Interview, Soundings')
  })
})
