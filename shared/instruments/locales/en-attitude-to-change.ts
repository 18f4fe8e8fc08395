/** Attitude toward change in English. */
import type { QuestionsWords } from '../words.ts'

export const attitudeToChangeEn = {
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
    probe: 'Tell me about a change that did not work here. What became of the people who had pushed for it?',
    options: {
      learned: { label: 'It was talked through, and they tried again', short: 'learned' },
      passedOver: { label: 'Nobody spoke of it', short: 'passed over' },
      blamed: { label: 'They were blamed', short: 'blamed' },
    },
  },
} as const satisfies QuestionsWords<'attitudeToChange'>
