/** Addresses carry only the search that says something. */
import { describe, expect, it } from 'vitest'
import { withSearch } from '../../../renderer/ui/navigation.tsx'

describe('a path with its search', () => {
  it('leaves out what is absent or empty', () => {
    expect(withSearch('/accounts', { view: null, q: undefined, z: '' })).toBe('/accounts')
    expect(withSearch('/accounts', { view: 'chart', q: null })).toBe('/accounts?view=chart')
  })
  it('encodes what would end the value', () => {
    expect(withSearch('/exchange', { account: 'a&b=c' })).toBe('/exchange?account=a%26b%3Dc')
  })
})
