/** Change enablement in English. */
import type { QuestionsWords } from '../words.ts'

export const changeEnablementEn = {
  enableProgramme: {
    title: 'Is there a programme that helps people through the change?',
    probe: 'When something changes here, who helps people through it, and how do they go about it?',
    options: {
      practised: { label: 'A programme that has worked before', short: 'practised' },
      first: { label: 'A programme, for the first time', short: 'first time' },
      pieces: { label: 'Single measures', short: 'in pieces' },
      none: { label: 'Nobody does', short: 'nobody' },
    },
  },
  enableMeans: {
    title: 'Has it a budget and people?',
    probe: 'What money and whose time is set aside to help people through this?',
    options: {
      both: { label: 'Money and people', short: 'both' },
      one: { label: 'One of the two', short: 'one of two' },
      neither: { label: 'Neither', short: 'neither' },
    },
  },
  enableTraining: {
    title: 'Do people get to learn it before they need it?',
    probe: 'How will somebody with a full day’s work learn this, and when?',
    options: {
      inTime: { label: 'In working time, before they need it', short: 'in time' },
      offered: { label: 'On offer, in their own time', short: 'on offer' },
      paper: { label: 'By reading about it', short: 'by reading' },
      none: { label: 'By themselves, as they go', short: 'alone' },
    },
  },
  enableLeaders: {
    title: 'What part do leaders take in it?',
    probe: 'In the first month, what will your leaders do for this that everybody can see?',
    options: {
      takePart: { label: 'They take part themselves', short: 'take part' },
      speak: { label: 'They speak for it', short: 'speak for it' },
      allow: { label: 'They let it happen', short: 'let it be' },
      absent: { label: 'They keep out of it', short: 'keep out' },
    },
  },
  enableFromUs: {
    title: 'Would they let us bring the help?',
    probe:
      'If we brought people to help with the change, and not with the product alone, what would you say?',
    options: {
      wanted: { label: 'They ask for it', short: 'asks for it' },
      welcome: { label: 'They would welcome it', short: 'welcome' },
      doubtful: { label: 'They are not sure', short: 'not sure' },
      refused: { label: 'They would refuse', short: 'would refuse' },
    },
  },
} as const satisfies QuestionsWords<'changeEnablement'>
