/** How far the offering is part of the work. After S2; use alone never decides. */
import type { Instrument } from './instrument.ts'

export const utilisation = {
  id: 'utilisation',
  version: 1,
  questions: [
    {
      id: 'useBreadth',
      construct: 'utilisation',
      core: true,
      subjects: ['account', 'initiative'],
      roles: ['works'],
      options: [
        { id: 'most', value: 1 },
        { id: 'half', value: 0.67 },
        { id: 'some', value: 0.33 },
        { id: 'hardlyAny', value: 0 },
      ],
      source: 'S2a',
    },
    {
      id: 'useHabit',
      construct: 'utilisation',
      core: true,
      subjects: ['account', 'initiative'],
      roles: ['works'],
      options: [
        { id: 'always', value: 1 },
        { id: 'mostly', value: 0.67 },
        { id: 'reminded', value: 0.33 },
        { id: 'never', value: 0 },
      ],
      source: 'S2a',
    },
    {
      id: 'useTask',
      construct: 'utilisation',
      core: true,
      subjects: ['account', 'initiative'],
      roles: ['works'],
      options: [
        { id: 'needed', value: 1 },
        { id: 'eases', value: 0.67 },
        { id: 'besides', value: 0.33 },
        { id: 'none', value: 0 },
      ],
      source: 'ours',
    },
    {
      id: 'useAfterNovelty',
      construct: 'utilisation',
      core: true,
      subjects: ['account', 'initiative'],
      roles: ['works'],
      options: [
        { id: 'grown', value: 1 },
        { id: 'held', value: 0.67 },
        { id: 'fallen', value: 0.33 },
        { id: 'gone', value: 0 },
      ],
      source: 'ours',
    },
  ],
} as const satisfies Instrument
