/** Units and sites as a tree: everyone stands in it once, whatever circles two machines made of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orgUnitId } from '../../../shared/domain/ids.ts'
import { orgUnitFields, type OrgUnit } from '../../../shared/domain/org-unit.ts'
import { orgTree, withinUnit } from '../../../shared/people/org-tree.ts'
import { idFrom } from '../scoring/build-records.ts'

const idOf = (number: number) => orgUnitId.parse(idFrom(20, number))
const unit = (
  number: number,
  name: string,
  within: number | null,
  sort: OrgUnit['sort'] = 'unit',
): OrgUnit => ({
  ...orgUnitFields.parse({ name, sort, within: within === null ? null : idOf(within) }),
  id: idOf(number),
})

const anyUnits = fc
  .array(fc.option(fc.integer({ min: 1, max: 7 })), { maxLength: 6 })
  .map((within) => within.map((one, index) => unit(index + 1, `Unit ${String(index)}`, one)))

describe('orgTree', () => {
  it('holds everyone exactly once, each below what it is within', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const tree = orgTree(units)
        expect(tree.map(({ unit: { id } }) => id).toSorted()).toEqual(units.map(({ id }) => id).toSorted())
        for (const { unit: one, depth, path } of tree) {
          expect(path).toHaveLength(depth + 1)
          expect(path.at(-1)).toBe(one.name)
        }
      }),
    )
  })

  it('stands by name, and a circle at the top', () => {
    const units = [
      unit(1, 'Operations', null),
      unit(2, 'Night shift', 1),
      unit(3, 'Day shift', 1),
      unit(4, 'IT', 5),
      unit(5, 'Help desk', 4),
      unit(6, 'Below', 4),
      unit(7, 'Of another sort', 8),
      unit(8, 'North', null, 'site'),
    ]
    expect(orgTree(units).map(({ path }) => path.join('/'))).toEqual([
      'Help desk',
      'IT',
      'IT/Below',
      'North',
      'Of another sort',
      'Operations',
      'Operations/Day shift',
      'Operations/Night shift',
    ])
  })
})

describe('withinUnit', () => {
  it('is the unit and all that stands below it in the tree', () => {
    fc.assert(
      fc.property(anyUnits, fc.integer({ min: 1, max: 6 }), (units, number) => {
        const tree = orgTree(units)
        const at = tree.findIndex(({ unit: { id } }) => id === idOf(number))
        const below = new Set<string>([idOf(number)])
        for (const { unit: one, depth } of tree.slice(at + 1)) {
          if (at < 0 || depth <= (tree[at]?.depth ?? 0)) break
          below.add(one.id)
        }
        expect(withinUnit(units, idOf(number))).toEqual(below)
      }),
    )
  })
})
