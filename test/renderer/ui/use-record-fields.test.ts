/** Holds the forms of records to writing what was changed and nothing else. */
import { expect, it } from 'vitest'
import { changedFields } from '../../../renderer/ui/use-record-fields.ts'

it('writes only the fields that differ, and those the record does not have yet', () => {
  const before = { id: 'x', name: 'Osei', role: 'Buyer', placeholder: false }
  const wanted = { name: 'Osei', role: '', placeholder: true, about: 'new' }
  expect(changedFields(before, wanted)).toEqual({ role: '', placeholder: true, about: 'new' })
  expect(changedFields(before, { name: 'Osei', role: 'Buyer' })).toEqual({})
})
