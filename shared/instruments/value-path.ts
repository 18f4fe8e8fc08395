/** How the offering works its way through the customer. After S2. */
import type { Instrument } from './instrument.ts'

export const valuePath = {
  id: 'valuePath',
  version: 1,
  questions: [],
} as const satisfies Instrument
