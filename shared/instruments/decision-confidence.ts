/** The five checks of a confident decision, and what holds one up. After S3. */
import type { Instrument } from './instrument.ts'

export const decisionConfidence = {
  id: 'decisionConfidence',
  version: 1,
  questions: [],
} as const satisfies Instrument
