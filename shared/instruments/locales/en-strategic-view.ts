/** The strategic view of technology in English. */
import type { QuestionsWords } from '../words.ts'

export const strategicViewEn = {
  technologySpend: {
    title: 'Is technology seen as an expense to keep down?',
    probe: 'When technology comes up among those who run this place, what do they mostly talk about?',
    options: {
      future: { label: 'How it will make the business grow', short: 'growth' },
      enabler: { label: 'What it makes possible in their work', short: 'enables' },
      tool: { label: 'Single tools for single tasks', short: 'tools' },
      expense: { label: 'What it costs, and how to bring that down', short: 'expense' },
    },
  },
  technologyPlan: {
    title: 'Has technology a place in the business plan?',
    probe: 'If I read your plan for the coming years, where would I find technology in it?',
    options: {
      leading: { label: 'Aims of the business rest on it by name', short: 'rests on it' },
      named: { label: 'It has a part of its own', short: 'its own part' },
      aside: { label: 'In a budget line', short: 'budget line' },
      absent: { label: 'Nowhere', short: 'nowhere' },
    },
  },
  technologyVoice: {
    title: 'Who speaks for technology where the business is decided?',
    probe: 'When something large is decided about the business, at what point does technology get a say?',
    options: {
      decides: { label: 'At the table, from the start', short: 'at the table' },
      asked: { label: 'Asked before the decision', short: 'asked before' },
      told: { label: 'Told after the decision', short: 'told after' },
      nobody: { label: 'Nobody speaks for it', short: 'nobody' },
    },
  },
  technologyCase: {
    title: 'What must a purchase of technology show?',
    probe: 'Think of the last technology you bought. What persuaded the person who signed?',
    options: {
      newAbility: { label: 'Something they could not do before', short: 'new ability' },
      betterWork: { label: 'Better work of the kind they do', short: 'better work' },
      saving: { label: 'Money saved', short: 'savings' },
      price: { label: 'A low price', short: 'low price' },
    },
  },
  technologyCut: {
    title: 'What happens to technology when money gets short?',
    probe: 'When you last had to save, what became of the technology projects?',
    options: {
      kept: { label: 'Those that mattered went on', short: 'kept' },
      weighed: { label: 'They were weighed like everything else', short: 'weighed' },
      cutFirst: { label: 'They were cut first', short: 'cut first' },
    },
  },
} as const satisfies QuestionsWords<'strategicView'>
