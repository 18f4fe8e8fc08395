/** Graphs for tests of the layout: written down, and arbitrary ones. */
import fc from 'fast-check'
import type { GraphLayout, LayoutInput } from '../../../../renderer/ui/graph/graph-layout.ts'

export const ROOT = { id: 'all', within: null, order: '0' }

/** Boxes named by their order; `pulls` as `above>below`. */
export function graph(
  boxes: readonly (readonly [id: string, group: string])[],
  pulls: readonly string[] = [],
  groups: LayoutInput['groups'] = [ROOT],
): LayoutInput {
  return {
    mirrored: false,
    groups,
    boxes: boxes.map(([id, group]) => ({ id, group, order: id })),
    pulls: pulls.map((pull) => {
      const [above = '', below = ''] = pull.split('>')
      return { above, below, strength: 0 }
    }),
  }
}

export function placeOf(layout: GraphLayout, id: string) {
  const box = layout.boxes.find((one) => one.id === id)
  if (box === undefined) throw new Error(`${id} has no place`)
  return box
}

/** Up to 40 boxes in up to 6 groups, which may lie within each other, and pulls in any direction. */
export const anyGraph: fc.Arbitrary<LayoutInput> = fc
  .record({
    boxes: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 40 }),
    places: fc.array(fc.nat(6), { minLength: 40, maxLength: 40 }),
    withins: fc.array(fc.nat(7), { minLength: 6, maxLength: 6 }),
    pulls: fc.array(fc.tuple(fc.nat(39), fc.nat(39), fc.nat(2)), { maxLength: 80 }),
    mirrored: fc.boolean(),
  })
  .map(({ boxes, places, withins, pulls, mirrored }) => ({
    mirrored,
    groups: [
      ROOT,
      { id: 'outside', within: null, order: '1' },
      ...withins.map((within, index) => ({
        id: `group ${index}`,
        // 6: the root; one further down: not yet there, so that none lies in itself
        within: within >= index ? 'all' : `group ${within}`,
        order: `group ${index}`,
      })),
    ],
    boxes: boxes.map((text, index) => {
      const place = places[index] ?? 0
      return { id: `id of ${text}`, group: place === 6 ? 'outside' : `group ${place}`, order: text }
    }),
    pulls: pulls.flatMap(([a, b, strength]) => {
      const above = boxes[a]
      const below = boxes[b]
      return above === undefined || below === undefined
        ? []
        : [{ above: `id of ${above}`, below: `id of ${below}`, strength }]
    }),
  }))
