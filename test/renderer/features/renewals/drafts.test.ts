/** What the forms of contracts and outcomes take, what they refuse at which field, and the record that comes out. */
import { describe, expect, it } from 'vitest'
import {
  checkContract,
  emptyContract,
  toContractDraft,
} from '../../../../renderer/features/renewals/contract-draft.ts'
import {
  canBeJudged,
  checkOutcome,
  emptyOutcome,
} from '../../../../renderer/features/renewals/outcome-draft.ts'
import { moneyWords } from '../../../../renderer/features/renewals/money.ts'
import { createContract } from '../../../../shared/domain/constructors.ts'
import { day } from '../../../../shared/domain/day.ts'
import { contract } from './contracts.ts'

const filled = {
  ...emptyContract,
  name: ' Licence ',
  value: 120_000,
  currency: ' eur ',
  begins: '2025-10-01',
  renewsOn: '2026-10-01',
  noticeDays: 90,
}

describe('checkContract', () => {
  it('makes a record that the domain takes', () => {
    const checked = checkContract(filled)
    expect(checked).toMatchObject({
      ok: true,
      value: { name: 'Licence', currency: 'EUR', noticeDays: 90, endedOn: null },
    })
    const { id } = contract({})
    expect(checked.ok && createContract(id, checked.value).ok).toBe(true)
  })

  it('names each field that is wrong, and every one at once', () => {
    const wrong = { ...emptyContract, value: -1, currency: 'EURO', noticeDays: 1.5, begins: '1800-01-01' }
    expect(checkContract(wrong)).toEqual({
      ok: false,
      error: {
        type: 'invalid',
        fields: {
          name: 'needName',
          value: 'value',
          currency: 'currency',
          begins: 'day',
          renewsOn: 'needRenewal',
          noticeDays: 'noticeDays',
        },
      },
    })
  })

  it.each([
    [{ currency: '' }, { currency: 'needCurrency' }],
    [{ begins: '2026-10-02' }, { renewsOn: 'beginsAfter' }],
    [{ endedOn: '2025-09-30' }, { endedOn: 'endedBefore' }],
    [{ noticeDays: 3_651 }, { noticeDays: 'noticeDays' }],
    [{ noticeDays: -1 }, { noticeDays: 'noticeDays' }],
  ])('refuses %o', (change, fields) => {
    expect(checkContract({ ...filled, ...change })).toEqual({ ok: false, error: { type: 'invalid', fields } })
  })

  it('gives back what it was given, where nothing is changed', () => {
    const { id: _, ...fields } = contract({ value: 5, currency: 'CHF', noticeDays: 0, autoRenew: true })
    const checked = checkContract(toContractDraft(contract(fields)))
    expect(checked).toEqual({ ok: true, value: fields })
  })
})

describe('checkOutcome', () => {
  const today = day.parse('2026-06-01')
  const judged = {
    ...emptyOutcome(today),
    kind: 'deal' as const,
    result: 'completed' as const,
    highQuality: true,
  }

  it('wants to know what ended, how and when', () => {
    expect(checkOutcome({ ...emptyOutcome(today), day: '' }, today)).toEqual({
      ok: false,
      error: { type: 'invalid', fields: { kind: 'needKind', result: 'needResult', day: 'day' } },
    })
    expect(checkOutcome({ ...judged, day: '2026-06-02' }, today)).toEqual({
      ok: false,
      error: { type: 'invalid', fields: { day: 'future' } },
    })
  })

  it('keeps a judgement only of a deal that was completed', () => {
    expect(checkOutcome(judged, today)).toMatchObject({ ok: true, value: { highQuality: true } })
    for (const change of [{ kind: 'renewal' }, { kind: 'initiative' }, { result: 'lost' }] as const) {
      const draft = { ...judged, ...change }
      expect(canBeJudged(draft)).toBe(false)
      expect(checkOutcome(draft, today)).toMatchObject({ ok: true, value: { highQuality: null } })
    }
  })
})

describe('moneyWords', () => {
  it('writes whole sums whole, with the code', () => {
    expect(moneyWords(120_000, 'EUR', 'en').replace(/\s/gu, ' ')).toBe('EUR 120,000')
    expect(moneyWords(99.5, 'CHF', 'en').replace(/\s/gu, ' ')).toBe('CHF 99.50')
    expect(moneyWords(1200, '', 'en')).toBe('1,200')
  })
})
