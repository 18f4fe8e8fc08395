/** The shape in which the sample accounts are written down: days counted back from today, words of a note quoted as they stand. */
import type { answersWithoutValue, EvidenceKind } from '../domain/observation.ts'

export type SampleAnswer = {
  readonly question: string
  /** An option of the question, or an answer that carries no value. */
  readonly option: string | { readonly without: (typeof answersWithoutValue)[number] }
  /** Key of a person; null where nobody in particular holds it. */
  readonly by: string | null
  /** `said` where absent. */
  readonly kind?: EvidenceKind
  /** Key of the person who told us, for `reported`. */
  readonly reportedBy?: string
  /** Key of the initiative it is about; the account where absent. */
  readonly initiative?: string
  /** Words that stand in the note's body exactly once. */
  readonly words?: string
  readonly source?: string
  readonly remark?: string
}

export type SampleNote = {
  readonly key: string
  readonly title: string
  /** Whole days before today. */
  readonly daysAgo: number
  /** Start of the conversation, UTC, `14:00`. */
  readonly time: string
  /** Keys of people. */
  readonly present: readonly string[]
  readonly bailOut: string
  readonly body: string
  readonly answers: readonly SampleAnswer[]
}

export type SampleAccount = {
  readonly key: string
  readonly name: string
  readonly sector: string
  readonly about: string
  readonly people: readonly {
    readonly key: string
    readonly name: string
    readonly role: string
    readonly department: string
    readonly placeholder?: boolean
    readonly about: string
  }[]
  /** The first one is the main one since `mainSinceDaysAgo`. */
  readonly initiatives: readonly {
    readonly key: string
    readonly name: string
    readonly goal: string
    readonly about: string
    readonly mainSinceDaysAgo?: number
  }[]
  readonly notes: readonly SampleNote[]
  /** Answers without a note: papers, things seen, conclusions. */
  readonly answers: readonly (SampleAnswer & { readonly daysAgo: number })[]
}
