/** Whether people are helped through a change, and whether we may help. After S0. */
import type { Instrument } from './instrument.ts'

export const changeEnablement = {
  id: 'changeEnablement',
  version: 1,
  questions: [
    {
      id: 'enableProgramme',
      construct: 'changeEnablement',
      core: true,
      subjects: ['account', 'initiative'],
      roles: ['leads'],
      options: [
        { id: 'practised', value: 1 },
        { id: 'first', value: 0.67 },
        { id: 'pieces', value: 0.33 },
        { id: 'none', value: 0 },
      ],
      source: 'S0',
    },
    {
      id: 'enableMeans',
      construct: 'changeEnablement',
      core: true,
      subjects: ['account', 'initiative'],
      roles: ['leads', 'buys'],
      options: [
        { id: 'both', value: 1 },
        { id: 'one', value: 0.5 },
        { id: 'neither', value: 0 },
      ],
      source: 'ours',
    },
    {
      id: 'enableTraining',
      construct: 'changeEnablement',
      core: true,
      subjects: ['account', 'initiative'],
      roles: ['works'],
      options: [
        { id: 'inTime', value: 1 },
        { id: 'offered', value: 0.67 },
        { id: 'paper', value: 0.33 },
        { id: 'none', value: 0 },
      ],
      source: 'ours',
    },
    {
      id: 'enableLeaders',
      construct: 'changeEnablement',
      core: true,
      subjects: ['account', 'initiative'],
      roles: ['leads', 'works'],
      options: [
        { id: 'takePart', value: 1 },
        { id: 'speak', value: 0.67 },
        { id: 'allow', value: 0.33 },
        { id: 'absent', value: 0 },
      ],
      source: 'ours',
    },
    {
      id: 'enableFromUs',
      construct: 'changeEnablement',
      core: true,
      subjects: ['account', 'initiative'],
      roles: ['leads', 'buys'],
      options: [
        { id: 'wanted', value: 1 },
        { id: 'welcome', value: 0.67 },
        { id: 'doubtful', value: 0.33 },
        { id: 'refused', value: 0 },
      ],
      source: 'S0',
    },
  ],
} as const satisfies Instrument
