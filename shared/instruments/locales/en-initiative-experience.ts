/** Initiative experience in English. */
import type { QuestionsWords } from '../words.ts'

export const initiativeExperienceEn = {
  experienceDone: {
    title: 'Have they done such a thing before?',
    probe: 'When has anything like this been tried here before, and how far did it get?',
    options: {
      often: { label: 'More than once, to the end', short: 'repeatedly' },
      once: { label: 'Once, to the end', short: 'once' },
      unfinished: { label: 'Begun and not finished', short: 'unfinished' },
      never: { label: 'Never', short: 'never' },
    },
  },
  experienceWhen: {
    title: 'How long ago was it?',
    probe: 'When was the last time, and what has changed around you since?',
    options: {
      recent: { label: 'Within the last two years', short: 'last 2 years' },
      someYears: { label: 'Within the last five years', short: 'last 5 years' },
      longAgo: { label: 'Longer ago', short: 'longer' },
      never: { label: 'Never', short: 'never' },
    },
  },
  experienceAlike: {
    title: 'How alike was it?',
    probe: 'What was the same that time, and what is new to you now?',
    options: {
      alike: { label: 'Alike in what matters', short: 'alike' },
      largely: { label: 'Alike for the most part', short: 'mostly' },
      slightly: { label: 'Alike in a few points', short: 'slightly' },
      unlike: { label: 'Not alike, or there was nothing like it', short: 'unlike' },
    },
  },
  experiencePeople: {
    title: 'Are the same people in it again?',
    probe: 'Who went through it that time, and which of them are in this one?',
    options: {
      same: { label: 'Those who carried it', short: 'same people' },
      some: { label: 'Some who were there', short: 'some' },
      none: { label: 'None of them', short: 'none' },
    },
  },
  experienceRegret: {
    title: 'What do they regret about it?',
    probe: 'Looking back on that time, what would you do differently, and would you do it again?',
    options: {
      none: { label: 'Nothing; they would do it again', short: 'nothing' },
      details: { label: 'Details', short: 'details' },
      much: { label: 'Much of how it was done', short: 'much' },
      all: { label: 'That they did it at all', short: 'all of it' },
    },
  },
} as const satisfies QuestionsWords<'initiativeExperience'>
