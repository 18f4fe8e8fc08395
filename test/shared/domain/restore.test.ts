/** What once stood can stand again: the value asked for and nothing else, undone as it was done, or why it cannot be. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settingsOf } from '../../../shared/changes/stood-before.ts'
import { undoEdits } from '../../../shared/changes/undo.ts'
import { emptyValue } from '../../../shared/domain/record-fields.ts'
import { restoreRecord, restoreValue } from '../../../shared/domain/restore.ts'
import type { Json } from '../../../shared/json.ts'
import { anyDevices, createDevice, RECORDS, type Device } from '../changes/devices.ts'

const [record = ''] = RECORDS
const set = (values: { readonly [field: string]: Json }, kind = 'reading') => ({ record, kind, set: values })

/** Fields and whether it is there, of every record. */
function picture(device: Device) {
  return [...device.records().values()].map(({ id, fields, deleted }) => ({ id, fields, deleted }))
}

/** Any value that any field of a history ever held, with the history. */
const anyHeld = anyDevices
  .map(([device, colleague]) => {
    device.take(colleague.changes())
    const held = [...settingsOf(device.changes())].flatMap(([id, fields]) =>
      [...fields].flatMap(([field, of]) =>
        [...of.values()].map(({ value, by }) => ({ id, field, value, by })),
      ),
    )
    return { device, held }
  })
  .filter(({ held }) => held.length > 0)
  .chain(({ device, held }) => fc.record({ device: fc.constant(device), held: fc.constantFrom(...held) }))

describe('restoreValue', () => {
  it('lets exactly that value stand, touches nothing else, and is undone to what stood before', () => {
    fc.assert(
      fc.property(anyHeld, ({ device, held: { id, field, value } }) => {
        // Kinds of newer versions have no schema: what is asked here is the way back, not what fits.
        const stored = { ...device.record(id), kind: 'mystery' }
        const before = picture(device)
        const edit = restoreValue(stored, field, value)
        if (!edit.ok) {
          expect(edit.error).toEqual({ type: 'stands' })
          if (field === 'deleted') expect(stored.deleted).toBe(value)
          else expect(stored.heads[field]?.[0]?.value).toEqual(value)
          return
        }
        const change = device.write(edit.value)
        const after = device.record(id)
        if (field === 'deleted') expect(after.deleted).toBe(value)
        else {
          expect(after.heads[field]?.map((head) => head.value)).toEqual([value])
          expect(after.deleted).toBe(false)
        }
        for (const old of before) {
          const now = device.record(old.id)
          const [plain = field] = field.split('/')
          const rest = (fields: object) => Object.entries(fields).filter(([name]) => name !== plain)
          expect(rest(now.fields)).toEqual(rest(old.fields))
          if (old.id !== id) expect(now).toMatchObject(old)
        }
        const { edits, left } = undoEdits(change, device.records(), device.changes(), emptyValue)
        expect(left).toEqual([])
        device.write(...edits)
        expect(picture(device)).toEqual(before)
      }),
    )
  })

  it('refuses what stands, and says why a value cannot stand today', () => {
    const device = createDevice(1)
    device.write(
      set({
        from: '2026-01-01',
        to: '2026-01-31',
        unit: 'hours',
        used: 3,
        entitled: 5,
        recordedAt: 1,
        recorder: '',
      }),
    )
    const reading = device.record(record)
    expect(restoreValue(reading, 'used', 3)).toEqual({ ok: false, error: { type: 'stands' } })
    const why = (field: string, value: Json) => {
      const edit = restoreValue(reading, field, value)
      return edit.ok ? null : edit.error
    }
    expect(why('used', 4)).toBeNull()
    expect(why('used', -1)).toEqual({ type: 'unfit', field: 'used', why: 'range' })
    expect(why('used', null)).toEqual({ type: 'unfit', field: 'used', why: 'empty' })
    expect(why('used', 'many')).toEqual({ type: 'unfit', field: 'used', why: 'form' })
    expect(why('unit', 'h'.repeat(300))).toEqual({ type: 'unfit', field: 'unit', why: 'tooLong' })
    expect(why('to', '2025-12-01')).toEqual({ type: 'unfit', field: 'to', why: 'disagrees' })
    // What would become wrong is another field than the one that is set.
    expect(why('from', '2026-02-01')).toEqual({ type: 'unfit', field: 'to', why: 'disagrees' })
  })

  it('says that a word is none that can be chosen any more, and that a name cannot be empty', () => {
    const device = createDevice(1)
    device.write(set({ name: 'Ada', place: 'inside' }, 'person'))
    const person = device.record(record)
    expect(restoreValue(person, 'place', 'orbit')).toMatchObject({ error: { why: 'notOneOf' } })
    expect(restoreValue(person, 'name', ' ')).toMatchObject({ error: { why: 'empty' } })
  })

  it('brings a deleted record back with the value, so that no conflict comes of it', () => {
    const device = createDevice(1)
    device.write(set({ title: 'Call' }, 'note'))
    device.write(set({ title: 'Talk' }, 'note'))
    device.write(set({ deleted: true }, 'note'))
    const edit = restoreValue({ ...device.record(record), kind: 'mystery' }, 'title', 'Call')
    if (!edit.ok) throw new Error('refused')
    device.write(edit.value)
    expect(device.record(record)).toMatchObject({ deleted: false, conflicts: [], fields: { title: 'Call' } })
  })

  it('decides a conflict for the value', () => {
    const device = createDevice(1)
    const colleague = createDevice(2)
    device.write(set({ title: 'Call' }, 'mystery'))
    colleague.take(device.changes())
    device.write(set({ title: 'mine' }, 'mystery'))
    colleague.write(set({ title: 'theirs' }, 'mystery'))
    device.take(colleague.changes())
    const { value } = device.record(record).heads['title']?.[0] ?? { value: null }
    const edit = restoreValue(device.record(record), 'title', value)
    if (!edit.ok) throw new Error('refused')
    device.write(edit.value)
    expect(device.record(record)).toMatchObject({ conflicts: [], fields: { title: value } })
  })
})

