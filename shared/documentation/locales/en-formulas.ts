/** What the model's formulas are for, in English, and what their letters mean. */
import type { DocumentationWords } from '../words.ts'

export const formulasEn = {
  weight: {
    title: 'Weight of an answer',
    says: 'k: weight of how we know it. t: age in whole days, never below 0. h: half-life.',
  },
  voiceMass: {
    title: 'Mass of a voice',
    says: 'The weights of one voice’s answers, the greatest first: each further one counts d times as much as the one before.',
  },
  voiceMean: {
    title: 'What a voice says',
    says: 'The mean of its answers’ values by weight. 1 is favourable.',
  },
  level: {
    title: 'Level of a construct',
    says: 'The mean of the voices by mass: M is the mass of a voice, v what it says.',
  },
  favourable: {
    title: 'First shape of the estimate',
    says: 'a of the Beta distribution that holds what is known of the level.',
  },
  unfavourable: {
    title: 'Second shape of the estimate',
    says: 'b of the same distribution. The interval shown is its central 80 %.',
  },
  spread: {
    title: 'How divided opinions are',
    says: 'Four times the mean squared distance of the voices from the level y. 0: of one mind. 1: half for, half against.',
  },
  mean: {
    title: 'Mean of the estimate',
    says: 'Lies nearer the middle than the level while little is known.',
  },
  quadrant: {
    title: 'Probability of a quadrant',
    says: 'x: probability that goal clarity is above one half. y: the same of priority. Here the Achiever; 1 − x and 1 − y for the others. The two are taken as independent.',
  },
  outlook: {
    title: 'Outlook',
    says: 'Mean level of the known constructs by importance I, utilisation left out. 0 poor, 1 good.',
  },
  completeness: {
    title: 'Completeness',
    says: 'f: share of a construct’s core questions that were asked. r: importance of the constructs of which nothing was asked.',
  },
  confidence: {
    title: 'Confidence',
    says: 's: width of the 80 % interval. n: voices, at most 2 of them counted.',
  },
  severity: {
    title: 'Severity of a low construct',
    says: 'y: its level, where that is known and below one half. I: its importance. At most 1.',
  },
  gain: {
    title: 'Gain of a question',
    says: 'T: 3, 2, 1 for the tiers 1, 2, 3. m: mean of the construct. w: width of its interval now, f and u after one new voice has said something favourable or unfavourable. h: entropy of the quadrant now, j and k after the same two; 1.386294 is that of four equal quarters. c: what a screening question adds.',
  },
  posterior: {
    title: 'Own deals beside the study',
    says: 'n: weight of the study. r: its rate of the class. m: own judged deals of the class, x those of high quality. The mean of the Beta distribution of both together.',
  },
  use: {
    title: 'Use',
    says: 'u: what was used in the days looked at. e: what they were entitled to in the same days.',
  },
} as const satisfies DocumentationWords['formulas']
