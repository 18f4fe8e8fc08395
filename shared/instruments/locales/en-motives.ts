/** Motives in English. */
import type { QuestionsWords } from '../words.ts'

export const motivesEn = {
  motiveMatch: {
    title: 'Do they want from us what we mean to give?',
    probe: 'If you could keep just one thing that you get from us, which would it be?',
    options: {
      same: { label: 'What we mean to give', short: 'the same' },
      near: { label: 'Something close to it', short: 'close' },
      aside: { label: 'Something we give in passing', short: 'in passing' },
      other: { label: 'Something we do not mean to give', short: 'other' },
    },
  },
  motiveValueSeen: {
    title: 'Do they see the value we intended?',
    probe: 'What has this done for you so far that you would tell a colleague about?',
    options: {
      unasked: { label: 'They name it unasked', short: 'unasked' },
      whenNamed: { label: 'They see it once it is named', short: 'once named' },
      slight: { label: 'They see a little of it', short: 'a little' },
      unseen: { label: 'They do not see it', short: 'not seen' },
    },
  },
  motiveActs: {
    title: 'Does what we saw fit what they say?',
    probe: 'You told me what you want from this. When did you last do something about it, and what was it?',
    options: {
      fits: { label: 'What they do fits', short: 'fits' },
      mostly: { label: 'It fits for the most part', short: 'mostly' },
      seldom: { label: 'It seldom fits', short: 'seldom' },
      contrary: { label: 'They do something else', short: 'not at all' },
    },
  },
  motiveBelief: {
    title: 'Is what they believe about us true?',
    probe: 'Leaving the product aside, what do you expect to come of being our customer?',
    options: {
      true: { label: 'It is true', short: 'true' },
      mostly: { label: 'It is true for the most part', short: 'mostly true' },
      doubtful: { label: 'It is doubtful', short: 'doubtful' },
      false: { label: 'It is false', short: 'false' },
    },
  },
  motiveRenew: {
    title: 'Would they renew for the reason we intend?',
    probe: 'Suppose the renewal lay in front of you today. Why would you sign it, or not?',
    options: {
      value: { label: 'For the value we mean to give', short: 'our value' },
      mixed: { label: 'For that, and for something else', short: 'both' },
      otherReason: { label: 'For something else', short: 'other reason' },
      noReason: { label: 'They have no reason to', short: 'no reason' },
    },
  },
} as const satisfies QuestionsWords<'motives'>
