/** Who is there and who has left, on the day looked at, and the day as the form holds it. */
import { describe, expect, it } from 'vitest'
import { hasLeft, parseLeftOn, thereAndLeft } from '../../../../renderer/features/people/left.ts'
import { day } from '../../../../shared/domain/day.ts'
import { personFields, type Person } from '../../../../shared/domain/person.ts'
import { personId } from '../../../../shared/domain/ids.ts'

const asOf = day.parse('2026-06-01')

function person(number: number, fields: { name: string; leftOn?: string; placeholder?: boolean }): Person {
  return {
    ...personFields.parse(fields),
    id: personId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
  }
}

describe('hasLeft', () => {
  it('counts the day itself, and no day to come', () => {
    expect(hasLeft(person(1, { name: 'Osei', leftOn: '2026-06-01' }), asOf)).toBe(true)
    expect(hasLeft(person(1, { name: 'Osei', leftOn: '2026-06-02' }), asOf)).toBe(false)
    expect(hasLeft(person(1, { name: 'Osei' }), asOf)).toBe(false)
  })
})

describe('parseLeftOn', () => {
  it('clears, takes a day, also one to come, and refuses what is none', () => {
    expect(parseLeftOn('')).toEqual({ ok: true, value: null })
    expect(parseLeftOn('2031-01-31')).toEqual({ ok: true, value: '2031-01-31' })
    expect(parseLeftOn('2026-02-30')).toEqual({ ok: false, error: { type: 'needDay' } })
  })
})

describe('thereAndLeft', () => {
  it('parts them by the day: those met first, and the last to leave first', () => {
    const people = [
      person(1, { name: 'somebody in procurement', placeholder: true }),
      person(2, { name: 'Wirth', leftOn: '2026-01-10' }),
      person(3, { name: 'Nilsson' }),
      person(4, { name: 'Brandt', leftOn: '2026-03-10' }),
      person(5, { name: 'Adeyemi', leftOn: '2026-07-01' }),
      person(6, { name: 'Abel', leftOn: '2026-01-10' }),
    ]
    const { there, left } = thereAndLeft(people, asOf)
    expect(there.map(({ name }) => name)).toEqual(['Adeyemi', 'Nilsson', 'somebody in procurement'])
    expect(left.map(({ name }) => name)).toEqual(['Brandt', 'Abel', 'Wirth'])
    const before = thereAndLeft(people, day.parse('2025-12-31'))
    expect(before.left).toEqual([])
  })
})
