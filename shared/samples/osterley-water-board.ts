/** Osterley Water Board, invented: both screening answers averse, nothing presses, and the purpose is somebody else's. */
import type { SampleAccount } from './sample-account.ts'

export const osterleyWaterBoard: SampleAccount = {
  key: 'osterley',
  name: 'Osterley Water Board',
  sector: 'Utilities',
  about:
    'Public water supply for a small region. A new release of our product replaces the version they have run for nine years.',
  people: [
    {
      key: 'pryce',
      name: 'Gareth Pryce',
      role: 'Head of networks',
      department: 'Operations',
      about: 'Responsible for pumps and mains. Retires in three years and says so.',
    },
    {
      key: 'lindqvist',
      name: 'Maja Lindqvist',
      role: 'Systems officer',
      department: 'IT',
      about: 'Maintains the present version alone, since the second officer left.',
    },
    {
      key: 'clerk',
      name: 'Deputy to the clerk',
      role: 'Reads the papers for the board',
      department: 'Board office',
      placeholder: true,
      about: 'Decides what the board sees. Not met yet.',
    },
  ],
  initiatives: [
    {
      key: 'release',
      name: 'Move to the new release',
      goal: 'Leave the version that is no longer maintained.',
      about: 'Asked for by the auditors.',
      mainSinceDaysAgo: 140,
      sort: 'newRelease',
      stage: 'bought',
      rank: 12,
      outOf: 14,
      commitments: [{ name: 'One day a month', person: 'lindqvist', daysPerMonth: 1 }],
    },
  ],
  notes: [
    {
      key: 'pump-house',
      title: 'At the pump house',
      daysAgo: 118,
      time: '10:00',
      present: ['pryce'],
      bailOut: 'If he only wants to show the pumps: let him, and ask how the last replacement went.',
      body: `# Pump house two

10:06 @Gareth Pryce: We hardly ever start with something brand new. Water has to come out of the tap, that is the whole strategy.

10:11 @Gareth Pryce: Replacing what works? We avoid that. It costs money and it costs us weeks of trouble.

10:19 @Gareth Pryce: The release is on the list because the auditors put it there. There are eleven things above it.

// Proud of the 1974 switchboard. Do not joke about it.

10:27 @Gareth Pryce: What it should do for us I have to look up. I believe it is in a letter.
`,
      answers: [
        {
          question: 'changeNewToAll',
          option: 'rarely',
          by: 'pryce',
          words: 'We hardly ever start with something brand new.',
        },
        {
          question: 'changeReplacing',
          option: 'avoids',
          by: 'pryce',
          words: 'Replacing what works? We avoid that.',
        },
        {
          question: 'priorityRank',
          option: 'lowerHalf',
          by: 'pryce',
          initiative: 'release',
          words: 'There are eleven things above it.',
        },
        {
          question: 'wandererAssigned',
          option: 'yes',
          by: 'pryce',
          initiative: 'release',
          words: 'The release is on the list because the auditors put it there.',
        },
        {
          question: 'goalWritten',
          option: 'none',
          by: 'pryce',
          initiative: 'release',
          words: 'What it should do for us I have to look up.',
        },
      ],
    },
    {
      key: 'systems',
      title: 'Systems office',
      daysAgo: 61,
      time: '15:00',
      present: ['lindqvist'],
      bailOut: '',
      body: `# Cellar of the board office

15:04 @Maja Lindqvist: The board has never gone first with anything, and I would not want them to start with the pumps.

15:09 @Maja Lindqvist: As long as it runs, it stays. That is not written anywhere, it is just so.

15:16 @Maja Lindqvist: I have one day a month for this. When a main bursts I have none.

15:23 @Maja Lindqvist: I was told to move us to the new release. Nobody said what should be better then.

- One person holds the whole knowledge of the installation #risk
`,
      answers: [
        {
          question: 'changeNewToAll',
          option: 'rarely',
          by: 'lindqvist',
          words: 'The board has never gone first with anything',
        },
        {
          question: 'changeReplacing',
          option: 'avoids',
          by: 'lindqvist',
          words: 'As long as it runs, it stays.',
        },
        {
          question: 'priorityPeople',
          option: 'besides',
          by: 'lindqvist',
          initiative: 'release',
          words: 'I have one day a month for this.',
        },
        {
          question: 'wandererTreadingWater',
          option: 'yes',
          by: 'lindqvist',
          initiative: 'release',
          words: 'When a main bursts I have none.',
        },
        {
          question: 'goalBusiness',
          option: 'unclear',
          by: 'lindqvist',
          initiative: 'release',
          words: 'Nobody said what should be better then.',
        },
      ],
    },
    {
      key: 'call',
      title: 'Short call',
      daysAgo: 12,
      time: '11:30',
      present: ['lindqvist'],
      bailOut: '',
      body: `# Call, ten minutes

11:32 @Maja Lindqvist: Gareth told me the new pipes come first now, everything else waits for the winter.

11:36 @Maja Lindqvist: Who would notice if we never moved? Only the auditors, I think.

// Ask for the letter of the auditors. It may hold the only written goal.
`,
      answers: [
        {
          question: 'priorityRank',
          option: 'unlisted',
          by: 'pryce',
          kind: 'reported',
          reportedBy: 'lindqvist',
          initiative: 'release',
          words: 'Gareth told me the new pipes come first now, everything else waits for the winter.',
        },
        {
          question: 'goalMeasure',
          option: 'nothing',
          by: 'lindqvist',
          initiative: 'release',
          words: 'Who would notice if we never moved? Only the auditors, I think.',
        },
        { question: 'priorityDate', option: { without: 'dontKnow' }, by: 'lindqvist', initiative: 'release' },
      ],
    },
  ],
  answers: [
    {
      question: 'changeRelease',
      option: 'endOfSupport',
      by: null,
      kind: 'document',
      source: 'Letter on the end of maintenance',
      daysAgo: 100,
    },
    {
      question: 'prioritySponsor',
      option: 'nominal',
      by: null,
      kind: 'inferred',
      remark: 'Pryce is named as sponsor and has not been to a meeting.',
      daysAgo: 60,
      initiative: 'release',
    },
  ],
}
