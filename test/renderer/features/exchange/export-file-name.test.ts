/** Holds the names of exported files: plain, readable, and taken by every disk. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportFileName } from '../../../../renderer/features/exchange/export-file-name.ts'
import { plainFileName } from '../../../../shared/host/contract.ts'

describe('exportFileName', () => {
  it('names the account, or says how many', () => {
    expect(exportFileName('Halden Freight')).toBe('halden-freight.soundings')
    expect(exportFileName('Brandt & Osei Legal')).toBe('brandt-osei-legal.soundings')
    expect(exportFileName('4 accounts')).toBe('4-accounts.soundings')
    expect(exportFileName('شركة النقل')).toBe('شركة-النقل.soundings')
    expect(exportFileName('../..')).toBe('accounts.soundings')
    expect(exportFileName('Aux')).toBe('account-aux.soundings')
  })
  it('is always a plain file name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const offered = exportFileName(name)
        expect(plainFileName.safeParse(offered).success).toBe(true)
        expect(offered).toMatch(/[^.]\.soundings$/)
      }),
    )
  })
})
