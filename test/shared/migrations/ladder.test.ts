/** The ladder leads from version 1 to the present one without a gap, and a made-up one is climbed step by step. */
import { describe, expect, it } from 'vitest'
import { FORMAT_VERSION, ladder, migrateAccount, missingStep } from '../../../shared/migrations/ladder.ts'
import type { Migration } from '../../../shared/migrations/migration.ts'
import { z } from '../../../shared/zod.ts'

const step = (to: number): Migration => ({
  to,
  account: (account) => {
    const known = z.looseObject({ broken: z.undefined().optional() }).safeParse(account)
    return known.success ? { ...known.data, [`by${to}`]: true } : null
  },
})

describe('the ladder', () => {
  it('has every step to the version that this build writes', () => {
    expect(missingStep(ladder, FORMAT_VERSION)).toBeNull()
  })

  it('shows a gap, a step too many and steps out of order', () => {
    expect(missingStep([step(2), step(3)], 3)).toBeNull()
    expect(missingStep([step(2)], 3)).toBe(3)
    expect(missingStep([step(3)], 3)).toBe(2)
    expect(missingStep([step(3), step(2)], 3)).toBe(2)
    expect(missingStep([step(2)], 1)).toBe(2)
    expect(missingStep([step(2), step(2), step(3)], 3)).toBe(3)
  })

  it('is climbed from where an account stands, and stops at one that does not fit', () => {
    const steps = [step(2), step(3)]
    expect(migrateAccount(steps, 1, {})).toEqual({ by2: true, by3: true })
    expect(migrateAccount(steps, 2, {})).toEqual({ by3: true })
    expect(migrateAccount(steps, 3, {})).toEqual({})
    expect(migrateAccount(steps, 1, { broken: true })).toBeNull()
  })
})
