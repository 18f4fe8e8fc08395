/** Holds the layout to its laws: same content, same places; nothing covers anything; whoever is above is above; one more moves no order. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphLayout, LayoutInput, Rect } from '../../../../renderer/ui/graph/graph-layout.ts'
import { layOut } from '../../../../renderer/ui/graph/lay-out.ts'
import { anyGraph, graph, placeOf, ROOT } from './graphs.ts'

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** The places by content instead of by id. */
function byContent(input: LayoutInput, layout: GraphLayout): readonly string[] {
  const order = new Map(input.boxes.map((box) => [box.id, box.order]))
  return layout.boxes.map(({ id, x, y }) => `${order.get(id) ?? ''} ${x} ${y}`).sort()
}

describe('layOut', () => {
  it('places every box once, covers none, and keeps all within the picture', () => {
    fc.assert(
      fc.property(anyGraph, (input) => {
        const layout = layOut(input)
        expect(layout.boxes.map(({ id }) => id).sort()).toEqual(input.boxes.map(({ id }) => id).sort())
        const picture = { x: 0, y: 0, width: layout.width, height: layout.height }
        layout.boxes.forEach((box, index) => {
          expect(within(box, picture)).toBe(true)
          for (const other of layout.boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
        })
      }),
    )
  })
  it('draws a frame of its group around every box, and no foreign one', () => {
    fc.assert(
      fc.property(anyGraph, (input) => {
        const layout = layOut(input)
        const outer = new Map(input.groups.map((group) => [group.id, group.within]))
        for (const { id, group } of input.boxes) {
          const own = new Set<string>()
          for (let one: string | null = group; one !== null; one = outer.get(one) ?? null) own.add(one)
          const box = placeOf(layout, id)
          const around = layout.frames.filter((frame) => overlap(box, frame))
          expect(new Set(around.map((frame) => frame.group))).toEqual(own)
          for (const frame of around) expect(within(box, frame)).toBe(true)
        }
      }),
    )
  })
  it('comes to the same places whatever the ids are and in whatever order the records come', () => {
    fc.assert(
      fc.property(anyGraph, fc.infiniteStream(fc.nat()), (input, dice) => {
        const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
          items
            .map((item) => ({ item, at: Number(dice.next().value) }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item)
        const rename = new Map(input.boxes.map(({ id }) => [id, `${Number(dice.next().value)} ${id}`]))
        const named = (id: string) => rename.get(id) ?? id
        const other: LayoutInput = {
          ...input,
          boxes: shuffled(input.boxes.map((box) => ({ ...box, id: named(box.id) }))),
          groups: shuffled(input.groups),
          pulls: shuffled(
            input.pulls.map((pull) => ({ ...pull, above: named(pull.above), below: named(pull.below) })),
          ),
        }
        expect(byContent(other, layOut(other))).toEqual(byContent(input, layOut(input)))
      }),
    )
  })
  it('leaves everybody in their order when somebody without relations comes', () => {
    fc.assert(
      fc.property(anyGraph, fc.string({ minLength: 5, maxLength: 6 }), fc.nat(6), (input, text, place) => {
        fc.pre(!input.mirrored)
        const group = place === 6 ? 'outside' : `group ${place}`
        const more = { ...input, boxes: [...input.boxes, { id: 'new', group, order: text }] }
        const before = layOut(input)
        const after = layOut(more)
        // of any two of one group in one row before, the one to the left stays to the left
        const groupOf = new Map(input.boxes.map((box) => [box.id, box.group]))
        for (const one of before.boxes) {
          for (const other of before.boxes) {
            if (groupOf.get(one.id) !== groupOf.get(other.id) || one.y !== other.y || one.x >= other.x)
              continue
            const [a, b] = [placeOf(after, one.id), placeOf(after, other.id)]
            expect(a.y < b.y || (a.y === b.y && a.x < b.x)).toBe(true)
          }
        }
      }),
    )
  })
  it('stands whoever is above above, as far as nothing runs in a circle', () => {
    const drawn = graph(
      ['head', 'left', 'right', 'last'].map((id) => [id, 'all']),
      ['head>left', 'head>right', 'left>last'],
    )
    const circle = { above: 'last', below: 'head', strength: 1 }
    const layout = layOut({ ...drawn, pulls: [circle, ...drawn.pulls] })
    const y = (id: string) => placeOf(layout, id).y
    expect(y('head')).toBeLessThan(y('left'))
    expect(y('left')).toBe(y('right'))
    expect(y('left')).toBeLessThan(y('last'))
  })
  it('shares the rows of neighbouring groups, so that above is above across them', () => {
    const groups = [ROOT, ...['a', 'b'].map((id) => ({ id, within: 'all', order: id }))]
    const layout = layOut(
      graph(
        [
          ['boss', 'a'],
          ['clerk', 'b'],
          ['helper', 'b'],
        ],
        ['boss>clerk', 'clerk>helper'],
        groups,
      ),
    )
    expect(placeOf(layout, 'boss').y).toBeLessThan(placeOf(layout, 'clerk').y)
    expect(placeOf(layout, 'clerk').y).toBeLessThan(placeOf(layout, 'helper').y)
  })
  it('stands whom nothing relates below the others of their group', () => {
    const layout = layOut(
      graph(
        ['alone', 'boss', 'clerk'].map((id) => [id, 'all']),
        ['boss>clerk'],
      ),
    )
    expect(placeOf(layout, 'alone').y).toBeGreaterThan(placeOf(layout, 'clerk').y)
  })
  it('mirrors the picture where one reads from right to left', () => {
    fc.assert(
      fc.property(anyGraph, (input) => {
        const one = layOut({ ...input, mirrored: false })
        const other = layOut({ ...input, mirrored: true })
        expect(other.width).toBe(one.width)
        for (const box of one.boxes) {
          const mirrored = placeOf(other, box.id)
          expect(mirrored.y).toBe(box.y)
          expect(mirrored.x).toBeCloseTo(one.width - box.x - box.width)
        }
      }),
    )
  })
  it('keeps an empty group as a frame', () => {
    const layout = layOut(graph([['a', 'all']], [], [ROOT, { id: 'empty', within: 'all', order: 'e' }]))
    expect(layout.frames.map(({ group }) => group)).toEqual(['all', 'empty'])
  })
})
