/** The conversations of Halden Freight, invented, with what was answered in each. */
import type { SampleNote } from './sample-account.ts'

export const haldenFreightNotes: readonly SampleNote[] = [
  {
    key: 'kickoff',
    title: 'Kick-off at head office',
    daysAgo: 88,
    time: '09:30',
    present: ['osei', 'nilsson'],
    bailOut: 'If they want a price talk: ten minutes on the contract, then ask for one depot to visit.',
    body: `# Head office, second floor

09:32 @Amara Osei: We don't rip things out. It costs more than it brings, and I am the one who is called at night when it breaks.

09:36 @Amara Osei: When something is new to everybody, we let others go first. Two years later we buy it, without the surprises.

// She has the old picking system under her desk, running. Ask who else depends on it.

09:41 @Petra Nilsson: The board wants the depots done before the peak. That is the goal. What it should bring in numbers we have not put on paper.

09:47 @Petra Nilsson: It is on my list of five things for this year. I would not swear that it is in the first half of that list.

- The old lists are printed at 4 in the morning
- Nobody from the depots was in the room #follow-up
`,
    answers: [
      {
        question: 'changeReplacing',
        option: 'avoids',
        by: 'osei',
        words: "We don't rip things out. It costs more than it brings",
      },
      {
        question: 'changeNewToAll',
        option: 'waits',
        by: 'osei',
        words: 'When something is new to everybody, we let others go first.',
      },
      {
        question: 'goalWritten',
        option: 'direction',
        by: 'nilsson',
        initiative: 'rollout',
        words: 'The board wants the depots done before the peak. That is the goal.',
      },
      {
        question: 'goalMeasure',
        option: 'nothing',
        by: 'nilsson',
        initiative: 'rollout',
        words: 'What it should bring in numbers we have not put on paper.',
      },
      {
        question: 'priorityRank',
        option: 'lowerHalf',
        by: 'nilsson',
        initiative: 'rollout',
        words: 'I would not swear that it is in the first half of that list.',
      },
    ],
  },
  {
    key: 'north-depot',
    title: 'Night shift, north depot',
    daysAgo: 52,
    time: '21:00',
    present: ['wirth'],
    bailOut: 'If the belt stops and he has to go: ask to walk along, and take two questions only.',
    body: `# North depot, before the shift

21:04 @Jonas Wirth: If it saves the night shift an hour, I'll take it tomorrow. We have waited long enough for something that works.

21:09 @Jonas Wirth: New does not frighten us. Somebody has to be the first depot, so let it be this one.

21:15 @Jonas Wirth: What it is for? They told us which day we start. Why, nobody told us.

Walked the hall with him. The date of the start hangs on every door, printed large. Under it a list of names for the training, all filled in.

// He likes being asked. Careful: he speaks for the night shift only.

21:31 @Jonas Wirth: Nobody takes a holiday before the start. That has never happened here. #rollout
`,
    answers: [
      {
        question: 'changeReplacing',
        option: 'seeks',
        by: 'wirth',
        words: "If it saves the night shift an hour, I'll take it tomorrow.",
      },
      {
        question: 'changeNewToAll',
        option: 'early',
        by: 'wirth',
        words: 'Somebody has to be the first depot, so let it be this one.',
      },
      {
        question: 'changeFirstWords',
        option: 'welcome',
        by: 'wirth',
        words: 'We have waited long enough for something that works.',
      },
      {
        question: 'goalBusiness',
        option: 'unclear',
        by: 'wirth',
        initiative: 'rollout',
        words: 'Why, nobody told us.',
      },
      {
        question: 'soldierNotTold',
        option: 'yes',
        by: 'wirth',
        initiative: 'rollout',
        words: 'They told us which day we start.',
      },
      {
        question: 'priorityDate',
        option: 'firm',
        by: null,
        kind: 'seen',
        source: 'North depot, doors of the hall',
        initiative: 'rollout',
        words: 'The date of the start hangs on every door, printed large.',
      },
      {
        question: 'priorityPeople',
        option: 'planned',
        by: null,
        kind: 'seen',
        source: 'North depot, training list',
        initiative: 'rollout',
        words: 'Under it a list of names for the training, all filled in.',
      },
    ],
  },
  {
    key: 'planning',
    title: 'Crew planning',
    daysAgo: 24,
    time: '13:00',
    present: ['reyes'],
    bailOut: '',
    body: `# Planning office, first floor

13:03 @Tomas Reyes: We have moved two other projects behind the autumn so that I have the people for this one.

13:10 @Tomas Reyes: I plan the hours. What must be better afterwards, I could not tell you; ask Petra.

13:18 @Tomas Reyes: Petra said the goal is that it is done. I think she means it.

13:22 @Tomas Reyes: How we will see that it worked? I don't know. Nobody asked me that before.
`,
    answers: [
      {
        question: 'priorityPeople',
        option: 'freed',
        by: 'reyes',
        initiative: 'rollout',
        words: 'We have moved two other projects behind the autumn so that I have the people for this one.',
      },
      {
        question: 'goalBusiness',
        option: 'unclear',
        by: 'reyes',
        initiative: 'rollout',
        words: 'What must be better afterwards, I could not tell you',
      },
      {
        question: 'soldierDateOnly',
        option: 'yes',
        by: 'nilsson',
        kind: 'reported',
        reportedBy: 'reyes',
        initiative: 'rollout',
        words: 'Petra said the goal is that it is done.',
      },
      {
        question: 'goalMeasure',
        option: { without: 'dontKnow' },
        by: 'reyes',
        initiative: 'rollout',
        words: "How we will see that it worked? I don't know.",
      },
    ],
  },
  {
    key: 'depot-office',
    title: 'Depot office, after the first weeks',
    daysAgo: 17,
    time: '15:00',
    present: ['osei', 'reyes'],
    bailOut: 'If it turns into a complaint about terminals: ask which shift it works best in, and why there.',
    body: `# South depot, the office above the gate

15:04 @Amara Osei: Upstairs they ask what IT costs. Nobody has asked me what it could do for the business.

15:09 @Amara Osei: In the year's plan we are on the last page, under expenses.

15:15 @Tomas Reyes: Two shifts of three pick with the terminal. The third does when I stand behind them.

15:21 @Tomas Reyes: Signing on takes a code from the gate office, and that is shut until six.

15:27 @Tomas Reyes: Once you are in, the routes come by themselves. That part runs.

15:33 @Amara Osei: We changed the yard system nine years ago. Other people, another house, almost.

15:38 @Amara Osei: They gave us a sheet with pictures for the training. The budget had no line for more.

15:44 @Tomas Reyes: Who was in the room when it was decided? Petra and the supplier.

15:48 @Amara Osei: One offer, from the supplier we had. Nobody compared.

// Afraid of choosing wrongly they are not. They would simply rather have left it as it was.
`,
    answers: [
      {
        question: 'technologySpend',
        option: 'expense',
        by: 'osei',
        words: 'Upstairs they ask what IT costs.',
      },
      {
        question: 'technologyPlan',
        option: 'aside',
        by: 'osei',
        words: "In the year's plan we are on the last page, under expenses.",
      },
      {
        question: 'useBreadth',
        option: 'most',
        by: 'reyes',
        initiative: 'rollout',
        words: 'Two shifts of three pick with the terminal.',
      },
      {
        question: 'useHabit',
        option: 'reminded',
        by: 'reyes',
        initiative: 'rollout',
        words: 'The third does when I stand behind them.',
      },
      {
        question: 'pathFriction',
        option: 'slows',
        by: 'reyes',
        step: 'sign-on',
        words: 'Signing on takes a code from the gate office, and that is shut until six.',
      },
      {
        question: 'pathFriction',
        option: 'none',
        by: 'reyes',
        step: 'route',
        words: 'Once you are in, the routes come by themselves.',
      },
      {
        question: 'experienceWhen',
        option: 'longAgo',
        by: 'osei',
        initiative: 'rollout',
        words: 'We changed the yard system nine years ago.',
      },
      {
        question: 'experiencePeople',
        option: 'none',
        by: 'osei',
        initiative: 'rollout',
        words: 'Other people, another house, almost.',
      },
      {
        question: 'enableTraining',
        option: 'paper',
        by: 'osei',
        words: 'They gave us a sheet with pictures for the training.',
      },
      {
        question: 'enableMeans',
        option: 'neither',
        by: 'osei',
        words: 'The budget had no line for more.',
      },
      {
        question: 'decisionPeople',
        option: 'circle',
        by: 'reyes',
        initiative: 'rollout',
        words: 'Who was in the room when it was decided? Petra and the supplier.',
      },
      {
        question: 'decisionChoices',
        option: 'single',
        by: 'osei',
        initiative: 'rollout',
        words: 'One offer, from the supplier we had. Nobody compared.',
      },
    ],
  },
  {
    key: 'steering',
    title: 'Steering round',
    daysAgo: 3,
    time: '14:00',
    present: ['osei', 'wirth', 'nilsson'],
    bailOut: 'If Osei and Wirth argue: stop at the facts, ask each alone next week.',
    body: `# Room 4, all three at one table

14:05 @Petra Nilsson: If we miss the date I will explain it to the board myself. So we will not miss it.

14:09 @Jonas Wirth: The date hangs in every depot. People count the days.

14:12 @Amara Osei: I still would not replace what runs. I do it because it was decided.

14:20 @Petra Nilsson: What success is? Terminals in four depots. We should write down more than that, yes.

// Osei and Wirth looked at different walls. Ask a third about change: Reyes, or finance.

14:26 @Jonas Wirth: I would go first again. But tell my people what it is good for.

- Petra to tell the teams why, in the hall, 45 minutes #follow-up
`,
    answers: [
      {
        question: 'prioritySponsor',
        option: 'active',
        by: 'nilsson',
        initiative: 'rollout',
        words: 'If we miss the date I will explain it to the board myself.',
      },
      {
        question: 'priorityDate',
        option: 'firm',
        by: 'wirth',
        initiative: 'rollout',
        words: 'The date hangs in every depot.',
      },
      {
        question: 'changeReplacing',
        option: 'avoids',
        by: 'osei',
        words: 'I still would not replace what runs.',
      },
      {
        question: 'goalWritten',
        option: 'direction',
        by: 'nilsson',
        initiative: 'rollout',
        words: 'What success is? Terminals in four depots.',
      },
      { question: 'changeNewToAll', option: 'early', by: 'wirth', words: 'I would go first again.' },
      {
        question: 'goalShared',
        option: 'differing',
        by: 'wirth',
        initiative: 'rollout',
        words: 'But tell my people what it is good for.',
      },
      {
        question: 'changeLeaders',
        option: { without: 'declined' },
        by: 'nilsson',
        remark: 'She laughed and spoke of something else.',
      },
    ],
  },
]
