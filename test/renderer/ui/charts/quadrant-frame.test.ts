/** Shares become pixels with y upwards, and contours close. */
import { describe, expect, it } from 'vitest'
import {
  contourPath,
  dotPixels,
  toPixels,
  trailPath,
  type Field,
} from '../../../../renderer/ui/charts/quadrant-frame.tsx'

const field: Field = { left: 10, top: 20, size: 100 }

describe('the field of the quadrant', () => {
  it('puts clear and high at the upper end', () => {
    expect(toPixels(field, { x: 1, y: 1 })).toEqual({ x: 110, y: 20 })
    expect(toPixels(field, { x: 0, y: 0 })).toEqual({ x: 10, y: 120 })
  })
  it('draws the dot of an extreme level whole, and any other where it lies', () => {
    expect(dotPixels(field, { x: 0, y: 1 }, 5)).toEqual({ x: 15, y: 25 })
    expect(dotPixels(field, { x: 1, y: 0 }, 5)).toEqual({ x: 105, y: 115 })
    expect(dotPixels(field, { x: 0.5, y: 0.25 }, 5)).toEqual({ x: 60, y: 95 })
  })
  it('closes a contour and leaves a trail open', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 1, y: 1 },
    ]
    expect(contourPath(field, corners)).toBe('M10,120L110,120L110,20Z')
    expect(trailPath(corners)).toBe('M0,0L1,0L1,1')
    expect(contourPath(field, [])).toBe('')
  })
})
