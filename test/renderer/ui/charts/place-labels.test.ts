/** Words beside points keep clear of each other, of points and of the trail. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, type Box, type LabelWish } from '../../../../renderer/ui/charts/place-labels.ts'

const FIELD: Box = { left: 0, top: 0, right: 400, bottom: 400 }

function wish(id: string, x: number, y: number, must = false): LabelWish {
  return { id, at: { x, y }, distance: 10, text: '29 Apr', must }
}

describe('placing labels', () => {
  it('puts a lone label to the end of its point', () => {
    expect(placeLabels([wish('a', 200, 200)], FIELD, [], [])).toMatchObject([{ x: 210, anchor: 'start' }])
  })
  it('goes to the start where the end leaves the field', () => {
    expect(placeLabels([wish('a', 395, 200)], FIELD, [], [])).toMatchObject([{ anchor: 'end' }])
  })
  it('keeps clear of a line', () => {
    const placed = placeLabels(
      [wish('a', 200, 200)],
      FIELD,
      [],
      [
        { x: 200, y: 200 },
        { x: 300, y: 200 },
      ],
    )
    expect(placed).toMatchObject([{ anchor: 'end' }])
  })
  it('leaves out what finds no room, but never what must stand', () => {
    const taken: Box = { left: 100, top: 100, right: 300, bottom: 300 }
    expect(placeLabels([wish('a', 200, 200)], FIELD, [taken], [])).toEqual([])
    expect(placeLabels([wish('a', 200, 200, true)], FIELD, [taken], [])).toHaveLength(1)
  })
  it('leads to words that stand off by a line, where nothing beside the point is free', () => {
    const taken: Box = { left: 100, top: 186, right: 300, bottom: 214 }
    const [label] = placeLabels([{ ...wish('a', 200, 200, true), further: [30, 50] }], FIELD, [taken], [])
    expect(label).toMatchObject({ y: 239, anchor: 'start', lead: { left: 199, right: 201, bottom: 228 } })
    expect(placeLabels([wish('a', 200, 200, true)], FIELD, [taken], [])[0]).not.toHaveProperty('lead')
  })
  it('keeps every label that must stand and invents none', () => {
    const wishes = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 400 }),
        must: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(wishes, (drawn) => {
        const asked = drawn.map(({ x, y, must }, index) => wish(String(index), x, y, must))
        const placed = placeLabels(asked, FIELD, [], []).map((label) => label.id)
        expect(placed).toEqual([...new Set(placed)])
        for (const one of asked) if (one.must) expect(placed).toContain(one.id)
      }),
    )
  })
})
