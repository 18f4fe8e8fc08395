/** How far the offering is part of the work. After S2; use alone never decides. */
import type { Instrument } from './instrument.ts'

export const utilisation = {
  id: 'utilisation',
  version: 1,
  questions: [],
} as const satisfies Instrument
