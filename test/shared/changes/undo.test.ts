/** Undo restores what still stands, names what does not, and can itself be undone. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SealedChange } from '../../../shared/changes/change.ts'
import { eraseOps } from '../../../shared/changes/erase.ts'
import { undoEdits } from '../../../shared/changes/undo.ts'
import { emptyValue } from '../../../shared/domain/record-fields.ts'
import { anyDevices, anyEdit, createDevice, RECORDS, type Device } from './devices.ts'

const [record = '', other = ''] = RECORDS
const set = (values: { readonly [field: string]: string | boolean | null }, about = record) => ({
  record: about,
  kind: 'note',
  set: values,
})

function undo(device: Device, change: SealedChange) {
  return undoEdits(change, device.records(), device.changes(), emptyValue)
}

function undone(device: Device, change: SealedChange): SealedChange {
  const { edits, left } = undo(device, change)
  expect(left).toEqual([])
  return device.write(...edits)
}

describe('undoEdits', () => {
  it('restores the values that were replaced, and can be undone', () => {
    const device = createDevice(1)
    device.write(set({ title: 'Call', body: 'a' }), set({ title: 'Visit' }, other))
    const change = device.write(set({ title: 'Talk', body: 'b' }), set({ title: 'Tour' }, other))
    const undoing = undone(device, change)
    expect(device.record(record).fields).toEqual({ title: 'Call', body: 'a' })
    expect(device.record(other).fields).toEqual({ title: 'Visit' })
    undone(device, undoing)
    expect(device.record(record).fields).toEqual({ title: 'Talk', body: 'b' })
  })

  it('deletes a record that the change made, and brings back one that it deleted', () => {
    const device = createDevice(1)
    const made = device.write(set({ title: 'Call', 'present/x': true }))
    const removed = undone(device, made)
    expect(device.record(record).deleted).toBe(true)
    expect(undo(device, made)).toMatchObject({
      edits: [],
      left: [{ field: 'present/x' }, { field: 'title' }],
    })
    undone(device, removed)
    expect(device.record(record)).toMatchObject({ deleted: false, fields: { title: 'Call' } })
  })

  it('leaves a record that was made and then changed, and whatever was changed since', () => {
    const device = createDevice(1)
    const made = device.write(set({ title: 'Call', body: '' }))
    const typed = device.write(set({ title: 'Talk', body: 'a' }))
    device.write(set({ body: 'b' }))
    expect(undo(device, made)).toMatchObject({ edits: [], left: [{ field: 'body' }, { field: 'title' }] })
    const { edits, left } = undo(device, typed)
    expect(edits).toEqual([set({ title: 'Call' })])
    expect(left).toEqual([{ record, kind: 'note', field: 'body' }])
  })

  it('empties what nobody had set before, and leaves what cannot be empty', () => {
    const device = createDevice(1)
    device.write(set({ title: 'Call' }))
    const change = device.write(set({ body: 'a', 'present/x': true, day: '2026-01-01', mystery: 'm' }))
    const { edits, left } = undo(device, change)
    expect(edits).toEqual([set({ body: '', 'present/x': false })])
    expect(left.map(({ field }) => field)).toEqual(['day', 'mystery'])
  })

  it('leaves a conflict for people to decide, and goes back to the value that stood in one that it settled', () => {
    const device = createDevice(1)
    const colleague = createDevice(2)
    device.write(set({ title: 'Call' }))
    colleague.take(device.changes())
    const mine = device.write(set({ title: 'mine' }))
    colleague.write(set({ title: 'theirs' }))
    device.take(colleague.changes())
    expect(undo(device, mine).left.map(({ field }) => field)).toEqual(['title'])
    const { fields } = device.record(record)
    const settled = device.write(set({ title: 'ours' }))
    undone(device, settled)
    expect(device.record(record).fields).toEqual(fields)
  })

  it('goes back to what stood, also where a clock that runs ahead set something else before', () => {
    const ahead = createDevice(2, 10 * 365 * 86_400_000)
    const device = createDevice(1)
    ahead.write(set({ title: 'Call', deleted: true }))
    device.take(ahead.changes())
    device.write(set({ deleted: false }))
    device.write(set({ deleted: false }))
    const change = device.write(set({ deleted: true }))
    expect(undo(device, change).edits).toEqual([set({ deleted: false })])
  })

  it('lets a record be there again whose delete settled a conflict with an edit', () => {
    const device = createDevice(1)
    const colleague = createDevice(2)
    device.write(set({ title: 'Call' }))
    colleague.take(device.changes())
    device.write(set({ deleted: true }))
    colleague.write(set({ title: 'Talk' }))
    device.take(colleague.changes())
    expect(device.record(record)).toMatchObject({ deleted: false, conflicts: ['deleted'] })
    const settled = device.write(set({ deleted: true }))
    undone(device, settled)
    expect(device.record(record)).toMatchObject({ deleted: false, fields: { title: 'Talk' } })
    const kept = device.write(set({ deleted: false }))
    undone(device, kept)
    expect(device.record(record)).toMatchObject({ deleted: false, fields: { title: 'Talk' } })
  })

  it('does not bring back what was erased', () => {
    const device = createDevice(1)
    const first = device.write(set({ title: 'secret' }))
    const change = device.write(set({ title: 'Call' }))
    device.setChanges(
      device.changes().map((one) => (one === first ? (eraseOps([one], () => true)[0] ?? one) : one)),
    )
    expect(undo(device, change)).toMatchObject({ edits: [], left: [{ field: 'title' }] })
    const [gone] = eraseOps([change], () => true)
    expect(gone && undo(device, gone)).toEqual({ edits: [], left: [] })
  })

  it('takes a record that is not here as one to leave', () => {
    const device = createDevice(1)
    const change = device.write(set({ title: 'Call' }))
    expect(undoEdits(change, new Map(), device.changes(), emptyValue)).toMatchObject({
      edits: [],
      left: [{ kind: 'note' }],
    })
  })

  it('of the last change, made on anything, restores every record it names or leaves none of its fields unnamed', () => {
    fc.assert(
      fc.property(
        anyDevices,
        fc.array(anyEdit, { minLength: 1, maxLength: 3 }),
        ([device, colleague], edits) => {
          device.take(colleague.changes())
          const before = device.records()
          const change = device.write(...edits)
          const { edits: restoring, left } = undo(device, change)
          if (restoring.length > 0) device.write(...restoring)
          for (const edit of restoring) {
            const old = before.get(edit.record)
            if (old === undefined) expect(device.record(edit.record).deleted).toBe(true)
            else
              for (const field of Object.keys(edit.set)) {
                const [standing] = old.heads[field] ?? []
                if (field === 'deleted') expect(edit.set[field]).toBe(old.deleted)
                else if (standing !== undefined) expect(edit.set[field]).toEqual(standing.value)
              }
          }
          const named = new Set([
            ...restoring.map((edit) => edit.record),
            ...left.map((field) => field.record),
          ])
          expect([...named].sort()).toEqual([...new Set(edits.map((edit) => edit.record))].sort())
        },
      ),
    )
  })
})
