/** The shape in which the sample accounts are written down: days counted back from today, words of a note quoted as they stand. */
import type { goalStates } from '../domain/goal.ts'
import type { journeyStages } from '../domain/initiative.ts'
import type { MotiveReason, MotiveView } from '../domain/motive.ts'
import type { answersWithoutValue, EvidenceKind } from '../domain/observation.ts'
import type { orgUnitSorts } from '../domain/org-unit.ts'
import type { PersonPart, personPlaces, PersonProbe, Support } from '../domain/person.ts'
import type { RelationSort } from '../domain/relation.ts'
import type { ValueViewSide } from '../domain/value-view.ts'
import type { steeredStates } from '../domain/retrospective.ts'

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
  /** Key of the step of the value path it is about. */
  readonly step?: string
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

export type SampleMotive = {
  /** Key of a person; null for the customer as a whole. */
  readonly person: string | null
  readonly reason: MotiveReason
  readonly view: MotiveView
  readonly main: boolean
  /** The belief it rests on, and whether that is true. */
  readonly belief?: { readonly words: string; readonly is: 'unverified' | 'true' | 'false' }
  readonly daysAgo: number
  /** Key of the note in which it was heard. */
  readonly note?: string
  /** Words that stand in the note's body exactly once. */
  readonly words?: string
  readonly remark?: string
}

export type SampleGoal = {
  readonly name: string
  readonly measure?: string
  readonly start?: string
  readonly target?: string
  /** Whole days after today. */
  readonly dueInDays?: number
  /** Keys of people. */
  readonly agreedBy?: readonly string[]
  readonly state?: (typeof goalStates)[number]
}

export type SampleCommitment = {
  readonly name: string
  /** Key of a person. */
  readonly person?: string
  /** Working days; left out where nobody said. */
  readonly daysPerMonth?: number
  readonly fromDaysAgo?: number
}

export type SampleRetrospective = {
  /** Key of an initiative; null for the account as a whole. */
  readonly initiative: string | null
  /** Whole days before today: the day that is looked back on, and the one on which that was done. */
  readonly daysAgo: number
  readonly recordedDaysAgo: number
  readonly clarity: number | null
  readonly priority: number | null
  readonly steered: (typeof steeredStates)[number] | null
  readonly happened: string
  readonly differently: string
  readonly again: string
}

export type SampleIntervention = {
  readonly name: string
  /** Whole days before today; a negative `untilDaysAgo` is to come, null goes on or was done at once. */
  readonly fromDaysAgo: number
  readonly untilDaysAgo: number | null
  /** Key of the step that it was to ease. */
  readonly step?: string
  readonly expects: string
}

export type SampleValueView = {
  readonly side: ValueViewSide
  /** Key of a person; null for the customer as a whole. */
  readonly person: string | null
  readonly reason: MotiveReason
  readonly says: string
  readonly daysAgo: number
  /** Key of the note in which it was heard. */
  readonly note?: string
  /** Words that stand in the note's body exactly once. */
  readonly words?: string
}

/** What is known of somebody beyond their name and role. */
export type SamplePersonDepth = {
  readonly place?: (typeof personPlaces)[number]
  /** Keys of a unit and a site. */
  readonly unit?: string
  readonly site?: string
  readonly roleBefore?: string
  readonly parts?: readonly PersonPart[]
  readonly support?: Support
  readonly decides?: string
  readonly uses?: string
  readonly mayNeed?: string
  readonly probed?: readonly PersonProbe[]
}

export type SampleRelation = {
  /** Keys of people. */
  readonly from: string
  readonly to: string
  readonly sort: RelationSort
  readonly about?: string
  readonly daysAgo: number
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
    readonly isKey?: boolean
    readonly about: string
    readonly depth?: SamplePersonDepth
  }[]
  readonly units?: readonly {
    readonly key: string
    readonly name: string
    readonly sort: (typeof orgUnitSorts)[number]
    /** Key of the one it is within. */
    readonly within?: string
  }[]
  readonly relations?: readonly SampleRelation[]
  /** The first one is the main one since `mainSinceDaysAgo`. */
  readonly initiatives: readonly {
    readonly key: string
    readonly name: string
    readonly goal: string
    readonly about: string
    readonly mainSinceDaysAgo?: number
    /** The id of a shipped kind, or words. */
    readonly sort?: string
    readonly stage?: (typeof journeyStages)[number]
    readonly rank?: number
    readonly outOf?: number
    readonly goals?: readonly SampleGoal[]
    readonly commitments?: readonly SampleCommitment[]
  }[]
  readonly retrospectives?: readonly SampleRetrospective[]
  readonly notes: readonly SampleNote[]
  /** From the purchase to the benefit. */
  readonly steps?: readonly {
    readonly key: string
    readonly name: string
    /** Key of a person. */
    readonly owner: string | null
    readonly policy: string
    readonly apart: string
  }[]
  readonly readings?: readonly {
    /** Whole days before today, first and last day of the period. */
    readonly fromDaysAgo: number
    readonly toDaysAgo: number
    readonly unit: string
    readonly used: number
    readonly entitled: number
    readonly source: string
  }[]
  readonly motives?: readonly SampleMotive[]
  readonly interventions?: readonly SampleIntervention[]
  readonly valueViews?: readonly SampleValueView[]
  readonly contracts?: readonly {
    readonly key: string
    readonly name: string
    readonly value: number
    readonly currency: string
    readonly beganDaysAgo: number
    /** Whole days after today. */
    readonly renewsInDays: number
    readonly noticeDays: number
    readonly noticeMethod: string
    readonly autoRenew: boolean
  }[]
  /** Answers without a note: papers, things seen, conclusions. */
  readonly answers: readonly (SampleAnswer & { readonly daysAgo: number })[]
}
