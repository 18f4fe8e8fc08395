/** Holds the page of keys to the keys that act: what a table of keys knows is listed, and no more tabs than there are. */
import { describe, expect, it } from 'vitest'
import { ACCOUNT_TABS, tabOfDigit } from '../../../renderer/app/account-tabs.ts'
import { appEn } from '../../../renderer/app/locale-en.ts'
import { KEY_GROUPS } from '../../../renderer/app/pages/key-list.ts'
import { boardKeys } from '../../../renderer/features/assessment/board-keys.ts'
import { readLiveKey } from '../../../renderer/features/interviews/live-keys.ts'

const keysOf = (id: string) =>
  KEY_GROUPS.filter((group) => group.id === id).flatMap(({ keys }) => keys.flatMap((line) => line.keys))

describe('the page of keys', () => {
  it('lists every key of the evidence board, each by one act', () => {
    const listed = keysOf('board')
    for (const { shown } of boardKeys) for (const key of shown) expect(listed).toContain(key)
    expect(new Set(listed).size).toBe(listed.length)
  })
  it('lists every function key of the interview', () => {
    const listed = keysOf('interview')
    for (let number = 1; number <= 12; number += 1) {
      for (const shift of [false, true]) {
        const key = `F${String(number)}`
        const acts = readLiveKey({ key, code: key, mod: false, shift, alt: false }) !== null
        expect([shift, key, listed.includes(shift ? `Shift ${key}` : key)]).toEqual([shift, key, acts])
      }
    }
  })
  it('has a digit for every page of an account', () => {
    expect(keysOf('places')).toEqual(expect.arrayContaining([`1 – ${String(ACCOUNT_TABS.length - 1)}`, '0']))
    const digits = Array.from({ length: ACCOUNT_TABS.length - 1 }, (_, index) => index + 1)
    expect([...digits, 0].map(tabOfDigit)).toEqual(ACCOUNT_TABS)
    expect(tabOfDigit(ACCOUNT_TABS.length)).toBeUndefined()
  })
  it('says every act once, and says no act that no key does', () => {
    const acts = KEY_GROUPS.flatMap(({ keys }) => keys.map(({ act }) => act))
    expect([...acts].sort()).toEqual(Object.keys(appEn.help.acts).sort())
    expect(KEY_GROUPS.map(({ id }) => id).sort()).toEqual(Object.keys(appEn.help.groups).sort())
  })
})
