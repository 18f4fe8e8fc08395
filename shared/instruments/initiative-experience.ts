/** Whether they have done such a thing before. After S3: an expert in the job need not be one in this change. */
import type { Instrument } from './instrument.ts'

export const initiativeExperience = {
  id: 'initiativeExperience',
  version: 1,
  questions: [
    {
      id: 'experienceDone',
      construct: 'initiativeExperience',
      core: true,
      subjects: ['initiative', 'account'],
      roles: ['leads'],
      options: [
        { id: 'often', value: 1 },
        { id: 'once', value: 0.67 },
        { id: 'unfinished', value: 0.33 },
        { id: 'never', value: 0 },
      ],
      source: 'S3',
    },
    {
      id: 'experienceWhen',
      construct: 'initiativeExperience',
      core: true,
      subjects: ['initiative', 'account'],
      roles: ['leads'],
      options: [
        { id: 'recent', value: 1 },
        { id: 'someYears', value: 0.67 },
        { id: 'longAgo', value: 0.33 },
        { id: 'never', value: 0 },
      ],
      source: 'S3',
    },
    {
      id: 'experienceAlike',
      construct: 'initiativeExperience',
      core: true,
      subjects: ['initiative', 'account'],
      roles: ['leads', 'technology'],
      options: [
        { id: 'alike', value: 1 },
        { id: 'largely', value: 0.67 },
        { id: 'slightly', value: 0.33 },
        { id: 'unlike', value: 0 },
      ],
      source: 'S3',
    },
    {
      id: 'experiencePeople',
      construct: 'initiativeExperience',
      core: true,
      subjects: ['initiative', 'account'],
      options: [
        { id: 'same', value: 1 },
        { id: 'some', value: 0.5 },
        { id: 'none', value: 0 },
      ],
      source: 'S3',
    },
    {
      id: 'experienceRegret',
      construct: 'initiativeExperience',
      core: true,
      subjects: ['initiative', 'account'],
      options: [
        { id: 'none', value: 1 },
        { id: 'details', value: 0.67 },
        { id: 'much', value: 0.33 },
        { id: 'all', value: 0 },
      ],
      source: 'S3',
    },
  ],
} as const satisfies Instrument
