/** Meridian Advisory, invented: the chargeback. They like the service and hardly use it, because every hour is charged inside the firm. */
import type { SampleAccount } from './sample-account.ts'

export const meridianAdvisory: SampleAccount = {
  key: 'meridian',
  name: 'Meridian Advisory',
  sector: 'Consulting',
  about: 'A firm of ninety thousand. Two years of research service, with hours of our analysts.',
  people: [
    {
      key: 'solheim',
      name: 'Ingrid Solheim',
      role: 'Director of knowledge management',
      department: 'Knowledge management',
      isKey: true,
      about: 'Signs the contract and owns the budget it is paid from.',
    },
    {
      key: 'rey',
      name: 'Tomás Rey',
      role: 'Engagement manager',
      department: 'Retail practice',
      about: 'Would use the analysts every week, if it cost his project nothing.',
    },
    {
      key: 'lin',
      name: 'Wei Lin',
      role: 'Consultant',
      department: 'Energy practice',
      about: '',
    },
  ],
  initiatives: [
    {
      key: 'proposals',
      name: 'Evidence in every proposal',
      goal: 'By spring, nine proposals in ten cite research from the last year.',
      about: 'Counted each quarter by knowledge management.',
      mainSinceDaysAgo: 200,
      sort: 'processRedesign',
      stage: 'inUse',
      goals: [
        {
          name: 'Proposals that cite research',
          measure: 'Proposals in ten',
          start: '3',
          target: '9',
          dueInDays: 150,
          agreedBy: ['solheim'],
        },
      ],
    },
  ],
  steps: [
    {
      key: 'signed',
      name: 'Contract signed',
      owner: 'solheim',
      policy: '',
      apart: 'Clients reach the analyst who wrote the report, by name.',
    },
    {
      key: 'announced',
      name: 'Practices know of it',
      owner: 'solheim',
      policy: '',
      apart: '',
    },
    {
      key: 'call',
      name: 'A practice calls an analyst',
      owner: null,
      policy: 'Each hour is charged to the practice, over 500 dollars',
      apart: 'No call desk between the client and the analyst.',
    },
    {
      key: 'proposal',
      name: 'The answer stands in a proposal',
      owner: 'rey',
      policy: '',
      apart: '',
    },
  ],
  readings: [
    {
      fromDaysAgo: 640,
      toDaysAgo: 551,
      unit: 'analyst hours',
      used: 12,
      entitled: 300,
      source: 'Our call records',
    },
    {
      fromDaysAgo: 550,
      toDaysAgo: 461,
      unit: 'analyst hours',
      used: 93,
      entitled: 300,
      source: 'Our call records',
    },
    {
      fromDaysAgo: 460,
      toDaysAgo: 371,
      unit: 'analyst hours',
      used: 14,
      entitled: 300,
      source: 'Our call records',
    },
    {
      fromDaysAgo: 210,
      toDaysAgo: 120,
      unit: 'analyst hours',
      used: 9,
      entitled: 300,
      source: 'Our call records',
    },
    {
      fromDaysAgo: 119,
      toDaysAgo: 30,
      unit: 'analyst hours',
      used: 5,
      entitled: 300,
      source: 'Our call records',
    },
    {
      fromDaysAgo: 29,
      toDaysAgo: 1,
      unit: 'analyst hours',
      used: 2,
      entitled: 97,
      source: 'Our call records',
    },
  ],
  contracts: [
    {
      key: 'research',
      name: 'Research service',
      value: 480_000,
      currency: 'USD',
      beganDaysAgo: 640,
      renewsInDays: 91,
      noticeDays: 60,
      noticeMethod: 'In writing to the contract office',
      autoRenew: false,
    },
  ],
  motives: [
    {
      person: 'solheim',
      reason: 'useValue',
      view: 'said',
      main: true,
      daysAgo: 26,
      note: 'visit',
      words: 'Your people answer what no report answers. I would sign again tomorrow.',
    },
    { person: null, reason: 'useValue', view: 'believed', main: true, daysAgo: 200 },
  ],
  valueViews: [
    {
      side: 'intended',
      person: null,
      reason: 'useValue',
      says: 'Every proposal rests on an answer from one of our analysts.',
      daysAgo: 200,
    },
    {
      side: 'perceived',
      person: 'solheim',
      reason: 'useValue',
      says: 'Answers that no report gives.',
      daysAgo: 26,
      note: 'visit',
      words: 'Your people answer what no report answers. I would sign again tomorrow.',
    },
    {
      side: 'seen',
      person: 'rey',
      reason: 'useValue',
      says: 'An answer went into his tender as it was, the one time he called.',
      daysAgo: 24,
    },
  ],
  interventions: [
    {
      name: 'A quarter in which no call was charged',
      fromDaysAgo: 550,
      untilDaysAgo: 461,
      step: 'call',
      expects: 'The practices call once it costs their projects nothing.',
    },
    {
      name: 'Analysts introduced themselves to the practices',
      fromDaysAgo: 119,
      untilDaysAgo: null,
      step: 'announced',
      expects: 'More calls, now that they know whom to ask.',
    },
    {
      name: 'Sixty extra hours, nothing charged for half a year',
      fromDaysAgo: 5,
      untilDaysAgo: -175,
      step: 'call',
      expects: 'A third of the hours used, as in the quarter that was free.',
    },
  ],
  notes: [
    {
      key: 'visit',
      title: 'Why nobody calls',
      daysAgo: 26,
      time: '09:30',
      present: ['solheim', 'rey'],
      bailOut: 'If she doubts the renewal: ask who in the practices would miss it, and go and see them.',
      body: `# Ingrid Solheim's office

09:34 @Ingrid Solheim: Your people answer what no report answers. I would sign again tomorrow.

09:41 @Ingrid Solheim: My cost is divided among the practices. They pay when they call, a little over 500 dollars an hour.

09:48 @Tomás Rey: My project would pay more for one call than for the printer all year. So we guess.

09:55 @Tomás Rey: When an answer does get into a proposal, nobody is in its way. It goes in as it is.

10:02 @Ingrid Solheim: Everybody knows that the service exists. It is on the first page of the intranet.

10:10 @Ingrid Solheim: The goal is written: nine proposals in ten with research from the last year. It is counted every quarter.

10:14 @Ingrid Solheim: It is among the three things the board asks me about.

10:20 @Tomás Rey: New tools? We try what pays for itself. Nobody here keeps the old one out of love.

10:24 @Ingrid Solheim: We do not have to be first, but where it clearly pays we begin.
`,
      answers: [
        {
          question: 'pathFriction',
          option: 'blocks',
          by: 'rey',
          step: 'call',
          words: 'My project would pay more for one call than for the printer all year.',
        },
        {
          question: 'pathFriction',
          option: 'none',
          by: 'rey',
          step: 'proposal',
          words: 'When an answer does get into a proposal, nobody is in its way.',
        },
        {
          question: 'pathFriction',
          option: 'none',
          by: 'solheim',
          step: 'announced',
          words: 'Everybody knows that the service exists.',
        },
        {
          question: 'goalWritten',
          option: 'written',
          by: 'solheim',
          initiative: 'proposals',
          words: 'The goal is written: nine proposals in ten with research from the last year.',
        },
        {
          question: 'goalMeasure',
          option: 'number',
          by: 'solheim',
          initiative: 'proposals',
          words: 'It is counted every quarter.',
        },
        {
          question: 'priorityRank',
          option: 'topThree',
          by: 'solheim',
          initiative: 'proposals',
          words: 'It is among the three things the board asks me about.',
        },
        {
          question: 'changeReplacing',
          option: 'weighs',
          by: 'rey',
          words: 'Nobody here keeps the old one out of love.',
        },
        {
          question: 'changeNewToAll',
          option: 'selective',
          by: 'solheim',
          words: 'We do not have to be first, but where it clearly pays we begin.',
        },
      ],
    },
  ],
  answers: [
    {
      question: 'pathFriction',
      option: 'none',
      by: null,
      kind: 'document',
      source: 'The signed contract',
      daysAgo: 640,
      step: 'signed',
    },
    {
      question: 'pathFriction',
      option: 'none',
      by: 'solheim',
      kind: 'seen',
      source: 'Signed at our table',
      daysAgo: 150,
      step: 'signed',
    },
    {
      question: 'priorityPeople',
      option: 'planned',
      by: 'lin',
      kind: 'reported',
      reportedBy: 'rey',
      daysAgo: 26,
      initiative: 'proposals',
    },
  ],
}
