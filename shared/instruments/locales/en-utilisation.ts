/** Utilisation in English. */
import type { QuestionsWords } from '../words.ts'

export const utilisationEn = {
  useBreadth: {
    title: 'How many of those who could use it do?',
    probe: 'Of all the people here who could use this, who did last month, and who did not?',
    options: {
      most: { label: 'Most of them', short: 'most' },
      half: { label: 'About half', short: 'about half' },
      some: { label: 'A few', short: 'a few' },
      hardlyAny: { label: 'Hardly anybody', short: 'hardly any' },
    },
  },
  useHabit: {
    title: 'Has using it become a habit?',
    probe: 'When did you last use it, what made you think of it, and when was the time before that?',
    options: {
      always: { label: 'Whenever there is occasion', short: 'always' },
      mostly: { label: 'More often than not', short: 'mostly' },
      reminded: { label: 'When somebody reminds them', short: 'if reminded' },
      never: { label: 'They do not think of it', short: 'never' },
    },
  },
  useTask: {
    title: 'Is it part of a real task?',
    probe: 'If this were gone tomorrow morning, which piece of work would suffer first?',
    options: {
      needed: { label: 'A task would stop', short: 'a task stops' },
      eases: { label: 'A task would take longer', short: 'takes longer' },
      besides: { label: 'No task, though some would miss it', short: 'missed' },
      none: { label: 'Nobody would notice', short: 'unnoticed' },
    },
  },
  useAfterNovelty: {
    title: 'Did use hold once the novelty had gone?',
    probe: 'Compared with the first weeks, how much do you use it now?',
    options: {
      grown: { label: 'More than at first', short: 'more' },
      held: { label: 'As much as at first', short: 'as much' },
      fallen: { label: 'Less than at first', short: 'less' },
      gone: { label: 'Not at all, or it never began', short: 'not at all' },
    },
  },
} as const satisfies QuestionsWords<'utilisation'>
