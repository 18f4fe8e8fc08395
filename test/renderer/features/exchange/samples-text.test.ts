/** Holds the samples to what they claim: an ordinary export file, and the pictures that SPEC's cases 3, 4 and 5 ask for. */
import { describe, expect, it } from 'vitest'
import { samplesText } from '../../../../renderer/features/exchange/samples-text.ts'
import { day } from '../../../../shared/domain/day.ts'
import { toAccountRecords } from '../../../../shared/domain/live-records.ts'
import { parseExport } from '../../../../shared/exchange/parse-export.ts'
import { writeExport } from '../../../../shared/exchange/write-export.ts'
import { scoreAccount } from '../../../../shared/scoring/score-account.ts'

const text = samplesText(Date.parse('2026-06-01T12:00:00Z'))
const parsed = parseExport(text)
const scores = new Map(
  (parsed.ok ? parsed.value.accounts : []).flatMap(({ records }) => {
    const live = toAccountRecords(records)
    return live === null
      ? []
      : [[live.account.name, scoreAccount(live, { asOf: day.parse('2026-06-01') })] as const]
  }),
)

describe('samplesText', () => {
  it('is an ordinary export file', () => {
    expect(parsed.ok).toBe(true)
    if (parsed.ok) expect(writeExport(parsed.value.accounts)).toBe(text)
    expect([...scores.keys()].sort()).toEqual([
      'Brandt & Osei Legal',
      'Halden Freight',
      'Kestrel Wireless',
      'Meridian Advisory',
      'Osterley Water Board',
      'Tern Bay Wireless',
    ])
  })
  it('shows both averse, contested, a soldier, a dreamer, and an account of which nothing is known', () => {
    const osterley = scores.get('Osterley Water Board')
    expect(osterley?.referenceClass).toMatchObject({ id: 'both', contested: false })
    const halden = scores.get('Halden Freight')
    expect(halden?.referenceClass).toMatchObject({ contested: true })
    expect(halden?.quadrant).toMatchObject({ label: 'soldier' })
    expect(scores.get('Kestrel Wireless')?.quadrant).toMatchObject({ label: 'dreamer' })
    const brandt = scores.get('Brandt & Osei Legal')
    expect(brandt?.quadrant.label).toBeNull()
    expect(brandt?.gauges).toMatchObject({ outlook: null, completeness: 0 })
    expect(brandt?.askNext[0]?.question).toMatch(/^change/)
  })
})