describe('restoreRecord', () => {
  it('makes the record what it was right after a change, empties what was set since, and is undone', () => {
    const device = createDevice(1)
    const made = device.write(set({ title: 'Call', day: '2026-01-01' }, 'note'))
    device.write(set({ title: 'Talk', body: 'text', mystery: 'm' }, 'note'))
    const deleted = device.write(set({ deleted: true }, 'note'))
    const before = picture(device)
    const restore = restoreRecord(device.record(record), made, device.changes())
    if (!restore.ok) throw new Error('refused')
    expect(restore.value.moves).toEqual([
      { field: 'body', from: 'text', to: '' },
      { field: 'title', from: 'Talk', to: 'Call' },
      { field: 'deleted', from: true, to: false },
    ])
    expect(restore.value.left).toEqual(['mystery'])
    const change = device.write(restore.value.edit)
    expect(device.record(record)).toMatchObject({
      deleted: false,
      conflicts: [],
      fields: { title: 'Call', body: '', mystery: 'm' },
    })
    const { edits } = undoEdits(change, device.records(), device.changes(), emptyValue)
    device.write(...edits)
    expect(picture(device)).toEqual(before)
    const back = restoreRecord(device.record(record), deleted, device.changes())
    expect(back).toMatchObject({ value: { moves: [{ field: 'deleted' }] } })
  })

  it('refuses where nothing would change, and where what it was does not fit any more', () => {
    const device = createDevice(1)
    const made = device.write(set({ name: ' ' }, 'person'))
    device.write(set({ name: 'Ada' }, 'person'))
    expect(restoreRecord(device.record(record), made, device.changes())).toEqual({
      ok: false,
      error: { type: 'unfit', field: 'name', why: 'empty' },
    })
    const [, last = made] = device.changes()
    expect(restoreRecord(device.record(record), last, device.changes())).toEqual({
      ok: false,
      error: { type: 'stands' },
    })
  })

  it('of any history, leaves the record as it was where that has values for all', () => {
    fc.assert(
      fc.property(anyHeld, ({ device, held: { id, by } }) => {
        const stored = { ...device.record(id), kind: 'mystery' }
        const restore = restoreRecord(stored, by, device.changes())
        if (!restore.ok) return
        device.write(restore.value.edit)
        const now = device.record(id)
        expect(now.deleted).toBe(false)
        for (const { field, to } of restore.value.moves)
          if (field !== 'deleted') expect(now.heads[field]?.[0]?.value).toEqual(to)
      }),
    )
  })
})
