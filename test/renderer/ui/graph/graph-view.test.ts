/** Moving a graph: a glide comes nearer in every frame, never past where it leads, and no faster than can be drawn. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { glideTo, type View } from '../../../../renderer/ui/graph/graph-view.ts'

const FRAME = 1000 / 60
const anyPlace = fc.integer({ min: -8_000, max: 8_000 })
const anyView: fc.Arbitrary<View> = fc.record({ x: anyPlace, y: anyPlace, zoom: fc.constant(0.8) })
const apart = (a: View, b: View) => Math.hypot(a.x - b.x, a.y - b.y)

it('comes nearer with every frame, on the straight way, and is there at last', () => {
  fc.assert(
    fc.property(anyView, anyView, (from, to) => {
      let at = from
      let frames = 0
      while (at !== to) {
        const next = glideTo(at, to, FRAME)
        expect(apart(next, to)).toBeLessThan(Math.max(apart(at, to), 0.001))
        expect(apart(at, next)).toBeLessThanOrEqual(5 * FRAME + 1)
        expect(apart(from, next) + apart(next, to)).toBeCloseTo(apart(from, to), 3)
        at = next
        frames += 1
      }
      // at its fastest all the way, and two dozen frames to come to rest
      expect(frames).toBeLessThan(apart(from, to) / (5 * FRAME) + 24)
    }),
  )
})

it('stays where it is in no time, and takes another zoom at once', () => {
  fc.assert(
    fc.property(anyView, anyView, (from, to) => {
      const at = glideTo(from, to, 0)
      expect(at === to ? apart(from, to) : apart(from, at)).toBeLessThan(1)
      const nearer = { ...to, zoom: 1 }
      expect(glideTo(from, nearer, FRAME)).toBe(nearer)
    }),
  )
})
