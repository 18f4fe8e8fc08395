/** Success readiness in English, without the reasons within a quadrant. */
import type { QuestionsWords } from '../words.ts'

export const successReadinessEn = {
  goalWritten: {
    title: 'Are the goals written down and agreed?',
    probe: 'What must be true in a year for this to have been worth it, and where would I find that written?',
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
} as const satisfies QuestionsWords<'successReadiness'>
