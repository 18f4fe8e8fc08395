/** The history says of every value what it replaced, and of values written apart that neither knew of the other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eraseOps } from '../../../shared/changes/erase.ts'
import { historyOf, valuesHeld, type HistoryField, type RecordPart } from '../../../shared/changes/history.ts'
import { opsOf } from '../../../shared/changes/materialise.ts'
import { settingsOf } from '../../../shared/changes/stood-before.ts'
import { anyDevices, anyEdit, anyOrder, createDevice, RECORDS } from './devices.ts'

const [record = '', other = ''] = RECORDS
const set = (values: { readonly [field: string]: string | boolean | null }, about = record) => ({
  record: about,
  kind: 'note',
  set: values,
})

type Told = RecordPart & { readonly fields: readonly HistoryField[] }

function recordParts(changes: Parameters<typeof historyOf>[0]): readonly Told[] {
  const history = historyOf(changes)
  return history.parts.flatMap((part) =>
    part.type === 'record' ? [{ ...part, fields: history.fieldsOf(part) }] : [],
  )
}

function fieldOf(part: Told | undefined, field: string): HistoryField {
  const found = part?.fields.find((one) => one.field === field)
  if (found === undefined) throw new Error(`no ${field}`)
  return found
}

describe('historyOf', () => {
  it('gives the newest first, says which change made the record, and what each value replaced', () => {
    const device = createDevice(1)
    const made = device.write(set({ title: 'Call', body: '' }))
    const changed = device.write(set({ title: 'Talk' }), set({ title: 'Tour' }, other))
    const parts = recordParts(device.changes())
    expect(parts.map(({ by, record: of, made: first }) => [by.id, of, first])).toEqual([
      [changed.id, record, false],
      [changed.id, other, true],
      [made.id, record, true],
    ])
    const title = fieldOf(parts[0], 'title')
    expect(title).toMatchObject({ value: 'Talk', lost: false, apart: [] })
    expect(title.before.map(({ value }) => value)).toEqual(['Call'])
    expect(fieldOf(parts[2], 'title').before).toEqual([])
  })

  it('names both values that were written apart, and both that a decision replaced', () => {
    const device = createDevice(1)
    const colleague = createDevice(2)
    device.write(set({ title: 'Call' }))
    colleague.take(device.changes())
    const mine = device.write(set({ title: 'mine' }))
    const theirs = colleague.write(set({ title: 'theirs' }))
    device.take(colleague.changes())
    const decided = device.write(set({ title: 'ours' }))
    const of = (id: string) =>
      fieldOf(
        recordParts(device.changes()).find(({ by }) => by.id === id),
        'title',
      )
    expect(of(mine.id).apart.map(({ value }) => value)).toEqual(['theirs'])
    expect(of(theirs.id).apart.map(({ value }) => value)).toEqual(['mine'])
    expect(of(decided.id).apart).toEqual([])
    expect(
      of(decided.id)
        .before.map(({ value }) => value)
        .sort(),
    ).toEqual(['mine', 'theirs'])
  })

  it('is silent of the same value written apart', () => {
    const device = createDevice(1)
    const colleague = createDevice(2)
    device.write(set({ title: 'Call' }))
    colleague.take(device.changes())
    device.write(set({ title: 'same' }))
    colleague.write(set({ title: 'same' }))
    device.take(colleague.changes())
    expect(recordParts(device.changes()).flatMap((part) => fieldOf(part, 'title').apart)).toEqual([])
  })

  it('tells of what was erased, and that what stood before is gone', () => {
    const device = createDevice(1)
    const first = device.write(set({ title: 'secret' }))
    device.write(set({ title: 'Call' }))
    const changes = device
      .changes()
      .map((change) => (change === first ? (eraseOps([change], () => true)[0] ?? change) : change))
    const { parts } = historyOf(changes)
    expect(parts.map(({ type }) => type)).toEqual(['record', 'erased'])
    expect(fieldOf(recordParts(changes)[0], 'title')).toMatchObject({ before: [], lost: true })
  })

  it('does not call a delete of a record, which is over all its fields, one of something lost', () => {
    const device = createDevice(1)
    device.write(set({ title: 'Call' }))
    device.write(set({ deleted: true }))
    expect(fieldOf(recordParts(device.changes())[0], 'deleted')).toMatchObject({ before: [], lost: false })
  })

  it('drops no field of any change, in whatever order the changes come, and has what stood as what stood', () => {
    fc.assert(
      fc.property(
        anyDevices.chain(([device, colleague]) => {
          device.take(colleague.changes())
          return fc.tuple(
            fc.constant(device),
            anyOrder(device.changes()),
            fc.array(anyEdit, { minLength: 1, maxLength: 3 }),
          )
        }),
        ([device, shuffled, edits]) => {
          expect(recordParts(shuffled)).toEqual(recordParts(device.changes()))
          const told = recordParts(shuffled).flatMap(({ by, record: of, fields }) =>
            fields.map(({ field }) => `${by.id} ${of} ${field}`),
          )
          const written = device
            .changes()
            .flatMap((by) =>
              opsOf(by).flatMap((op) => Object.keys(op.set).map((field) => `${by.id} ${op.record} ${field}`)),
            )
          expect([...told].sort()).toEqual(written.sort())

          const stood = device.records()
          const change = device.write(...edits)
          for (const part of recordParts(device.changes())) {
            if (part.by.id !== change.id) continue
            for (const { field, before } of part.fields)
              expect(before[0]?.value).toEqual(stood.get(part.record)?.heads[field]?.[0]?.value)
          }
        },
      ),
    )
  })
})

describe('valuesHeld', () => {
  it('gives every value that a field held, the newest first', () => {
    const device = createDevice(1)
    device.write(set({ title: 'Call' }))
    device.write(set({ title: 'Talk' }))
    device.write(set({ title: 'Call' }))
    const held = valuesHeld(settingsOf(device.changes()), record, 'title')
    expect(held.map(({ value }) => value)).toEqual(['Call', 'Talk', 'Call'])
    expect(valuesHeld(settingsOf(device.changes(), new Set()), record, 'title')).toEqual([])
  })
})
