/** How the offering works its way through the customer, and what slows or stops it. After the first story of S2. */
import type { Instrument } from './instrument.ts'

export const valuePath = {
  id: 'valuePath',
  version: 1,
  questions: [
    {
      id: 'pathFriction',
      construct: 'valuePathFlow',
      friction: true,
      core: true,
      subjects: ['valueStep'],
      options: [
        { id: 'none', value: 1 },
        { id: 'slows', value: 0.5 },
        { id: 'blocks', value: 0 },
      ],
      source: 'S2a',
    },
    {
      id: 'pathAware',
      construct: 'valuePathFlow',
      core: true,
      subjects: ['account'],
      roles: ['works'],
      options: [
        { id: 'nearlyAll', value: 1 },
        { id: 'many', value: 0.67 },
        { id: 'few', value: 0.33 },
        { id: 'hardlyAny', value: 0 },
      ],
      source: 'S2a',
    },
    {
      id: 'pathCharge',
      construct: 'valuePathFlow',
      core: true,
      subjects: ['account'],
      roles: ['works', 'buys'],
      options: [
        { id: 'nothing', value: 1 },
        { id: 'time', value: 0.67 },
        { id: 'permission', value: 0.33 },
        { id: 'charged', value: 0 },
      ],
      source: 'S2a',
    },
    {
      id: 'pathOwner',
      construct: 'valuePathFlow',
      core: true,
      subjects: ['account'],
      roles: ['leads', 'buys'],
      options: [
        { id: 'follows', value: 1 },
        { id: 'named', value: 0.67 },
        { id: 'inParts', value: 0.33 },
        { id: 'nobody', value: 0 },
      ],
      source: 'ours',
    },
    {
      id: 'pathReach',
      construct: 'valuePathFlow',
      core: true,
      subjects: ['account'],
      roles: ['works', 'buys'],
      options: [
        { id: 'direct', value: 1 },
        { id: 'between', value: 0.67 },
        { id: 'slow', value: 0.33 },
        { id: 'unknown', value: 0 },
      ],
      source: 'S2a',
    },
  ],
} as const satisfies Instrument
