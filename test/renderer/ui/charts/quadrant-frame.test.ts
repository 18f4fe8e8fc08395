/** Shares become pixels with y upwards, and contours close. */
import { describe, expect, it } from 'vitest'
import {
  contourPath,
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
