/** Decision confidence in English. */
import type { QuestionsWords } from '../words.ts'

export const decisionConfidenceEn = {
  decisionIssues: {
    title: 'Have they found what the problem really is?',
    probe: 'What lies behind this problem, and how did you find out?',
    options: {
      cause: { label: 'They followed it to its cause', short: 'the cause' },
      likely: { label: 'They have a likely cause in mind', short: 'likely cause' },
      symptom: { label: 'They name what hurts, not why', short: 'what hurts' },
      solution: { label: 'They began with a solution', short: 'a solution' },
    },
  },
  decisionQuestions: {
    title: 'Do they know what to ask before they decide?',
    probe: 'What do you have to find out before you can decide, and how much of that is still open?',
    options: {
      listed: { label: 'They know their questions, and which are open', short: 'known' },
      most: { label: 'They know most of them', short: 'most' },
      productOnly: { label: 'They ask about the product alone', short: 'product only' },
      none: { label: 'They know of none', short: 'none' },
    },
  },
  decisionPeople: {
    title: 'Is everybody in it who should be?',
    probe: 'Who will have to live with this decision, and which of them have you asked?',
    options: {
      everybody: { label: 'Everybody it touches was asked', short: 'everybody' },
      most: { label: 'Most of them were asked', short: 'most' },
      later: { label: 'They will be told later', short: 'told later' },
      circle: { label: 'A small circle decides alone', short: 'small circle' },
    },
  },
  decisionRisks: {
    title: 'Do they see what could go wrong?',
    probe: 'What could go wrong with this, and what would you do then?',
    options: {
      answered: { label: 'They name risks, and an answer to each', short: 'answered' },
      named: { label: 'They name risks, without answers', short: 'named' },
      unease: { label: 'They feel uneasy and name none', short: 'unease' },
      none: { label: 'They see none', short: 'none seen' },
    },
  },
  decisionChoices: {
    title: 'Do they know what they are choosing between?',
    probe: 'Which ways of doing this have you looked at, and what speaks for each?',
    options: {
      compared: { label: 'Several, compared by what matters to them', short: 'compared' },
      inPart: { label: 'Several, compared in part', short: 'in part' },
      byPrice: { label: 'Several, compared by price alone', short: 'by price' },
      single: { label: 'One, with nothing to compare', short: 'only one' },
    },
  },
  stuckIndecision: {
    title: 'Do they put it off for fear of choosing wrongly?',
    probe: 'What would you still need to know to decide this week, and would you decide then?',
    options: {
      no: { label: 'They decide once they know enough', short: 'decides' },
      partly: { label: 'They hesitate', short: 'hesitates' },
      yes: { label: 'They put it off, whatever they learn', short: 'puts it off' },
    },
  },
  stuckStatusQuo: {
    title: 'Are they content to leave things as they are?',
    probe: 'What happens if you leave everything as it is for another year?',
    options: {
      no: { label: 'They cannot leave it so', short: 'cannot stay' },
      partly: { label: 'They could live with it for a while', short: 'for a while' },
      yes: { label: 'They would just as soon leave it so', short: 'content' },
    },
  },
} as const satisfies QuestionsWords<'decisionConfidence'>
