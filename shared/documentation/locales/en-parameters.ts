/** What the model's parameters are called in English, and what each does. */
import type { DocumentationWords } from '../words.ts'

export const parametersEn = {
  halfLife: {
    name: 'Half-life',
    meaning: 'Days after which an answer weighs half of what it weighed when it was given.',
  },
  damping: {
    name: 'Damping',
    meaning:
      'How much each further answer of one voice counts beside the one before: many answers of one person are not many people.',
  },
  'kindWeight.said': { name: 'Weight of what was said', meaning: 'An answer in the person’s own words.' },
  'kindWeight.seen': { name: 'Weight of what was seen', meaning: 'What one of us saw happen.' },
  'kindWeight.document': { name: 'Weight of a document', meaning: 'What is written in a paper of theirs.' },
  'kindWeight.reported': { name: 'Weight of hearsay', meaning: 'What somebody says that another thinks.' },
  'kindWeight.inferred': { name: 'Weight of a conclusion', meaning: 'What we conclude ourselves.' },
  'importance.attitudeToChange': {
    name: 'Importance of the attitude toward change',
    meaning: 'Its weight in the gauges and in the risks.',
  },
  'importance.goalClarity': {
    name: 'Importance of goal clarity',
    meaning: 'Its weight in the gauges and in the risks.',
  },
  'importance.initiativePriority': {
    name: 'Importance of the initiative’s priority',
    meaning: 'Its weight in the gauges and in the risks.',
  },
  'importance.strategicView': {
    name: 'Importance of the strategic view',
    meaning: 'Its weight in the gauges and in the risks.',
  },
  'importance.other': {
    name: 'Importance of every other construct',
    meaning: 'Their weight in the gauges and in the risks.',
  },
  renewalHorizon: {
    name: 'Renewal horizon',
    meaning: 'Days before a notice deadline from which a customer without a diagnosis is a risk.',
  },
  studyWeight: {
    name: 'Weight of the study',
    meaning: 'How many outcomes of your own the published rate weighs as much as.',
  },
} as const satisfies DocumentationWords['parameters']
