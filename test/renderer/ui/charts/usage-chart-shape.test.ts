/** The names of what was done stand where they have room, and run into no other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksWithRoom } from '../../../../renderer/ui/charts/usage-chart-shape.ts'

const marks = fc.array(
  fc.record({
    id: fc.uuid(),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    until: fc.constant(null),
    label: fc.string({ maxLength: 90 }),
  }),
  { maxLength: 12 },
)

describe('marksWithRoom', () => {
  it('keeps them in the order of their days, within the chart where they fit, apart in each row', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 400, max: 1200 }), (all, width) => {
        const placed = marksWithRoom(all, width)
        expect(placed.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted((a, b) => a - b))
        for (const one of placed) {
          expect(one.x).toBeGreaterThanOrEqual(0)
          expect(one.shown.length).toBeLessThanOrEqual(one.label.length)
          // a name starts after its day or ends before it, never on it
          expect(Math.sign(one.x - one.at * width)).toBe(one.side === 'end' ? -1 : 1)
          const others = placed.filter((other) => other !== one && other.row === one.row)
          for (const other of others) expect(other.x).not.toBe(one.x)
        }
      }),
    )
  })

  it('shortens a long name, and puts the second of two that meet below the first', () => {
    const label = 'A quarter in which no call was charged to anybody in the firm'
    const [first, second] = marksWithRoom(
      [
        { id: 'a', at: 0.5, until: null, label },
        { id: 'b', at: 0.52, until: null, label: 'Short' },
      ],
      900,
    )
    expect([first?.row, second?.row]).toEqual([0, 1])
    expect([first?.side, second?.side]).toEqual(['start', 'start'])
    const [last] = marksWithRoom([{ id: 'c', at: 0.98, until: null, label }], 900)
    expect(last?.side).toBe('end')
    expect(first?.shown.endsWith('…')).toBe(true)
  })
})
