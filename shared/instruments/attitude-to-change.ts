/** The instrument asked first: how the organisation takes change. Two of its questions place an account in the study of S0. */
import type { Instrument } from './instrument.ts'

export const attitudeToChange = {
  id: 'attitudeToChange',
  version: 1,
  questions: [
    {
      id: 'changeReplacing',
      construct: 'attitudeToChange',
      screening: true,
      core: true,
      subjects: ['account'],
      roles: ['leads', 'technology'],
      options: [
        { id: 'seeks', value: 1 },
        { id: 'weighs', value: 0.67 },
        { id: 'forced', value: 0.33 },
        { id: 'avoids', value: 0, averse: true },
      ],
      source: 'S0',
    },
    {
      id: 'changeNewToAll',
      construct: 'attitudeToChange',
      screening: true,
      core: true,
      subjects: ['account'],
      roles: ['leads', 'technology'],
      options: [
        { id: 'early', value: 1 },
        { id: 'selective', value: 0.67 },
        { id: 'waits', value: 0.33 },
        { id: 'rarely', value: 0, averse: true },
      ],
      source: 'S0',
    },
    {
      id: 'changeRelease',
      construct: 'attitudeToChange',
      core: true,
      subjects: ['account'],
      roles: ['technology', 'works'],
      options: [
        { id: 'planned', value: 1 },
        { id: 'later', value: 0.67 },
        { id: 'endOfSupport', value: 0.33 },
        { id: 'refused', value: 0 },
      ],
      source: 'S0',
    },
    {
      id: 'changeFirstWords',
      construct: 'attitudeToChange',
      core: true,
      subjects: ['account'],
      roles: ['works'],
      options: [
        { id: 'welcome', value: 1 },
        { id: 'curious', value: 0.67 },
        { id: 'sceptical', value: 0.33 },
        { id: 'resist', value: 0 },
      ],
      source: 'ours',
    },
    {
      id: 'changeLeaders',
      construct: 'attitudeToChange',
      core: true,
      subjects: ['account'],
      options: [
        { id: 'first', value: 1 },
        { id: 'together', value: 0.67 },
        { id: 'late', value: 0.33 },
        { id: 'exempt', value: 0 },
      ],
      source: 'ours',
    },
    {
      id: 'changeAfterFailure',
      construct: 'attitudeToChange',
      core: true,
      subjects: ['account'],
      options: [
        { id: 'learned', value: 1 },
        { id: 'passedOver', value: 0.5 },
        { id: 'blamed', value: 0 },
      ],
      source: 'ours',
    },
  ],
} as const satisfies Instrument
