/** What an import would do: counted and named before anything is done. */
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../shared/changes/change.ts'
import { eraseOps } from '../../../shared/changes/erase.ts'
import { planImport } from '../../../shared/exchange/import-plan.ts'
import { writeExport } from '../../../shared/exchange/write-export.ts'
import { ACCOUNT, createDevice, uuid, type Device } from '../changes/devices.ts'
import { exportOf, forge, knownDevice, OTHER, parsed, PERSON } from './exports.ts'

const person = (set: { readonly [field: string]: string | boolean }) => ({
  record: PERSON,
  kind: 'person',
  set,
})

function plan(mine: readonly Change[], theirs: Device) {
  return planImport(new Map(mine.length === 0 ? [] : [[ACCOUNT, mine]]), parsed(exportOf(theirs)))
}

/** A colleague who took over what the first device knows. */
function colleagueOf(device: Device): Device {
  const colleague = createDevice(2, 60_000)
  colleague.take(device.changes())
  return colleague
}

describe('planImport', () => {
  it('sees a new account, and nothing to take in what is known', () => {
    const device = knownDevice()
    const home = { account: ACCOUNT, kind: 'account', library: null }
    const counts = { ...home, name: 'Nordlicht', changed: 0, attachments: 0, conflicts: [] }
    expect(plan([], device)).toEqual({
      ok: true,
      value: [{ ...counts, added: 2, newChanges: 2, state: 'new' }],
    })
    expect(plan(device.changes(), device)).toEqual({
      ok: true,
      value: [{ ...counts, added: 0, newChanges: 0, state: 'nothingToTake' }],
    })
  })

  it('has nothing to take from somebody who knows less', () => {
    const device = knownDevice()
    const colleague = colleagueOf(device)
    device.write(person({ name: 'Ada L.' }))
    expect(plan(device.changes(), colleague)).toMatchObject({
      value: [{ changed: 0, newChanges: 0, state: 'nothingToTake' }],
    })
  })

  it('counts what is added and changed, and shows conflicts side by side with open words of mine', () => {
    const device = knownDevice()
    const colleague = colleagueOf(device)
    const open = device.draft(person({ name: 'mine' }))
    colleague.write(person({ name: 'theirs', role: 'Head' }), {
      record: OTHER,
      kind: 'person',
      set: { name: 'Bob' },
    })
    expect(plan([...device.changes(), open], colleague)).toMatchObject({
      value: [
        {
          added: 1,
          changed: 1,
          newChanges: 1,
          state: 'changes',
          conflicts: [
            {
              record: PERSON,
              kind: 'person',
              field: 'name',
              values: [
                { value: 'theirs', author: 'Author 2', mine: false },
                { value: 'mine', author: 'Author 1', wall: open.wall, mine: true },
              ],
            },
          ],
        },
      ],
    })
  })

  it('names a conflict once: not again when the same file or another change comes', () => {
    const device = knownDevice()
    const colleague = colleagueOf(device)
    device.write(person({ name: 'mine' }))
    colleague.write(person({ name: 'theirs' }))
    device.take(colleague.changes())
    colleague.write(person({ role: 'Head' }))
    expect(plan(device.changes(), colleague)).toMatchObject({ value: [{ changed: 1, conflicts: [] }] })
    colleague.write(person({ name: 'theirs again' }))
    expect(plan(device.changes(), colleague)).toMatchObject({ value: [{ conflicts: [{ field: 'name' }] }] })
  })

  it('shows a delete beside an edit of mine', () => {
    const device = knownDevice()
    const colleague = colleagueOf(device)
    device.write(person({ name: 'mine' }))
    colleague.write(person({ deleted: true }))
    expect(plan(device.changes(), colleague)).toMatchObject({
      value: [{ conflicts: [{ field: 'deleted', values: [{ value: true, mine: false }] }] }],
    })
  })

  it('does not count what comes deleted as added', () => {
    const device = knownDevice()
    device.write(person({ deleted: true }))
    expect(plan([], device)).toMatchObject({ value: [{ added: 1 }] })
  })

  it('sees that something was erased for good, visible here or not', () => {
    const device = knownDevice()
    device.write({ record: ACCOUNT, kind: 'account', set: { name: 'New name' } })
    const before = device.changes()
    device.setChanges(eraseOps(before, (op) => op.record === PERSON))
    expect(plan(before, device)).toMatchObject({ value: [{ changed: 1, newChanges: 0, state: 'changes' }] })
    device.setChanges(eraseOps(before, (op) => op.set['name']?.value === 'Nordlicht'))
    expect(plan(before, device)).toMatchObject({ value: [{ changed: 1, newChanges: 0, state: 'changes' }] })
    expect(plan(device.changes(), device)).toMatchObject({ value: [{ state: 'nothingToTake' }] })
  })

  it('has no name for an account that has none', () => {
    const device = createDevice(1)
    device.write(person({ name: 'Ada' }))
    expect(plan([], device)).toMatchObject({ value: [{ name: '' }] })
  })

  it('refuses another content under a known id, and an id that is at home elsewhere', () => {
    const device = knownDevice()
    const [first] = device.changes()
    if (first === undefined) throw new Error('no change')
    const forged = parsed(writeExport([{ id: ACCOUNT, changes: [forge(first, { author: 'Mallory' })] }]))
    expect(planImport(new Map([[ACCOUNT, device.changes()]]), forged)).toMatchObject({
      error: { type: 'contradicting' },
    })
    const elsewhere = new Map([[uuid('a', 2), device.changes()]])
    expect(planImport(elsewhere, parsed(exportOf(device)))).toMatchObject({ error: { type: 'duplicateId' } })
  })
})
