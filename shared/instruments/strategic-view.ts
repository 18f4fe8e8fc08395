/** How strategically the organisation views technology, asked second. After S0. */
import type { Instrument } from './instrument.ts'

export const strategicView = {
  id: 'strategicView',
  version: 1,
  questions: [],
} as const satisfies Instrument
