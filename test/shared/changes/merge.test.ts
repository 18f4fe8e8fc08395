/** The laws of merging. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SealedChange } from '../../../shared/changes/change.ts'
import { eraseOps } from '../../../shared/changes/erase.ts'
import { materialise } from '../../../shared/changes/materialise.ts'
import { mergeChanges } from '../../../shared/changes/merge.ts'
import { seal, verifyChain } from '../../../shared/changes/seal.ts'
import { anyDevices, anyOrder, createDevice, idsOf, RECORDS } from './devices.ts'

const [record = '', other = ''] = RECORDS
const name = (value: string) => ({ record, kind: 'person', set: { name: value } })

function merged(a: readonly SealedChange[], b: readonly SealedChange[]): SealedChange[] {
  const result = mergeChanges(a, b)
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

/** Three sets of changes; in some, the ops of one record are erased for good. */
const anySets = fc
  .tuple(anyDevices, fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()))
  .map(([devices, erased]) =>
    devices.map((device, index) =>
      erased[index] === true ? eraseOps(device.changes(), (op) => op.record === record) : device.changes(),
    ),
  )

describe('mergeChanges', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anySets, ([a = [], b = [], c = []]) => {
        expect(merged(a, b)).toEqual(merged(b, a))
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)))
        expect(merged(merged(a, b), b)).toEqual(merged(a, b))
        expect(merged(a, a)).toEqual(merged(a, []))
      }),
    )
  })

  it('does not depend on the order of changes, and loses none', () => {
    fc.assert(
      fc.property(
        anySets.chain((sets) => fc.tuple(fc.constant(sets.flat()), anyOrder(sets.flat()))),
        ([all, shuffled]) => {
          expect(merged(shuffled, [])).toEqual(merged([], all))
          expect(idsOf(merged(all, []))).toEqual([...new Set(idsOf(all))])
        },
      ),
    )
  })

  it('leaves every chain whole', () => {
    fc.assert(
      fc.property(anySets, (sets) => {
        expect(verifyChain(merged(sets.flat(), []))).toEqual({ ok: true, value: null })
      }),
    )
  })

  it('brings devices that swap both ways to the same records', () => {
    fc.assert(
      fc.property(anyDevices, ([a, b]) => {
        a.take(b.changes())
        b.take(a.changes())
        expect(JSON.stringify(materialise(a.changes()))).toBe(JSON.stringify(materialise(b.changes())))
      }),
    )
  })

  it('lets what is erased stay erased, whichever side still has it, and op by op', () => {
    const device = createDevice(1)
    device.write(name('Ada'), { record: other, kind: 'person', set: { name: 'Bob' } })
    const one = eraseOps(device.changes(), (op) => op.record === record)
    const two = eraseOps(device.changes(), (op) => op.record === other)
    const [both] = merged(one, two)
    expect(both?.ops.every((op) => 'erased' in op)).toBe(true)
    expect(merged(device.changes(), one)).toEqual(one)
    expect(merged(one, device.changes())).toEqual(one)
  })

  it('takes the sealed change for its open one, and the later revision', () => {
    const device = createDevice(1)
    const open = device.draft(name('A'))
    const later = { ...open, revision: 1 }
    const sealed = seal(later, null)
    expect(mergeChanges([open], [later])).toEqual({ ok: true, value: [later] })
    expect(mergeChanges([later], [open])).toEqual({ ok: true, value: [later] })
    expect(mergeChanges([open], [structuredClone(open)])).toEqual({ ok: true, value: [open] })
    expect(mergeChanges([later], [sealed])).toEqual({ ok: true, value: [sealed] })
    expect(mergeChanges([sealed], [later])).toEqual({ ok: true, value: [sealed] })
  })

  it('refuses one id with two contents', () => {
    const device = createDevice(1)
    const open = device.draft(name('A'))
    const failure = { ok: false, error: { type: 'differentContent', change: open.id } }
    expect(mergeChanges([open], [{ ...open, author: 'somebody else' }])).toEqual(failure)
    const sealed = seal(open, null)
    expect(mergeChanges([sealed], [seal({ ...open, author: 'somebody else' }, null)])).toEqual(failure)
    const forged = { ...sealed, ops: sealed.ops.map((op) => ({ ...op, salt: '1'.repeat(16) })) }
    expect(mergeChanges([sealed], [forged])).toEqual(failure)
    expect(mergeChanges([sealed], [{ ...sealed, ops: [...sealed.ops, ...sealed.ops] }])).toEqual(failure)
  })
})
