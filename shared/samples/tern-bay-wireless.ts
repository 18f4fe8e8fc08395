/** Tern Bay Wireless, invented: the silent renewal. Nobody uses it, nobody answers, and then she signs at once, for a reason of her own. */
import type { SampleAccount } from './sample-account.ts'

export const ternBayWireless: SampleAccount = {
  key: 'ternbay',
  name: 'Tern Bay Wireless',
  sector: 'Telecommunications',
  about: 'A regional reseller. Took the research service a year ago and has not been heard of since.',
  people: [
    {
      key: 'holt',
      name: 'Maren Holt',
      role: 'Head of communications',
      department: 'Communications',
      isKey: true,
      about: 'Signed last year. Out of reach for weeks, early mornings excepted.',
    },
  ],
  initiatives: [],
  readings: [
    {
      fromDaysAgo: 120,
      toDaysAgo: 2,
      unit: 'analyst hours',
      used: 0,
      entitled: 40,
      source: 'Our call records',
    },
  ],
  contracts: [
    {
      key: 'service',
      name: 'Research service, small',
      value: 36_000,
      currency: 'USD',
      beganDaysAgo: 365,
      renewsInDays: 1,
      noticeDays: 0,
      noticeMethod: 'A signature on the renewal form',
      autoRenew: false,
    },
  ],
  motives: [
    { person: 'holt', reason: 'useValue', view: 'believed', main: true, daysAgo: 120 },
    {
      person: 'holt',
      reason: 'reputation',
      view: 'said',
      main: true,
      belief: {
        words: 'Clients of ours are written about more, and more kindly.',
        is: 'false',
      },
      daysAgo: 1,
      note: 'call',
      words: 'It can only help when your people write about us.',
      remark:
        'We never write about anybody for being a client. She has to hear that from us, kindly and soon.',
    },
  ],
  valueViews: [
    {
      side: 'intended',
      person: 'holt',
      reason: 'useValue',
      says: 'A second opinion before she answers the press.',
      daysAgo: 120,
    },
    {
      side: 'perceived',
      person: 'holt',
      reason: 'reputation',
      says: 'Better press for whoever is a client.',
      daysAgo: 1,
      note: 'call',
      words: 'It can only help when your people write about us.',
    },
  ],
  interventions: [
    {
      name: 'Invited to two calls with an analyst',
      fromDaysAgo: 55,
      untilDaysAgo: null,
      expects: 'She comes to one of them and brings a question.',
    },
  ],
  notes: [
    {
      key: 'call',
      title: 'Maren Holt, at last',
      daysAgo: 1,
      time: '06:40',
      present: ['holt'],
      bailOut:
        'If she does not want to talk about use: ask what would have to happen for the year to have been worth it.',
      body: `# By phone, early

06:41 @Maren Holt: Is this about the renewal? Send me the form, I will sign it today.

06:43 @Maren Holt: No, we have not called anybody of yours. I would not know what to ask.

06:45 @Maren Holt: You write about our trade, don't you? It can only help when your people write about us.

// She believes that clients get better press. That is not so with us, nor with any house I would work for.

06:49 @Maren Holt: New systems? Those upstairs keep what they have as long as it runs.
`,
      answers: [
        {
          question: 'changeReplacing',
          option: 'forced',
          by: 'holt',
          words: 'Those upstairs keep what they have as long as it runs.',
        },
      ],
    },
  ],
  answers: [],
}
