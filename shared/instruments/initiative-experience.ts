/** Whether they have done such a thing before. After S3. */
import type { Instrument } from './instrument.ts'

export const initiativeExperience = {
  id: 'initiativeExperience',
  version: 1,
  questions: [],
} as const satisfies Instrument
