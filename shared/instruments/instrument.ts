/** What an instrument is: a typed, versioned set of questions, as data. Its words are keys of the instruments' locale. */

/** What is measured, in the order of asking. An observation of an unknown question is kept and not counted. */
export const constructIds = [
  'attitudeToChange',
  'strategicView',
  'goalClarity',
  'initiativePriority',
  'motiveAlignment',
  'valuePathFlow',
  'utilisation',
  'initiativeExperience',
  'decisionConfidence',
  'changeEnablement',
] as const
export type ConstructId = (typeof constructIds)[number]

export type QuadrantId = 'wanderer' | 'dreamer' | 'soldier' | 'achiever'

/** The source documents, cited by these ids; their full citations are in `sources.ts`. */
export type SourceId = 'S0' | 'S1a' | 'S1b' | 'S2a' | 'S2b' | 'S3' | 'S4' | 'ours'

/** What an answer may be about. */
export type SubjectKind = 'account' | 'initiative' | 'person' | 'valueStep'

/** The five checks of a confident decision (S3), in the order in which they are named there. */
export const decisionChecks = ['issues', 'questions', 'people', 'risks', 'choices'] as const
export type DecisionCheck = (typeof decisionChecks)[number]

/** The sort of role a question is best asked of; the words that tell a role are in `role-words.ts`. */
export type RoleHint = 'leads' | 'technology' | 'works' | 'buys'

export type QuestionOption = {
  readonly id: string
  /** Favourable is 1; 0 to 1. For a quadrant's reason: how far the reason does not hold. */
  readonly value: number
  /** For a screening question: equivalent to the study's averse option. */
  readonly averse?: true
  /** No longer offered; answers that were given stay and count. */
  readonly retired?: true
}

export type Question = {
  /** Unique over all instruments and stable for ever. Shipped ones: camel case, part of translation keys. Own ones: an id. */
  readonly id: string
  /** What it measures; null where it only records a reason within a quadrant. */
  readonly construct: ConstructId | null
  /** For a reason: the quadrant it explains. */
  readonly quadrant?: QuadrantId
  /** One of the two screening questions of the reference class. */
  readonly screening?: true
  /** Which of the five checks it answers. */
  readonly check?: DecisionCheck
  /** What holds a decision up (ours): fear of choosing wrongly, or contentment with how things are. */
  readonly stuck?: 'indecision' | 'statusQuo'
  /** Answers say how much friction a step of the value path has: exactly the options none 1, slows 0.5, blocks 0. */
  readonly friction?: true
  /** Counts toward completeness. */
  readonly core: boolean
  /** What an answer may be about, in the order of preference. */
  readonly subjects: readonly SubjectKind[]
  /** From most to least favourable. At least two. */
  readonly options: readonly QuestionOption[]
  /** Whose role fits it; left out where anybody can answer. */
  readonly roles?: readonly RoleHint[]
  /** No longer asked; answers that were given stay and count. */
  readonly retired?: true
  /** A source document, or what the user wrote of an own question. */
  readonly source: SourceId | { readonly own: string }
}

export type Instrument = {
  readonly id: string
  readonly version: number
  readonly questions: readonly Question[]
}
