/** Arrow keys reach every point of a chart and only go where they point. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestPoint, type Direction } from '../../../../renderer/ui/charts/nearest-point.ts'

const point = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 600 }) })
const direction = fc.constantFrom<Direction>('left', 'right', 'up', 'down')

describe('the nearest point in a direction', () => {
  it('prefers what lies straight ahead to what is nearer and aside', () => {
    const ahead = { x: 100, y: 10 }
    expect(nearestPoint({ x: 0, y: 0 }, 'right', [{ x: 10, y: 60 }, ahead])).toBe(ahead)
  })
  it('takes what lies aside when nothing is ahead', () => {
    const aside = { x: 10, y: 60 }
    expect(nearestPoint({ x: 0, y: 0 }, 'right', [aside])).toBe(aside)
  })
  it('is null when nothing lies on that side', () => {
    expect(nearestPoint({ x: 0, y: 0 }, 'left', [{ x: 5, y: 0 }])).toBeNull()
  })
  it('always lies on the side asked for, and is found whenever there is one', () => {
    fc.assert(
      fc.property(point, direction, fc.array(point, { maxLength: 20 }), (from, way, points) => {
        const along = (to: { x: number; y: number }) =>
          ({ left: from.x - to.x, right: to.x - from.x, up: from.y - to.y, down: to.y - from.y })[way]
        const found = nearestPoint(from, way, points)
        expect(found === null).toBe(!points.some((to) => along(to) > 0))
        if (found !== null) expect(along(found)).toBeGreaterThan(0)
      }),
    )
  })
})
