/** Merging a placeholder: whatever it said is still said, what the real person had stays, and undo is one change. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { personFields, Person } from '../../../shared/domain/person.ts'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { carriedFields, mergePlaceholder } from '../../../shared/people/merge-placeholder.ts'
import { idFrom } from '../scoring/build-records.ts'
import type { z } from '../../../shared/zod.ts'
import { person } from './people-records.ts'

const words = (field: string, value: string) => `${field}: ${value}`
const word = fc.constantFrom('', 'Quotes', 'Terms', 'Monday')
const fields: fc.Arbitrary<Partial<z.input<typeof personFields>>> = fc.record({
  role: word,
  department: word,
  roleBefore: word,
  roleSince: fc.constantFrom(null, '2026-01-05', '2026-02-05'),
  about: word,
  key: fc.boolean(),
  leftOn: fc.constantFrom(null, '2026-05-01'),
  place: fc.constantFrom('inside' as const, 'contact' as const),
  unit: fc.constantFrom(null, idFrom(20, 1), idFrom(20, 2)),
  site: fc.constantFrom(null, idFrom(21, 1)),
  parts: fc.dictionary(fc.constantFrom('sponsor', 'user', 'later'), fc.boolean()),
  support: fc.constantFrom(null, 'neutral' as const, 'resists' as const),
  decides: word,
  uses: word,
  mayNeed: word,
  probed: fc.dictionary(fc.constantFrom('serves', 'uses'), fc.boolean()),
  email: word,
  phone: word,
  otherContact: word,
})

/** The real person after the edits, as a change would leave them. */
function after(real: Person, set: Readonly<Record<string, unknown>>) {
  const fields: Record<string, unknown> = { ...real }
  const maps: Record<'parts' | 'probed', Record<string, unknown>> = {
    parts: { ...real.parts },
    probed: { ...real.probed },
  }
  for (const [path, value] of Object.entries(set)) {
    const [field = '', key] = path.split('/')
    if (key === undefined) fields[field] = value
    else if (field === 'parts' || field === 'probed') maps[field][key] = value
  }
  return { fields, maps }
}

describe('mergePlaceholder', () => {
  it('loses nothing of either', () => {
    fc.assert(
      fc.property(fields, fields, (one, other) => {
        const [placeholder, real] = [person(1, one), person(2, other)]
        const merged = mergePlaceholder(placeholder, real, words)
        if (!merged.ok) throw new Error(merged.error.type)
        const [moved, filled] = merged.value
        expect(moved).toEqual({ record: placeholder.id, kind: 'person', set: { mergedInto: real.id } })
        const { fields: now, maps } = after(real, filled?.set ?? {})
        const about = String(now['about'])
        for (const field of carriedFields) {
          const [theirs, ours] = [placeholder[field], real[field]]
          const empty = (value: string | null) => value === null || value === '' || value === 'inside'
          if (!empty(ours)) expect(now[field]).toBe(ours)
          if (!empty(theirs) && now[field] !== theirs) expect(about).toContain(words(field, String(theirs)))
        }
        expect(about.startsWith(real.about)).toBe(true)
        expect(about).toContain(placeholder.about)
        for (const map of ['parts', 'probed'] as const)
          for (const [key, value] of [...Object.entries(placeholder[map]), ...Object.entries(real[map])])
            if (value) expect(maps[map]).toHaveProperty(key, true)
        expect(now['key']).toBe(placeholder.key || real.key)
        expect(now['name']).toBe(real.name)
      }),
    )
  })

  it('says nothing twice, and nobody who left because a role was vacant', () => {
    const merged = mergePlaceholder(
      person(1, { role: 'Buyer', uses: 'Quotes', leftOn: '2026-05-01' }),
      person(2, { role: 'Buyer' }),
      words,
    )
    expect(merged.ok && merged.value[1]?.set).toEqual({ uses: 'Quotes', about: 'leftOn: 2026-05-01' })
    const same = mergePlaceholder(person(1), person(2), words)
    expect(same.ok && same.value).toHaveLength(1)
  })

  it('refuses where the notes about both would not fit', () => {
    const long = 'x'.repeat(TEXT_LIMIT - 10)
    expect(mergePlaceholder(person(1, { about: long }), person(2, { about: long }), words)).toEqual({
      ok: false,
      error: { type: 'tooLong' },
    })
  })
})
