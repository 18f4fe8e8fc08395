/** Kestrel Wireless, invented: they know exactly what they want and cannot get to it. */
import type { SampleAccount } from './sample-account.ts'

export const kestrelWireless: SampleAccount = {
  key: 'kestrel',
  name: 'Kestrel Wireless',
  sector: 'Telecommunications',
  about: 'Regional mobile network. Uses our planning for the coverage of valleys and tunnels.',
  people: [
    {
      key: 'varga',
      name: 'Lisa Varga',
      role: 'Head of coverage',
      department: 'Network',
      about: 'Wrote the goals of the coverage programme herself.',
    },
    {
      key: 'adeyemi',
      name: 'Kunle Adeyemi',
      role: 'Radio planner',
      department: 'Network',
      about: 'Works with the product daily, between two other projects.',
    },
    {
      key: 'holm',
      name: 'Sanne Holm',
      role: 'Chief technology officer',
      department: 'Board',
      about: 'Decides which programme gets people.',
    },
  ],
  initiatives: [
    {
      key: 'valleys',
      name: 'Valley coverage',
      goal: 'No call drops on the three valley roads by next summer: under 1 in 500.',
      about: 'Measured each month by a car that drives the roads.',
      mainSinceDaysAgo: 130,
      sort: 'siteRollout',
      stage: 'inUse',
      rank: 7,
      outOf: 12,
      goals: [
        {
          name: 'No call drops on the valley roads',
          measure: 'Dropped calls in 500',
          start: '9',
          target: 'under 1',
          dueInDays: 300,
          agreedBy: ['varga', 'holm'],
        },
      ],
      commitments: [{ name: 'Radio planning', person: 'adeyemi', daysPerMonth: 2, fromDaysAgo: 120 }],
    },
  ],
  notes: [
    {
      key: 'first',
      title: 'First visit',
      daysAgo: 104,
      time: '10:00',
      present: ['varga', 'adeyemi'],
      bailOut: 'If the merger is on the table: ask what happens to the coverage team, and stop there.',
      body: `# Network office

10:04 @Lisa Varga: Under one dropped call in five hundred on each of the three roads. It is on the wall, with a date.

10:10 @Lisa Varga: Everybody in the team can tell you why: the ambulance service is our customer there.

10:17 @Kunle Adeyemi: We like to try things early. Half of what we run was new to everybody when we took it.

10:22 @Kunle Adeyemi: Old planning tools go out when a better one comes. Keeping them is what costs.

// The car with the measuring set stood in the yard, tyres flat.
`,
      answers: [
        {
          question: 'goalMeasure',
          option: 'number',
          by: 'varga',
          initiative: 'valleys',
          words: 'Under one dropped call in five hundred on each of the three roads.',
        },
        {
          question: 'goalWritten',
          option: 'written',
          by: 'varga',
          initiative: 'valleys',
          words: 'It is on the wall, with a date.',
        },
        {
          question: 'goalShared',
          option: 'same',
          by: 'varga',
          initiative: 'valleys',
          words: 'Everybody in the team can tell you why',
        },
        {
          question: 'goalBusiness',
          option: 'shown',
          by: 'varga',
          initiative: 'valleys',
          words: 'the ambulance service is our customer there',
        },
        {
          question: 'changeNewToAll',
          option: 'early',
          by: 'adeyemi',
          words: 'Half of what we run was new to everybody when we took it.',
        },
        {
          question: 'changeReplacing',
          option: 'seeks',
          by: 'adeyemi',
          words: 'Old planning tools go out when a better one comes.',
        },
      ],
    },
    {
      key: 'second',
      title: 'With the planner',
      daysAgo: 47,
      time: '16:00',
      present: ['adeyemi'],
      bailOut: '',
      body: `# Kitchen, because the rooms were taken

16:05 @Kunle Adeyemi: I have three projects and the merger takes all of them. Coverage gets my Friday afternoon, if there is one.

16:12 @Kunle Adeyemi: The number is still one in five hundred. We just don't get nearer to it.

16:20 @Kunle Adeyemi: I think Lisa expects your people to do the planning for us. #expectation
`,
      answers: [
        {
          question: 'dreamerStretched',
          option: 'yes',
          by: 'adeyemi',
          initiative: 'valleys',
          words: 'I have three projects and the merger takes all of them.',
        },
        {
          question: 'priorityPeople',
          option: 'besides',
          by: 'adeyemi',
          initiative: 'valleys',
          words: 'Coverage gets my Friday afternoon, if there is one.',
        },
        {
          question: 'goalMeasure',
          option: 'number',
          by: 'adeyemi',
          initiative: 'valleys',
          words: 'The number is still one in five hundred.',
        },
        {
          question: 'dreamerLeftToUs',
          option: 'partly',
          by: 'varga',
          kind: 'reported',
          reportedBy: 'adeyemi',
          initiative: 'valleys',
          words: 'I think Lisa expects your people to do the planning for us.',
        },
      ],
    },
    {
      key: 'third',
      title: 'Lisa Varga, by phone',
      daysAgo: 9,
      time: '08:30',
      present: ['varga'],
      bailOut: '',
      body: `# By phone, early

08:33 @Lisa Varga: Sanne told me we are behind the merger until spring. She did not say behind what else.

08:38 @Lisa Varga: I know what I want, I can show you on a map. I have nobody to do it with.

08:44 @Lisa Varga: Changing tools is the least of it. We did that twice in two years and nobody complained.

// Ask Sanne Holm directly how coverage ranks. So far that is hearsay.
`,
      answers: [
        {
          question: 'priorityRank',
          option: 'lowerHalf',
          by: 'holm',
          kind: 'reported',
          reportedBy: 'varga',
          initiative: 'valleys',
          words: 'Sanne told me we are behind the merger until spring.',
        },
        {
          question: 'priorityPeople',
          option: 'none',
          by: 'varga',
          initiative: 'valleys',
          words: 'I have nobody to do it with.',
        },
        {
          question: 'changeReplacing',
          option: 'weighs',
          by: 'varga',
          words: 'Changing tools is the least of it.',
        },
        {
          question: 'changeRelease',
          option: 'planned',
          by: 'varga',
          words: 'We did that twice in two years and nobody complained.',
        },
      ],
    },
  ],
  answers: [
    {
      question: 'prioritySponsor',
      option: 'nominal',
      by: null,
      kind: 'document',
      source: 'Minutes of the network board, item 7',
      daysAgo: 30,
      initiative: 'valleys',
    },
    {
      question: 'priorityMoney',
      option: 'likely',
      by: null,
      kind: 'document',
      source: 'Investment plan, draft',
      daysAgo: 70,
      initiative: 'valleys',
    },
  ],
}
