/** How strategically the organisation views technology, asked second. After S0, which publishes one figure: for the tactical view. */
import type { Instrument } from './instrument.ts'

export const strategicView = {
  id: 'strategicView',
  version: 1,
  questions: [
    {
      id: 'technologySpend',
      construct: 'strategicView',
      core: true,
      subjects: ['account'],
      roles: ['leads', 'technology'],
      options: [
        { id: 'future', value: 1 },
        { id: 'enabler', value: 0.67 },
        { id: 'tool', value: 0.33 },
        { id: 'expense', value: 0 },
      ],
      source: 'S0',
    },
    {
      id: 'technologyPlan',
      construct: 'strategicView',
      core: true,
      subjects: ['account'],
      roles: ['leads'],
      options: [
        { id: 'leading', value: 1 },
        { id: 'named', value: 0.67 },
        { id: 'aside', value: 0.33 },
        { id: 'absent', value: 0 },
      ],
      source: 'ours',
    },
    {
      id: 'technologyVoice',
      construct: 'strategicView',
      core: true,
      subjects: ['account'],
      roles: ['leads', 'technology'],
      options: [
        { id: 'decides', value: 1 },
        { id: 'asked', value: 0.67 },
        { id: 'told', value: 0.33 },
        { id: 'nobody', value: 0 },
      ],
      source: 'ours',
    },
    {
      id: 'technologyCase',
      construct: 'strategicView',
      core: true,
      subjects: ['account'],
      roles: ['leads', 'buys'],
      options: [
        { id: 'newAbility', value: 1 },
        { id: 'betterWork', value: 0.67 },
        { id: 'saving', value: 0.33 },
        { id: 'price', value: 0 },
      ],
      source: 'ours',
    },
    {
      id: 'technologyCut',
      construct: 'strategicView',
      core: true,
      subjects: ['account'],
      roles: ['leads', 'buys'],
      options: [
        { id: 'kept', value: 1 },
        { id: 'weighed', value: 0.5 },
        { id: 'cutFirst', value: 0 },
      ],
      source: 'ours',
    },
  ],
} as const satisfies Instrument
