/** From changes to records: what stands, what is in conflict, what is deleted. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealedChange, type Change } from '../../../shared/changes/change.ts'
import { draftChange, OVER_LIMIT, reviseChange } from '../../../shared/changes/draft.ts'
import { applyChange, materialise } from '../../../shared/changes/materialise.ts'
import { seal } from '../../../shared/changes/seal.ts'
import { anyDevices, anyEdit, anyOrder, createDevice, RECORDS, uuid } from './devices.ts'

const [record = ''] = RECORDS
const name = (value: string) => ({ record, kind: 'person', set: { name: value } })
const remove = { record, kind: 'person', set: { deleted: true } }
const bringBack = { record, kind: 'person', set: { deleted: false } }

/** Two devices that both know a person called Ada. */
function pair(offset = 0) {
  const first = createDevice(1)
  const second = createDevice(2, offset)
  first.write({ record, kind: 'person', set: { name: 'Ada', about: '', 'present/x': true } })
  second.take(first.changes())
  const swap = () => {
    first.take(second.changes())
    second.take(first.changes())
  }
  return { first, second, swap }
}

describe('materialise', () => {
  it('does not depend on the order of changes, nor on one given twice', () => {
    fc.assert(
      fc.property(
        anyDevices.chain((devices) => {
          const all = devices.flatMap((device) => device.changes())
          return fc.tuple(fc.constant(all), anyOrder(all))
        }),
        ([all, shuffled]) => {
          expect(JSON.stringify(materialise(shuffled))).toBe(JSON.stringify(materialise(all)))
        },
      ),
    )
  })

  it('keeps every value: each is a head of its field, or a head is over it', () => {
    fc.assert(
      fc.property(anyDevices, ([a, b, c]) => {
        a.take(b.changes())
        a.take(c.changes())
        const changes = new Map<string, Change>(a.changes().map((change) => [change.id, change]))
        for (const change of a.changes()) {
          for (const op of change.ops) {
            if (!('set' in op)) continue
            for (const [field, { value }] of Object.entries(op.set)) {
              const waiting = (a.record(op.record).heads[field] ?? []).map((head) => head.change)
              const seen = new Set(waiting)
              for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
                const found = changes
                  .get(id)
                  ?.ops.find((other) => 'set' in other && other.record === op.record)
                const over = found && 'set' in found ? (found.set[field]?.over ?? []) : []
                for (const other of over) if (!seen.has(other)) waiting.push(other)
                over.forEach((other) => seen.add(other))
              }
              expect(seen.has(change.id), JSON.stringify(value)).toBe(true)
            }
          }
        }
      }),
    )
  })

  it('shows two edits made apart as a conflict, lets the greater (at, device, id) stand, and settles by a further edit', () => {
    const { first, second, swap } = pair(60_000)
    first.write(name('Ada L.'))
    second.write(name('Countess'))
    swap()
    expect(first.record(record)).toEqual(second.record(record))
    expect(first.record(record).conflicts).toEqual(['name'])
    expect(first.record(record).heads['name']?.map((head) => head.value)).toEqual(['Countess', 'Ada L.'])
    expect(first.record(record).fields).toEqual({ about: '', name: 'Countess', present: { x: true } })
    first.write(name('Ada Lovelace'))
    swap()
    expect(second.record(record).conflicts).toEqual([])
    expect(second.record(record).fields['name']).toBe('Ada Lovelace')
  })

  it('sees no conflict where both wrote the same', () => {
    const { first, second, swap } = pair()
    first.write(name('Ada L.'))
    second.write(name('Ada L.'))
    swap()
    expect(first.record(record).heads['name']).toHaveLength(2)
    expect(first.record(record).conflicts).toEqual([])
  })

  it('merges the entries of a keyed map each on its own', () => {
    const { first, second, swap } = pair()
    first.write({ record, kind: 'person', set: { 'present/x': false } })
    second.write({ record, kind: 'person', set: { 'present/y': true } })
    swap()
    expect(first.record(record).fields['present']).toEqual({ x: false, y: true })
    expect(first.record(record).conflicts).toEqual([])
  })

  it.each([315_576_000_000, -315_576_000_000])('takes no harm from a clock %d ms off', (offset) => {
    const { first, second, swap } = pair(offset)
    second.write(name('by the wrong clock'))
    swap()
    first.write(name('afterwards'))
    swap()
    expect(second.record(record).fields['name']).toBe('afterwards')
    expect(second.record(record).conflicts).toEqual([])
    second.write(name('and again'))
    swap()
    expect(first.record(record).fields['name']).toBe('and again')
  })

  it('carries fields and kinds that it does not know', () => {
    const device = createDevice(1)
    device.write({ record, kind: 'sounding', set: { depth: { fathoms: [7, { half: true }] } } })
    expect(device.record(record)).toMatchObject({
      kind: 'sounding',
      fields: { depth: { fathoms: [7, { half: true }] } },
    })
  })

  it('lays keys over a field that a forger also set whole, and survives keys that attack objects', () => {
    const device = createDevice(1)
    device.write({
      record,
      kind: 'person',
      set: { present: { z: 1 }, 'present/x': 2, about: 'text', 'about/x': 3, 'present/__proto__': 4 },
    })
    const { fields } = device.record(record)
    expect(JSON.stringify(fields)).toBe('{"about":{"x":3},"present":{"__proto__":4,"x":2,"z":1}}')
    expect(Object.getPrototypeOf(fields['present'])).toBe(Object.prototype)
  })

  it('gives a record the kind of its latest op', () => {
    const change = (number: number, kind: string) => {
      const device = createDevice(number, number * 1_000)
      return device.write({ record, kind, set: { name: kind } })
    }
    const [early, late] = [change(1, 'person'), change(2, 'note')]
    expect(materialise([early, late])[0]?.kind).toBe('note')
    expect(materialise([late, early])[0]?.kind).toBe('note')
  })

  it('leaves a circle that a forger made in conflict, whole', () => {
    const device = createDevice(1)
    const one = device.write(name('one'))
    const two = device.write(name('two'))
    const forged = sealedChange.parse({
      ...one,
      ops: one.ops.map((op) =>
        'set' in op ? { ...op, set: { name: { value: 'one', over: [two.id] } } } : op,
      ),
    })
    const [circle] = materialise([forged, two])
    expect(circle?.heads['name']?.map((head) => head.value)).toEqual(['two', 'one'])
    expect(circle?.conflicts).toEqual(['name'])
  })
})

