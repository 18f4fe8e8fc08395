/** Which outcomes a day shows, what they are about, and whether a class was known before they came. */
import { describe, expect, it } from 'vitest'
import { beforehand } from '../../../../renderer/features/renewals/frozen-class.ts'
import { outcomesOn, subjectName } from '../../../../renderer/features/renewals/outcomes-on.ts'
import { day } from '../../../../shared/domain/day.ts'
import { outcomeId } from '../../../../shared/domain/ids.ts'
import { outcomeFields, type Outcome } from '../../../../shared/domain/outcome.ts'
import type { FrozenAssessment } from '../../../../shared/scoring/frozen-assessment.ts'
import { contract } from './contracts.ts'

function outcome(last: number, on: string, recordedAt = 0): Outcome {
  const id = outcomeId.parse(`00000000-0000-4000-8000-${String(last).padStart(12, '0')}`)
  const fields = { kind: 'deal', result: 'lost', day: on, recordedAt, recorder: 'Ana' }
  return { ...outcomeFields.parse(fields), id }
}

describe('outcomesOn', () => {
  const [old, recent, later] = [outcome(1, '2025-01-01'), outcome(2, '2026-05-01'), outcome(3, '2026-06-02')]

  it('shows the latest first and counts what came after the day', () => {
    expect(outcomesOn([old, later, recent], day.parse('2026-06-01'))).toEqual({
      shown: [recent, old],
      later: 1,
    })
  })

  it('puts the one recorded last first, of one day', () => {
    const corrected = outcome(4, '2026-05-01', 5)
    expect(outcomesOn([recent, corrected], day.parse('2026-06-01')).shown).toEqual([corrected, recent])
  })
})

describe('subjectName', () => {
  it('names what is still there', () => {
    const licence = contract({ name: 'Licence' })
    const records = { contracts: [licence], initiatives: [] }
    expect(subjectName(records, { contract: licence.id, initiative: null })).toBe('Licence')
    expect(subjectName({ ...records, contracts: [] }, { contract: licence.id, initiative: null })).toBeNull()
  })
})

describe('beforehand', () => {
  const frozen: FrozenAssessment = {
    day: day.parse('2026-05-01'),
    class: 'both',
    contested: false,
    quadrant: null,
    outlook: null,
  }

  it('holds an outcome against what was known on an earlier day only', () => {
    expect(beforehand(frozen, day.parse('2026-05-02'))).toEqual({ type: 'known', frozen })
    expect(beforehand(frozen, day.parse('2026-05-01'))).toEqual({ type: 'tooLate', on: '2026-05-01' })
    expect(beforehand(frozen, day.parse('2026-04-30')).type).toBe('tooLate')
    expect(beforehand(null, day.parse('2026-05-02'))).toEqual({ type: 'never' })
  })
})
