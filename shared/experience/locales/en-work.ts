/** What helps and harms where the way of working changes, in English. */
import type { ExperienceWords } from '../words.ts'
import { kindNames } from '../kind-names.ts'

export const workEn = {
  processRedesign: {
    name: kindNames.processRedesign,
    about: 'Another way of working, whether or not a system comes with it.',
    factors: {
      measuredBefore: {
        name: 'They measured how it goes today',
        help: 'Follow ten cases from start to end, with times. It takes two days and settles most quarrels.',
      },
      doersDesign: {
        name: 'Those who do the work drew the new way',
        help: 'Put the people of each step around one table and let them draw it, exceptions first.',
      },
      oneOwner: {
        name: 'One person owns the whole way through',
        help: 'Ask who may change a step without asking another department. If nobody: that is the first choice.',
      },
      cutFirst: {
        name: 'They take steps out before they speed others up',
        help: 'For every approval ask when it last said no. Take out those that never do.',
      },
      toolFirst: {
        name: 'The tool was chosen before the way of working',
        help: 'Ask which step hurts most today, and check whether the tool touches it.',
      },
      exceptionsForgotten: {
        name: 'Only the ordinary case was thought of',
        help: 'Collect the last twenty cases that went another way. Decide for each sort: carry, change or refuse.',
      },
      ruleStays: {
        name: 'An old rule undoes the new way',
        help: 'Look for charges, approvals and targets that reward the old way. One of them is enough to stop it.',
      },
      announcedOnly: {
        name: 'It was announced and not practised',
        help: 'Go through a real case together in the first week, at the place of work.',
      },
    },
  },
  reporting: {
    name: kindNames.reporting,
    about: 'Figures that are to change what people decide.',
    factors: {
      decisionNamed: {
        name: 'They can name the decision that a figure is for',
        help: 'For each report ask who decides what differently because of it. Begin with the one that has an answer.',
      },
      wordsAgreed: {
        name: 'They agree on what the words mean',
        help: 'Settle five words first: customer, active, order, margin, on time. Write the rule and who owns it.',
      },
      userPresent: {
        name: 'The person who reads it was there when it was made',
        help: 'Sit with that person while the first version is built, and change it on the spot.',
      },
      fewFigures: {
        name: 'They began with few figures',
        help: 'Choose three. Add the fourth when somebody misses it.',
      },
      everythingWanted: {
        name: 'Everything is wanted at once',
        help: 'Ask which report they would open on the first day. Deliver that one and wait.',
      },
      sourceDoubted: {
        name: 'Nobody trusts where the figures come from',
        help: 'Show one figure down to the single record. Say openly what is missing from it.',
      },
      shadowLists: {
        name: 'Everybody keeps a list of their own',
        help: 'Ask to see the lists. They say what the report lacks.',
      },
      figureAsTarget: {
        name: 'A figure becomes a target, and people work to it',
        help: 'Ask what somebody would do to look good in it. Show a second figure that would then get worse.',
      },
    },
  },
  outsourcing: {
    name: kindNames.outsourcing,
    about: 'Others do what was done within.',
    factors: {
      keptKnowledge: {
        name: 'Enough knowledge stays within',
        help: 'Name who will be able to judge the work in two years, and what they do to stay able.',
      },
      endThoughtOf: {
        name: 'They know how it would end',
        help: 'Write down how it comes back or goes to another: data, people, months, money.',
      },
      resultsDescribed: {
        name: 'They describe results and not hours',
        help: 'Turn each task into what must be true afterwards, and how both sides see it.',
      },
      staffTold: {
        name: 'Those concerned were told early and straight',
        help: 'Agree on who tells whom what, before the contract is signed and not after.',
      },
      onlyCheaper: {
        name: 'Cheaper is the only aim',
        help: 'Ask what they would do with the money, and what they would not accept for it.',
      },
      problemHandedOver: {
        name: 'A problem is handed over unsolved',
        help: 'What nobody masters within will be delivered as it was described. Clear it up first, or pay for it to be.',
      },
      nobodySteers: {
        name: 'Nobody within steers it any more',
        help: 'Agree on a name and days a month for steering. Less than one day in ten is not steering.',
      },
      measuresMissTheUse: {
        name: 'The agreed measures are green and people are unhappy',
        help: 'Ask those who use it once a month with two questions, and put the answer beside the measures.',
      },
    },
  },
} as const satisfies Pick<ExperienceWords['kinds'], 'processRedesign' | 'reporting' | 'outsourcing'>
