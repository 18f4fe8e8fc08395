/** What helps and harms where systems are moved, replaced or rolled out, in English. */
import type { ExperienceWords } from '../words.ts'
import { kindNames } from '../kind-names.ts'

export const systemsEn = {
  dataMigration: {
    name: kindNames.dataMigration,
    about: 'Moving what is known from one system into another.',
    factors: {
      ownersNamed: {
        name: 'Each set of data has an owner who may decide',
        help: 'Ask for one name for each set of data, from the business and not from IT. Write down who settles a doubtful record by the end of the day.',
      },
      trialRuns: {
        name: 'The move is rehearsed with real data, more than once',
        help: 'Plan two full trial runs. After each, count what was left behind and what arrived wrong, and show the difference.',
      },
      countsAgreed: {
        name: 'They agreed beforehand how to tell that all of it arrived',
        help: 'Agree on counts and sums to compare before and after, and who signs them off.',
      },
      leftBehind: {
        name: 'They decided what not to take along',
        help: 'Help sort the data into take, archive and drop. Every year that stays behind is work nobody has to do.',
      },
      cleanLater: {
        name: 'Wrong data is moved as it is, to be cleaned later',
        help: 'Look at fifty records together. What is wrong in them now will be blamed on the new system.',
      },
      mappingByOne: {
        name: 'One person knows what the old fields mean',
        help: 'Have that person explain the fields aloud while somebody writes. Do it before the holidays.',
      },
      noWayBack: {
        name: 'There is no way back once it has begun',
        help: 'Write the way back on one page: until which hour, who decides, what is lost by then.',
      },
      bothSystems: {
        name: 'Both systems run on and neither is right',
        help: 'Set the day on which the old one can only be read. Until then name the one that counts for each figure.',
      },
    },
  },
  coreReplacement: {
    name: kindNames.coreReplacement,
    about: 'Taking out what the daily work hangs on, and putting something else in its place.',
    factors: {
      whyNow: {
        name: 'They can say what the old system costs them',
        help: 'Collect three stories of what it could not do, each with a day and what came of it.',
      },
      stagedCutover: {
        name: 'The change comes in stages that can stand alone',
        help: 'Cut it so that each stage is worth having even if the next one never comes.',
      },
      dailyUsersDecide: {
        name: 'Those who use it daily take part in choosing',
        help: 'Bring two people from each place of work to the trial, with their own cases in their hands.',
      },
      standardFirst: {
        name: 'They prefer the standard way to their own',
        help: 'For each wish to bend it, ask what it would cost to work the standard way for three months.',
      },
      copyOfOld: {
        name: 'The new one is to be like the old one',
        help: 'Ask what they would leave out if they began today. If nothing: the aim is not yet found.',
      },
      hiddenLinks: {
        name: 'Nobody has counted what else hangs on the old one',
        help: 'List everything that sends to it or takes from it, the lists people keep beside it included.',
      },
      oneDay: {
        name: 'Everything is to change on one day',
        help: 'Ask what they would do on the second day if half of it fails. Offer a first site or a first team.',
      },
      teamBesides: {
        name: 'The team does it beside its daily work',
        help: 'Put the days a month beside the plan. Where they do not fit, name the work that stops.',
      },
    },
  },
  siteRollout: {
    name: kindNames.siteRollout,
    about: 'The same change in many places, one after the other.',
    factors: {
      pilotHeard: {
        name: 'The first site changed the plan for the others',
        help: 'Hold a review after the first site and show what was done differently because of it.',
      },
      localLead: {
        name: 'Each site has somebody of its own who leads',
        help: 'Ask each site for a name, and give that person time with the one before.',
      },
      readyList: {
        name: 'A site begins only when it is ready',
        help: 'Make one list of what must be there the day before: power, people, data, and who is on call.',
      },
      siteReasons: {
        name: 'Each site can say what it gets out of it',
        help: 'Ask the site lead to finish the sentence: for us it is better because. Where nobody can, start there.',
      },
      orderOnly: {
        name: 'The sites were told to, and not told why',
        help: 'Help whoever gave the order say why in two minutes, on the spot and not by letter.',
      },
      bestSiteFirst: {
        name: 'The pilot was the best site there is',
        help: 'Choose the second site to be an ordinary one, and wait for its figures before the third.',
      },
      pacePressed: {
        name: 'The pace is set by the calendar, not by the sites',
        help: 'Show the plan with one site in trouble. Agree which date moves then.',
      },
      differencesDenied: {
        name: 'The differences between sites are not admitted',
        help: 'List what may differ and what may not. Three columns do: everywhere the same, local choice, not decided.',
      },
    },
  },
  newRelease: {
    name: kindNames.newRelease,
    about: 'The same product, a newer version, and whatever hangs on the old one.',
    factors: {
      useBeyond: {
        name: 'There is something they want from the new one',
        help: 'Find one thing the new release does that somebody there has asked for, and build the date around it.',
      },
      ownChangesListed: {
        name: 'They know what they have changed themselves',
        help: 'Go through their own reports, scripts and interfaces; mark each as keep, replace or drop.',
      },
      testersFreed: {
        name: 'People who know the daily work test it',
        help: 'Agree on names and days, and on ten cases from last month that must come out the same.',
      },
      smallSteps: {
        name: 'They move often enough that no step is large',
        help: 'Propose a rhythm. Put the cost of one small step beside the cost of the last large one.',
      },
      endOfSupport: {
        name: 'Only the end of support moves them',
        help: 'The date is a reason to move, not a goal. Ask what should be better on the day after.',
      },
      skippedVersions: {
        name: 'Several versions are jumped over at once',
        help: 'List what changed in each skipped version for their work alone. Rehearse with a copy.',
      },
      nobodyTrains: {
        name: 'Nobody is shown what is different',
        help: 'Prepare one page for each role: what looks different, what is gone, whom to ask.',
      },
      notComparedWait: {
        name: 'Waiting was never compared with moving',
        help: 'Put both on one page: what each year of waiting costs, what moving costs, and what cannot be known.',
      },
    },
  },
} as const satisfies Pick<
  ExperienceWords['kinds'],
  'dataMigration' | 'coreReplacement' | 'siteRollout' | 'newRelease'
>
