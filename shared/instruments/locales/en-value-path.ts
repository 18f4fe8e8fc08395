/** The value path in English. */
import type { QuestionsWords } from '../words.ts'

export const valuePathEn = {
  pathFriction: {
    title: 'How much friction has this step?',
    probe: 'When somebody gets to this step, what slows them down, and has it ever stopped anybody?',
    options: {
      none: { label: 'People pass without trouble', short: 'none' },
      slows: { label: 'It slows people down', short: 'slows' },
      blocks: { label: 'It stops people', short: 'blocks' },
    },
  },
  pathAware: {
    title: 'Do those who would use it know that it is there?',
    probe: 'If I asked ten people here who could use this, how many would know that they have it?',
    options: {
      nearlyAll: { label: 'Nearly all of them', short: 'nearly all' },
      many: { label: 'More than half', short: 'over half' },
      few: { label: 'Less than half', short: 'under half' },
      hardlyAny: { label: 'Hardly any', short: 'hardly any' },
    },
  },
  pathCharge: {
    title: 'Does using it cost the user’s own budget or time?',
    probe: 'Each time you use this, what does it cost you yourself: money, time or asking somebody?',
    options: {
      nothing: { label: 'Nothing worth mentioning', short: 'nothing' },
      time: { label: 'Time out of their day', short: 'time' },
      permission: { label: 'Somebody’s permission', short: 'permission' },
      charged: { label: 'Money from their own budget', short: 'own budget' },
    },
  },
  pathOwner: {
    title: 'Does anybody own the way from purchase to benefit?',
    probe: 'Between the signature and the day it pays off, who makes sure that it gets there?',
    options: {
      follows: { label: 'One person, who follows it all the way', short: 'one, active' },
      named: { label: 'One person, by name only', short: 'by name only' },
      inParts: { label: 'Several, each for a part', short: 'in parts' },
      nobody: { label: 'Nobody', short: 'nobody' },
    },
  },
  pathReach: {
    title: 'How easily do they reach our people?',
    probe: 'The last time you needed one of us, how did you go about it, and how long did it take?',
    options: {
      direct: { label: 'They ask, and get an answer that day', short: 'same day' },
      between: { label: 'Through somebody in between', short: 'in between' },
      slow: { label: 'After days, or after chasing', short: 'after days' },
      unknown: { label: 'They do not know whom to ask', short: 'no contact' },
    },
  },
} as const satisfies QuestionsWords<'valuePath'>
