/** Holds the restore page's sentence to what was found, the worst first, and never to a claim that is not so. */
import fc from 'fast-check'
import { createInstance } from 'i18next'
import { describe, expect, it } from 'vitest'
import { safetyEn } from '../../../../renderer/features/safety/locale-en.ts'
import { restoreLead } from '../../../../renderer/features/safety/restore-lead.ts'
import { snapshotTime } from '../../../../renderer/features/safety/snapshot-name.ts'

const i18n = createInstance()
await i18n.init({ lng: 'en', resources: { en: { safety: safetyEn } }, interpolation: { escapeValue: false } })
const t = i18n.getFixedT('en', 'safety')

const notice = fc.record({
  restored: fc.nat(3_000),
  damaged: fc.nat(5),
  missing: fc.option(fc.nat(5)),
  emptied: fc.boolean(),
  unread: fc.boolean(),
})

describe('restoreLead', () => {
  it('never says that all is there where something is missing or unread', () => {
    fc.assert(
      fc.property(notice, (found) => {
        const { verdict, words } = restoreLead(found, 'file', t)
        if (found.unread) expect(verdict).toBe('The journal cannot be read.')
        else if ((found.missing ?? 0) > 0)
          expect(verdict).toBe(found.emptied ? 'Not everything came back.' : 'The journal lacks something.')
        else expect(verdict).toMatch(/^(Nothing is missing|Everything came back)\.$/)
        expect(words).not.toMatch(/\{\{|restore\./)
        expect(`${verdict} ${words}`.split(' ').length).toBeLessThan(30)
      }),
    )
  })

  it('counts what came back', () => {
    const found = { restored: 1, damaged: 0, missing: 0, emptied: true, unread: false }
    expect(restoreLead(found, 'file', t).words).toBe(
      'The app’s data was gone; 1 change came back from the journal.',
    )
    expect(restoreLead({ ...found, emptied: false }, 'none', t).verdict).toBe('No journal is kept here.')
  })
})

describe('snapshotTime', () => {
  it('reads the time that the app writes, of either ending', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date(4_000_000_000_000), noInvalidDate: true }),
        (date) => {
          const name = `before-import-${date.toISOString().replaceAll(':', '-')}`
          expect(snapshotTime(`${name}.soundings`)).toBe(date.getTime())
          expect(snapshotTime(`${name}.soundings.json`)).toBe(date.getTime())
        },
      ),
    )
  })

  it('is nothing of other names', () => {
    expect(snapshotTime('my-copy.soundings')).toBe(null)
    expect(snapshotTime('before-import-2026-99-29T09-14-12.000Z.soundings')).toBe(null)
  })
})
