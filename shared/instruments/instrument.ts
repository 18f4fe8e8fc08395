/** What an instrument is: a typed, versioned set of questions, as data. Its words are keys of the instruments' locale. */

/** What is measured. Issue by issue the list grows; an observation of an unknown question is kept and not counted. */
export type ConstructId = 'attitudeToChange' | 'goalClarity' | 'initiativePriority'

export type QuadrantId = 'wanderer' | 'dreamer' | 'soldier' | 'achiever'

/** The source documents, cited by these ids; their full citations are in `sources.ts`. */
export type SourceId = 'S0' | 'S1a' | 'S1b' | 'S2a' | 'S2b' | 'S3' | 'S4' | 'ours'

/** The sort of role a question is best asked of; the words that tell a role are in `role-words.ts`. */
export type RoleHint = 'leads' | 'technology' | 'works'

export type QuestionOption = {
  readonly id: string
  /** Favourable is 1; 0 to 1. For a quadrant's reason: how far the reason does not hold. */
  readonly value: number
  /** For a screening question: equivalent to the study's averse option. */
  readonly averse?: true
}

export type Question = {
  /** Unique over all instruments, stable for ever, camel case because it is part of translation keys: `changeReplacing`. */
  readonly id: string
  /** What it measures; null where it only records a reason within a quadrant. */
  readonly construct: ConstructId | null
  /** For a reason: the quadrant it explains. */
  readonly quadrant?: QuadrantId
  /** One of the two screening questions of the reference class. */
  readonly screening?: true
  /** Counts toward completeness. */
  readonly core: boolean
  /** What an answer may be about, in the order of preference. */
  readonly subjects: readonly ('account' | 'initiative')[]
  /** From most to least favourable. At least two. */
  readonly options: readonly QuestionOption[]
  /** Whose role fits it; left out where anybody can answer. */
  readonly roles?: readonly RoleHint[]
  readonly source: SourceId
}

export type Instrument = {
  readonly id: string
  readonly version: number
  /** Order of asking; 1 first. */
  readonly tier: 1 | 2 | 3
  readonly questions: readonly Question[]
}
