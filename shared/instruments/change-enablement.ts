/** Whether people are helped through a change. After S0. */
import type { Instrument } from './instrument.ts'

export const changeEnablement = {
  id: 'changeEnablement',
  version: 1,
  questions: [],
} as const satisfies Instrument
