/** Holds the names of exported files: plain, readable, and taken by every disk. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportFileName } from '../../../../renderer/features/exchange/export-file-name.ts'
import { plainFileName } from '../../../../shared/host/contract.ts'

describe('exportFileName', () => {
  it('names the account, or says how many', () => {
    expect(exportFileName('Halden Freight')).toBe('soundings-halden-freight.json')
    expect(exportFileName('Brandt & Osei Legal')).toBe('soundings-brandt-osei-legal.json')
    expect(exportFileName('4 accounts')).toBe('soundings-4-accounts.json')
    expect(exportFileName('شركة النقل')).toBe('soundings-شركة-النقل.json')
    expect(exportFileName('../..')).toBe('soundings.json')
  })
  it('is always a plain file name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(plainFileName.safeParse(exportFileName(name)).success).toBe(true)
      }),
    )
  })
})
