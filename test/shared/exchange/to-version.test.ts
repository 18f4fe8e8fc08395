/** Older files climb a made-up ladder; what does not fit it is refused like any other file. */
import { describe, expect, it } from 'vitest'
import { toVersion } from '../../../shared/exchange/to-version.ts'
import type { Migration } from '../../../shared/migrations/migration.ts'
import { z } from '../../../shared/zod.ts'

const steps: readonly Migration[] = [2, 3].map((to) => ({
  to,
  account: (account) => {
    const known = z.looseObject({ id: z.string() }).safeParse(account)
    return known.success ? { ...known.data, [`by${to}`]: true } : null
  },
}))
const file = (version: unknown, accounts: unknown = [{ id: 'a' }]) => ({
  format: 'soundings',
  version,
  accounts,
})

describe('toVersion', () => {
  it('climbs from where the file stands', () => {
    const climbed = (account: object) => ({ ok: true, value: file(3, [{ id: 'a', ...account }]) })
    expect(toVersion(file(1), 3, steps)).toEqual(climbed({ by2: true, by3: true }))
    expect(toVersion(file(2), 3, steps)).toEqual(climbed({ by3: true }))
    expect(toVersion(file(3), 3, steps)).toEqual(climbed({}))
  })

  it('refuses what does not fit, is newer, or is no version', () => {
    expect(toVersion(file(1, [{}]), 3, steps)).toEqual({
      ok: false,
      error: { type: 'invalid', detail: 'accounts[0]' },
    })
    expect(toVersion(file(1, 'none'), 3, steps)).toEqual({
      ok: false,
      error: { type: 'invalid', detail: 'accounts' },
    })
    expect(toVersion(file(4), 3, steps)).toEqual({
      ok: false,
      error: { type: 'tooNew', detail: 'version 4' },
    })
    expect(toVersion(file('1'), 3, steps)).toMatchObject({ error: { type: 'invalid', detail: 'version' } })
  })
})
