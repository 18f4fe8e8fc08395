/** One's own deals stand beside the study's class only where some of that class were judged. */
import { describe, expect, it } from 'vitest'
import { ownRate } from '../../../../renderer/features/assessment/own-rate.ts'
import { createOutcome } from '../../../../shared/domain/constructors.ts'
import { day } from '../../../../shared/domain/day.ts'
import { outcomeId } from '../../../../shared/domain/ids.ts'
import { outcomeFields } from '../../../../shared/domain/outcome.ts'
import { calibrate } from '../../../../shared/scoring/calibration.ts'
import type { CalibrationInput } from '../../../../shared/scoring/calibration-input.ts'
import { defaultParameters } from '../../../../shared/scoring/parameters.ts'

const id = outcomeId.parse('00000000-0000-4000-8000-000000000001')

function input(highQuality: boolean | null): CalibrationInput {
  const made = createOutcome(id, {
    kind: 'deal',
    result: 'completed',
    day: day.parse('2026-05-01'),
    recordedAt: Date.parse('2026-05-01'),
    recorder: 'Ada',
    highQuality,
  })
  if (!made.ok) throw new Error(made.error.message)
  const outcome = { ...outcomeFields.parse(made.value.set), id }
  return {
    account: 'a',
    outcomes: [outcome],
    history: [{ from: day.parse('2026-05-01'), outcomes: [outcome] }],
    frozen: { day: day.parse('2026-01-01'), class: 'both', contested: false, quadrant: null, outlook: null },
  }
}

describe('ownRate', () => {
  it('counts the judged deals of the class and brings them together with the study', () => {
    const own = ownRate(calibrate([input(true), input(false)], defaultParameters), 'both')
    expect(own).toMatchObject({ class: 'both', m: 2, x: 1, indicative: true })
    // Beta(10 · 2/46 + 1, 10 · 44/46 + 1): its mean is (20/46 + 1) / 12.
    expect(own?.posterior.mean).toBeCloseTo((20 / 46 + 1) / 12, 5)
  })

  it('is nothing without a class, without a deal of it, and while none was judged', () => {
    const calibration = calibrate([input(true)], defaultParameters)
    expect(ownRate(calibration, null)).toBeNull()
    expect(ownRate(calibration, 'neither')).toBeNull()
    expect(ownRate(undefined, 'both')).toBeNull()
    expect(ownRate(calibrate([input(null)], defaultParameters), 'both')).toBeNull()
  })
})