describe('deleting', () => {
  it('hides a record, and bringing back shows it again with all it held', () => {
    const { first, second, swap } = pair()
    first.write(remove)
    swap()
    expect(second.record(record)).toMatchObject({ deleted: true, conflicts: [] })
    second.write(bringBack)
    swap()
    expect(first.record(record)).toMatchObject({ deleted: false, conflicts: [], fields: { name: 'Ada' } })
  })

  it('beside an edit that it did not know is a conflict, and the record stays visible until someone decides', () => {
    const { first, second, swap } = pair()
    first.write(remove)
    second.write(name('Ada L.'))
    swap()
    expect(first.record(record)).toMatchObject({
      deleted: false,
      conflicts: ['deleted'],
      fields: { name: 'Ada L.' },
    })
    const { first: other, second: keeper, swap: exchange } = pair()
    other.write(remove)
    keeper.write(name('Ada L.'))
    exchange()
    first.write(remove)
    swap()
    expect(second.record(record)).toMatchObject({ deleted: true, conflicts: [] })
    keeper.write(bringBack)
    exchange()
    expect(other.record(record)).toMatchObject({ deleted: false, conflicts: [] })
  })

  it('twice apart is no conflict; beside a return that it did not know it is', () => {
    const { first, second, swap } = pair()
    first.write(remove)
    second.write(remove)
    swap()
    expect(first.record(record)).toMatchObject({ deleted: true, conflicts: [] })
    first.write(bringBack)
    swap()
    first.write(remove)
    second.write(bringBack)
    swap()
    expect(first.record(record)).toMatchObject({ deleted: false, conflicts: ['deleted'] })
  })

  it('covers what its own change sets', () => {
    const { first } = pair()
    first.write({ record, kind: 'person', set: { name: 'gone', deleted: true } })
    expect(first.record(record)).toMatchObject({ deleted: true, conflicts: [] })
  })

  it('is done by true alone, not by whatever a forger writes', () => {
    const { first } = pair()
    first.write({ record, kind: 'person', set: { deleted: 'yes' } })
    expect(first.record(record).deleted).toBe(false)
  })
})

describe('applyChange', () => {
  it('gives what materialising everything gives, for writes made here, open and revised', () => {
    fc.assert(
      fc.property(
        anyDevices,
        fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        ([a, b], drafts) => {
          a.take(b.changes())
          const records = new Map(a.records())
          let open = null
          for (const edits of drafts) {
            open =
              open === null
                ? a.draft(...edits)
                : reviseChange(open, edits, {
                    at: open.at,
                    wall: open.wall,
                    records,
                    salt: () => 'f'.repeat(16),
                  })
            for (const record of applyChange(records, open)) records.set(record.id, record)
            const expected = materialise([...a.changes(), open])
            expect([...records.values()].sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual(expected)
          }
        },
      ),
    )
  })

  it('passes over what was erased', () => {
    const device = createDevice(1)
    const change = sealedChange.parse({ ...device.write(name('x')), ops: [{ erased: '0'.repeat(64) }] })
    expect(applyChange(new Map(), change)).toEqual([])
    expect(materialise([change])).toEqual([])
  })
})

describe('drafts', () => {
  it('a revision keeps what it was over, so that an import meanwhile is a conflict and not dropped', () => {
    const { first, second } = pair()
    const open = first.draft(name('A'))
    second.write(name('theirs'))
    first.take(second.changes())
    const context = { at: open.at, wall: open.wall, salt: () => 'e'.repeat(16) }
    const records = new Map(materialise([...first.changes(), open]).map((one) => [one.id, one]))
    const revised = reviseChange(open, [{ record, kind: 'person', set: { name: 'Ab', about: 'b' } }], {
      ...context,
      records,
    })
    expect(revised.revision).toBe(1)
    const [after] = materialise([...first.changes(), revised])
    expect(after?.conflicts).toEqual(['name'])
    expect(after?.fields['about']).toBe('b')
  })

  it('keeps the kind that the record has', () => {
    const { first } = pair()
    first.write({ record, kind: 'note', set: { about: 'x' } })
    expect(first.record(record).kind).toBe('person')
  })

  it('is over no more than fits, where a forger made thousands of heads', () => {
    const { first } = pair()
    const [create] = first.changes()
    if (create === undefined) throw new Error('no change')
    const forged = Array.from({ length: OVER_LIMIT + 5 }, (_, index) => ({ ...create, id: uuid('e', index) }))
    const records = new Map(materialise(sealedChange.array().parse(forged)).map((one) => [one.id, one]))
    const open = draftChange([name('mine')], { ...create, records, salt: () => '0'.repeat(16) })
    expect('set' in (open.ops[0] ?? {}) && open.ops[0]?.set['name']?.over).toHaveLength(OVER_LIMIT)
    expect(seal(open, null).seq).toBe(1)
  })
})
