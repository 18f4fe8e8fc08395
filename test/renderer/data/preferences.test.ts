/** Holds preferences to standing from the first sight of a page on: what is last known is what is stored. */
import { expect, it } from 'vitest'
import { AUTHOR } from '../../../renderer/data/preferences.ts'
import { opened, profile, value } from './open.ts'

it('knows at the start what was set before it, and nothing that never was', async () => {
  const mine = profile()
  const first = await opened(mine)
  expect(first.preferences.lastKnown(AUTHOR)).toBeUndefined()
  value(await first.preferences.set(AUTHOR, 'Ada'))
  expect(first.preferences.lastKnown(AUTHOR)).toBe('Ada')
  first.close()

  const second = await opened(mine)
  expect(second.preferences.lastKnown(AUTHOR)).toBe('Ada')
  second.close()
})

it('knows what another window set once it was read, and not what could not be stored', async () => {
  const mine = profile()
  const [one, other] = [await opened(mine), await opened(mine)]
  value(await one.preferences.set(AUTHOR, 'Ada'))
  expect(other.preferences.lastKnown(AUTHOR)).toBeUndefined()
  expect(await other.preferences.get(AUTHOR)).toBe('Ada')
  expect(other.preferences.lastKnown(AUTHOR)).toBe('Ada')

  one.close()
  other.close()
  const refused = await other.preferences.set(AUTHOR, 'Bo')
  expect(refused.ok).toBe(false)
  expect(other.preferences.lastKnown(AUTHOR)).toBe('Ada')
})
