/** Cutting words that have no room. */
import { expect, it } from 'vitest'
import { clipped } from '../../../renderer/ui/clipped.ts'

it('leaves a short one whole and counts letters as people do', () => {
  expect(clipped('Depots', 6)).toBe('Depots')
  expect(clipped('The depots of the north', 11)).toBe('The depots…')
  expect(clipped('🚚🚚🚚🚚', 4)).toBe('🚚🚚🚚🚚')
  expect(clipped('🚚🚚🚚🚚', 3)).toBe('🚚🚚…')
})
