/** Whether what they want from us is what we mean to give. After the second story of S2. */
import type { Instrument } from './instrument.ts'

export const motives = {
  id: 'motives',
  version: 1,
  questions: [
    {
      id: 'motiveMatch',
      construct: 'motiveAlignment',
      core: true,
      subjects: ['person', 'account'],
      roles: ['leads', 'buys'],
      options: [
        { id: 'same', value: 1 },
        { id: 'near', value: 0.67 },
        { id: 'aside', value: 0.33 },
        { id: 'other', value: 0 },
      ],
      source: 'S2b',
    },
    {
      id: 'motiveValueSeen',
      construct: 'motiveAlignment',
      core: true,
      subjects: ['person', 'account'],
      options: [
        { id: 'unasked', value: 1 },
        { id: 'whenNamed', value: 0.67 },
        { id: 'slight', value: 0.33 },
        { id: 'unseen', value: 0 },
      ],
      source: 'S2b',
    },
    {
      id: 'motiveActs',
      construct: 'motiveAlignment',
      core: true,
      subjects: ['person', 'account'],
      options: [
        { id: 'fits', value: 1 },
        { id: 'mostly', value: 0.67 },
        { id: 'seldom', value: 0.33 },
        { id: 'contrary', value: 0 },
      ],
      source: 'S2b',
    },
    {
      id: 'motiveBelief',
      construct: 'motiveAlignment',
      core: true,
      subjects: ['person', 'account'],
      roles: ['leads', 'buys'],
      options: [
        { id: 'true', value: 1 },
        { id: 'mostly', value: 0.67 },
        { id: 'doubtful', value: 0.33 },
        { id: 'false', value: 0 },
      ],
      source: 'S2b',
    },
    {
      id: 'motiveRenew',
      construct: 'motiveAlignment',
      core: true,
      subjects: ['person', 'account'],
      roles: ['leads', 'buys'],
      options: [
        { id: 'value', value: 1 },
        { id: 'mixed', value: 0.67 },
        { id: 'otherReason', value: 0.33 },
        { id: 'noReason', value: 0 },
      ],
      source: 'S2b',
    },
  ],
} as const satisfies Instrument
