/** Whether what they want from us is what we mean to give. After S2. */
import type { Instrument } from './instrument.ts'

export const motives = {
  id: 'motives',
  version: 1,
  questions: [],
} as const satisfies Instrument
