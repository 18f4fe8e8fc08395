/** Holds the first place to where somebody was, as long as it is still there and worth going back to. */
import { describe, expect, it } from 'vitest'
import { splitLines } from '../../../shared/journal/line.ts'
import { firstPlace, keepPlaces, placeToKeep } from '../../../renderer/app/last-place.ts'
import {
  ACCOUNT,
  accountEdit,
  draft,
  noteEdit,
  opened,
  OTHER,
  profile,
  value,
  withAccount,
} from '../data/open.ts'

describe('placeToKeep', () => {
  it('keeps accounts with their pages, and no interview, form or import', () => {
    expect(placeToKeep('/accounts')).toBe('/accounts')
    expect(placeToKeep(`/accounts/${ACCOUNT}/findings`)).toBe(`/accounts/${ACCOUNT}/findings`)
    for (const path of [
      `/live/${ACCOUNT}`,
      '/exchange/import',
      '/settings',
      '/restore',
      `/accounts/${ACCOUNT}/nothing`,
      '/accounts/x/picture',
      '',
    ])
      expect(placeToKeep(path), path).toBe(null)
  })
})

describe('firstPlace', () => {
  it('is the last one that was worth keeping', async () => {
    const all = await withAccount(profile())
    expect(await firstPlace(all)).toBe(null)
    let listener: () => void = () => undefined
    const history = {
      subscribe: (run: () => void) => {
        listener = run
        return () => undefined
      },
      location: { pathname: `/accounts/${ACCOUNT}/people` },
    }
    keepPlaces(history, all)
    listener()
    history.location.pathname = '/live/note'
    listener()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await firstPlace(all)).toBe(`/accounts/${ACCOUNT}/people`)
  })

  it('is the usual one where the account is gone, and where what was kept is no place', async () => {
    const all = await withAccount(profile())
    value(await all.preferences.set('place', `/accounts/${OTHER}/people`))
    expect(await firstPlace(all)).toBe(null)
    value(await all.preferences.set('place', 'https://elsewhere'))
    expect(await firstPlace(all)).toBe(null)
    value(await all.data.commit({ account: OTHER, edits: [accountEdit('Kestrel', OTHER)] }))
    value(await all.preferences.set('place', `/accounts/${OTHER}/people`))
    expect(await firstPlace(all)).toBe(`/accounts/${OTHER}/people`)
  })

  it('is the restore page where not everything came back', async () => {
    const mine = profile()
    const all = await withAccount(mine)
    value(await all.data.commit(draft(noteEdit('x'))))
    all.close()
    const log = [...mine.host.files.keys()].find((path) => path.startsWith('log/')) ?? ''
    const lines = splitLines(mine.host.files.get(log) ?? new Uint8Array())
    mine.host.files.set(log, lines[0] ?? new Uint8Array())
    mine.host.counted = lines.length
    expect(await firstPlace(await opened(profile({ host: mine.host })))).toBe('/restore')
    mine.host.counted = 1
    expect(await firstPlace(await opened(profile({ host: mine.host })))).toBe(null)
  })
})
