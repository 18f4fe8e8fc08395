/** What helps and harms where rules, owners or customers bring the change, in English. */
import type { ExperienceWords } from '../words.ts'
import { kindNames } from '../kind-names.ts'

export const organisationEn = {
  compliance: {
    name: kindNames.compliance,
    about: 'Something has to be shown to a supervisor, an auditor or the law.',
    factors: {
      ruleRead: {
        name: 'They read the rule itself',
        help: 'Read the passage together. Mark what it asks for and what was added by hearsay.',
      },
      useBesides: {
        name: 'They get something out of it besides being compliant',
        help: 'Look for one thing that the evidence will make easier, and make that the goal.',
      },
      evidenceByWork: {
        name: 'The evidence comes out of the daily work',
        help: 'Choose the way in which nobody fills in a second form.',
      },
      supervisorAsked: {
        name: 'They asked the supervisor early',
        help: 'Prepare three questions to ask, in writing, while there is time to change something.',
      },
      fearLeads: {
        name: 'Fear leads, and everything is done twice',
        help: 'Sort the demands by what happens when one is missed. Do the first third properly.',
      },
      dateIsGoal: {
        name: 'The date is the only goal',
        help: 'Ask what the day after looks like, and who keeps it going.',
      },
      legalAlone: {
        name: 'The legal office decided alone',
        help: 'Bring somebody who does the work into the next meeting, with one case.',
      },
      boughtAnswer: {
        name: 'A product was bought as the answer',
        help: 'List what the product does, what people must do, and what remains open. The third list is the plan.',
      },
    },
  },
  merger: {
    name: kindNames.merger,
    about: 'Two that worked in their own ways are to work as one.',
    factors: {
      oneOfEach: {
        name: 'For each thing they chose one of the two',
        help: 'Make the list: each system and each process, whose stays, from when, who decided.',
      },
      bothSidesSit: {
        name: 'Both sides sit at the table',
        help: 'See that each group has people of both, and that the chair is not always from the same.',
      },
      firstWins: {
        name: 'Something became better for people early',
        help: 'Find one thing that annoys both sides and can be gone within a month.',
      },
      customersKnown: {
        name: 'They know which customers could leave over it',
        help: 'Take the twenty largest: who speaks with each of them, and what they were told.',
      },
      namesOnly: {
        name: 'The name is new and the work is not',
        help: 'Ask what a customer notices. If nothing: say which change is the first they will.',
      },
      twoOfAll: {
        name: 'Both ways go on, so that nobody loses',
        help: 'Put the yearly cost of both beside each open choice, and a date on which it falls.',
      },
      bestLeave: {
        name: 'Those who know most leave first',
        help: 'Ask who would be missed, and whether anybody has told them so.',
      },
      assumedAlike: {
        name: 'The same word means two things',
        help: 'Collect words that both use and compare them by example before anything is joined.',
      },
    },
  },
  customerPortal: {
    name: kindNames.customerPortal,
    about: 'Customers or partners do for themselves what was done for them.',
    factors: {
      customersAsked: {
        name: 'They asked customers what they would do themselves',
        help: 'Watch five customers try it. Ask nothing until they stop.',
      },
      callsMeasured: {
        name: 'They know what people call about today',
        help: 'Count one week of calls by reason. Build for the first three.',
      },
      helpWithin: {
        name: 'Somebody helps those who get stuck',
        help: 'Name who answers, within which time, and how they see what the customer saw.',
      },
      oldWayPriced: {
        name: 'They decided what becomes of the old way',
        help: 'Choose for each old way: stays, stays for some, or ends on a day that customers are told.',
      },
      builtFromWithin: {
        name: 'It shows the organisation as it is within',
        help: 'Read the first page with somebody from outside. Every word they ask about has to go.',
      },
      trustAssumed: {
        name: 'Nobody thought of who may see what',
        help: 'Go through the worst mix-up of two customers, and how soon it would be noticed.',
      },
      nobodyTold: {
        name: 'The staff hear of it from customers',
        help: 'Show it to those who answer the telephone before anybody else sees it.',
      },
      launchOnly: {
        name: 'There is money for the start and none for the year after',
        help: 'Ask who changes it in the second year, and out of which budget.',
      },
    },
  },
} as const satisfies Pick<ExperienceWords['kinds'], 'compliance' | 'merger' | 'customerPortal'>
