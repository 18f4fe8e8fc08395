/** The instruments in English: the model's own words, none of them taken from a published scale. */
import type { InstrumentWords } from '../words.ts'
import { reasonQuestionsEn, reasonsEn } from './en-reasons.ts'

export const instrumentsEn = {
  instruments: {
    attitudeToChange: { name: 'Attitude toward change' },
    successReadiness: { name: 'Success readiness' },
  },
  questions: {
    changeReplacing: {
      title: 'Do they avoid replacing existing technology?',
      probe: 'When something you already run could be done better by something new, what usually happens?',
      options: {
        seeks: { label: 'They replace it as soon as something is better', short: 'replaces' },
        weighs: { label: 'They weigh cost against gain, and often replace it', short: 'weighs it' },
        forced: { label: 'They replace it when they have no choice', short: 'if forced' },
        avoids: { label: 'They keep it, to be spared the expense and the upheaval', short: 'avoids' },
      },
    },
    changeNewToAll: {
      title: 'Do they take on what is new to everybody?',
      probe:
        'When a technology is new to everybody and not only to you, how do you decide whether to start with it?',
      options: {
        early: { label: 'They are often among the first', short: 'first' },
        selective: { label: 'They start where it clearly pays', short: 'if it pays' },
        waits: { label: 'They wait until others have shown that it works', short: 'waits' },
        rarely: { label: 'They hardly ever start such a project', short: 'hardly ever' },
      },
    },
    changeRelease: {
      title: 'How do they take a new release?',
      probe: 'When a supplier brings out a new release, how soon do you move to it, and what decides that?',
      options: {
        planned: { label: 'They plan for it and move', short: 'planned' },
        later: { label: 'They move later, without pressure', short: 'later' },
        endOfSupport: { label: 'They move when support for the old one ends', short: 'at the end' },
        refused: { label: 'They stay on the old one as long as it runs', short: 'stays' },
      },
    },
    changeFirstWords: {
      title: 'What do people say first when change is announced?',
      probe: 'Think of the last time something new was announced here. What did people say first?',
      options: {
        welcome: { label: 'They were glad of it', short: 'glad' },
        curious: { label: 'They wanted to know more', short: 'curious' },
        sceptical: { label: 'They doubted that it would come to anything', short: 'doubtful' },
        resist: { label: 'They looked for ways around it', short: 'against' },
      },
    },
    changeLeaders: {
      title: 'Do leaders change their own way of working?',
      probe: 'When the last new thing came in, what did management do differently in its own day?',
      options: {
        first: { label: 'They went first', short: 'went first' },
        together: { label: 'They changed along with everybody', short: 'together' },
        late: { label: 'They changed late', short: 'late' },
        exempt: { label: 'It was for the others', short: 'exempt' },
      },
    },
    changeAfterFailure: {
      title: 'What happens after a change that failed?',
      probe:
        'Tell me about a change that did not work here. What became of the people who had pushed for it?',
      options: {
        learned: { label: 'It was talked through, and they tried again', short: 'learned' },
        passedOver: { label: 'Nobody spoke of it', short: 'passed over' },
        blamed: { label: 'They were blamed', short: 'blamed' },
      },
    },
    goalWritten: {
      title: 'Are the goals written down and agreed?',
      probe:
        'What must be true in a year for this to have been worth it, and where would I find that written?',
      options: {
        written: { label: 'Written down and agreed', short: 'written' },
        spoken: { label: 'Said, not written', short: 'said' },
        direction: { label: 'A direction, not a goal', short: 'direction' },
        none: { label: 'No goal was named', short: 'none' },
      },
    },
    goalMeasure: {
      title: 'Do they know how they will tell that it worked?',
      probe: 'Suppose it has worked. What would you look at to know?',
      options: {
        number: { label: 'At a figure, with today’s value known', short: 'a figure' },
        sign: { label: 'At a sign that anybody could see', short: 'a sign' },
        feeling: { label: 'They would feel it', short: 'a feeling' },
        nothing: { label: 'They could not say', short: 'cannot say' },
      },
    },
    goalShared: {
      title: 'Do different people name the same goal?',
      probe: 'If I asked your colleagues what this is for, what would they tell me?',
      options: {
        same: { label: 'The same, in their own words', short: 'the same' },
        alike: { label: 'Something close', short: 'close' },
        differing: { label: 'Each something else', short: 'different' },
        contrary: { label: 'Things that exclude each other', short: 'opposed' },
      },
    },
    goalBusiness: {
      title: 'Do they know what it does for the business?',
      probe: 'When this works, who in the business is better off, and how?',
      options: {
        shown: { label: 'They name who and how', short: 'named' },
        plausible: { label: 'They have an idea of it', short: 'an idea' },
        unclear: { label: 'They cannot say', short: 'cannot say' },
      },
    },
    goalTrade: {
      title: 'Do they know what they would give up?',
      probe: 'If you could only have half of it, which half would you keep?',
      options: {
        ready: { label: 'They knew at once', short: 'at once' },
        afterThought: { label: 'They knew after some thought', short: 'on thought' },
        everything: { label: 'They need all of it', short: 'all of it' },
      },
    },
    priorityRank: {
      title: 'Where does it stand among their projects?',
      probe: 'What else is on your list this year, and where on it is this?',
      options: {
        topThree: { label: 'Among the first three', short: 'top three' },
        upperHalf: { label: 'In the upper half', short: 'upper half' },
        lowerHalf: { label: 'In the lower half', short: 'lower half' },
        unlisted: { label: 'Not on the list', short: 'not listed' },
      },
    },
    prioritySponsor: {
      title: 'Does somebody senior stand behind it?',
      probe: 'Who would take it badly if this slipped by half a year, and what would they do?',
      options: {
        active: { label: 'Somebody senior who acts on it', short: 'acts' },
        named: { label: 'Somebody senior who asks about it', short: 'asks' },
        nominal: { label: 'A name on paper', short: 'on paper' },
        nobody: { label: 'Nobody', short: 'nobody' },
      },
    },
    priorityPeople: {
      title: 'Are people given time for it?',
      probe: 'Who works on this, and what have they been allowed to drop for it?',
      options: {
        freed: { label: 'People are freed for it', short: 'freed' },
        planned: { label: 'Their time is planned, and holds mostly', short: 'planned' },
        besides: { label: 'They do it besides their work', short: 'besides' },
        none: { label: 'Nobody has time for it', short: 'no time' },
      },
    },
    priorityMoney: {
      title: 'Is there money beyond the purchase?',
      probe: 'Once it is bought, what have you set aside to bring it into use?',
      options: {
        set: { label: 'A sum is set aside', short: 'set aside' },
        likely: { label: 'It would be found', short: 'likely' },
        none: { label: 'Nothing', short: 'nothing' },
      },
    },
    priorityDate: {
      title: 'Does anything hang on the date?',
      probe: 'What happens if it is not ready on the day?',
      options: {
        hard: { label: 'Something outside stops', short: 'hard' },
        firm: { label: 'They would have to explain themselves', short: 'firm' },
        soft: { label: 'It would be moved', short: 'soft' },
        open: { label: 'There is no date', short: 'no date' },
      },
    },
    ...reasonQuestionsEn,
  },
  reasons: reasonsEn,
  constructs: {
    attitudeToChange: { name: 'Attitude toward change', lower: 'avoids it', upper: 'wants it' },
    goalClarity: { name: 'Goal clarity', lower: 'unclear', upper: 'clear' },
    initiativePriority: { name: 'Initiative priority', lower: 'low', upper: 'high' },
  },
  quadrants: {
    wanderer: { name: 'Wanderer', verdict: 'they do not know where to go, and nothing drives them' },
    dreamer: { name: 'Dreamer', verdict: 'they know where to go and do not get going' },
    soldier: { name: 'Soldier', verdict: 'they will deliver and may miss the mark' },
    achiever: { name: 'Achiever', verdict: 'they know what they want and will get it done' },
  },
  rates: {
    both: { name: 'Both averse', note: '2 of 46' },
    atLeastOne: {
      name: 'At least one averse',
      note: '7 % of 233; how many is not published, so the interval is approximate',
    },
    neither: { name: 'Neither averse', note: 'about 31 %, not published: derived by us' },
    tactical: { name: 'Tactical view of technology', note: '15 %; of how many is not published' },
    everyone: { name: 'Everyone', note: '27 % of 1,500' },
  },
  classes: {
    both: 'Averse in both answers',
    atLeastOne: 'Averse in at least one answer',
    neither: 'Averse in neither answer',
  },
  caveats: {
    association: 'A survey association, not a cause, and not this account’s chance.',
    wording: 'Our wording and the other options differ from the study’s.',
    independence: 'Goals and priority are taken as independent.',
    interval: 'The interval is about the level of opinion, never a chance of success.',
  },
} as const satisfies InstrumentWords
