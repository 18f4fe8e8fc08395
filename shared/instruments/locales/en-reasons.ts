/** The reasons within a quadrant in English: as questions, and as the sentence that follows the verdict. */
import type { ReasonId } from '../catalogue.ts'
import type { QuestionWords } from '../words.ts'

export const reasonQuestionsEn = {
  wandererAssigned: {
    title: 'Was it handed down without a reason?',
    probe: 'How did this land on your desk, and what were you told about it?',
    options: {
      no: { label: 'They were told, and it made sense', short: 'told' },
      partly: { label: 'They were told a little', short: 'a little' },
      yes: { label: 'It was handed down without a reason', short: 'handed down' },
    },
  },
  wandererSenseless: {
    title: 'Does it make no sense to them?',
    probe: 'Leaving aside who asked for it: does this make sense to you?',
    options: {
      no: { label: 'It does', short: 'makes sense' },
      partly: { label: 'In parts', short: 'in parts' },
      yes: { label: 'It does not', short: 'no sense' },
    },
  },
  wandererTreadingWater: {
    title: 'Are they too busy to stop and think?',
    probe: 'When did you last have an hour to think about where this should go?',
    options: {
      no: { label: 'Lately, and they use it', short: 'has time' },
      partly: { label: 'Now and then', short: 'now & then' },
      yes: { label: 'They cannot remember', short: 'too busy' },
    },
  },
  dreamerStretched: {
    title: 'Are they stretched over too many things?',
    probe: 'How many things like this are you carrying at once, and which one would you put down?',
    options: {
      no: { label: 'They can attend to this', short: 'focused' },
      partly: { label: 'It competes with one or two others', short: 'competes' },
      yes: { label: 'They carry too much to attend to it', short: 'stretched' },
    },
  },
  dreamerLeftToUs: {
    title: 'Do they count on us to make it happen?',
    probe: 'In the next three months, what do you do for this, and what do you expect us to do?',
    options: {
      no: { label: 'They see their own part', short: 'own part' },
      partly: { label: 'They see some of it', short: 'some of it' },
      yes: { label: 'They leave it to us', short: 'left to us' },
    },
  },
  dreamerOutOfReach: {
    title: 'Does the goal seem out of reach to them?',
    probe: 'What stands between you and this, and can any of it be moved?',
    options: {
      no: { label: 'They see a way', short: 'sees a way' },
      partly: { label: 'They see part of a way', short: 'part way' },
      yes: { label: 'They wish for it and see no way', short: 'no way' },
    },
  },
  dreamerStalkingHorse: {
    title: 'Are we the cover for a plan of their own?',
    probe: 'Is anybody here working on another way to solve this, and how far have they come?',
    options: {
      no: { label: 'No other way is being worked on', short: 'no other' },
      partly: { label: 'Another way is being looked at', short: 'looked at' },
      yes: { label: 'They are building our replacement meanwhile', short: 'own project' },
    },
  },
  soldierNotTold: {
    title: 'Has nobody told the team why?',
    probe: 'If somebody on the team asked what this is for, what would they be told?',
    options: {
      no: { label: 'The team knows why', short: 'knows why' },
      partly: { label: 'Some of the team know', short: 'some know' },
      yes: { label: 'Nobody has told them', short: 'not told' },
    },
  },
  soldierDateOnly: {
    title: 'Does only the date count?',
    probe: 'On the day it is delivered, what will you be asked about?',
    options: {
      no: { label: 'About what it brought', short: 'its value' },
      partly: { label: 'About both', short: 'both' },
      yes: { label: 'About time and budget alone', short: 'date only' },
    },
  },
  achieverKnowsWhy: {
    title: 'Do they know what takes the business further?',
    probe: 'What would this make possible that is not possible today?',
    options: {
      no: { label: 'They cannot say', short: 'cannot say' },
      partly: { label: 'They see part of it', short: 'in part' },
      yes: { label: 'They know exactly', short: 'knows' },
    },
  },
  achieverUnstopped: {
    title: 'Do they clear obstacles out of the way?',
    probe: 'What got in the way last time, and who moved it?',
    options: {
      no: { label: 'It is still there', short: 'still there' },
      partly: { label: 'It was moved after a while', short: 'in time' },
      yes: { label: 'They moved it at once', short: 'moved it' },
    },
  },
  achieverEquipped: {
    title: 'Have they the tools and the support they need?',
    probe: 'What do you still need from us, so that you can run with this?',
    options: {
      no: { label: 'They lack something they need', short: 'lacking' },
      partly: { label: 'They have most of it', short: 'mostly' },
      yes: { label: 'They have what they need', short: 'equipped' },
    },
  },
} as const satisfies { readonly [Id in ReasonId]: QuestionWords<Id> }

export const reasonsEn = {
  wandererAssigned: 'It was handed down to them without a reason.',
  wandererSenseless: 'It makes no sense to them.',
  wandererTreadingWater: 'They are too busy to stop and think.',
  dreamerStretched: 'They carry too much to attend to it.',
  dreamerLeftToUs: 'They count on us to make it happen.',
  dreamerOutOfReach: 'They wish for it and see no way to it.',
  dreamerStalkingHorse: 'We may be the cover while they build a replacement.',
  soldierNotTold: 'Nobody has told the team why.',
  soldierDateOnly: 'They are measured by the date alone.',
  achieverKnowsWhy: 'They know what takes the business further.',
  achieverUnstopped: 'They clear what is in the way.',
  achieverEquipped: 'They have the tools and the support they need.',
} as const satisfies { readonly [Id in ReasonId]: string }
