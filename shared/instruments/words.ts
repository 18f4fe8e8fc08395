/** The words a language must have for the instruments: every question, option, construct, quadrant and class, or it does not compile. */
import type { OptionId, QuestionIdOf, ReasonId, ShippedInstrumentId, ShippedQuestionId } from './catalogue.ts'
import type { ConstructId, DecisionCheck, QuadrantId } from './instrument.ts'

/** As in the score; spelt out because words do not depend on the model. */
type UsageLabel = 'healthy' | 'partlyUsed' | 'suppressedByPolicy' | 'boughtForAnotherReason' | 'notAdopted'

export type OptionWords = {
  /** The answer in a few words. */
  readonly label: string
  /** For a narrow cell: at most 12 characters. */
  readonly short: string
}

export type QuestionWords<Id extends ShippedQuestionId> = {
  /** The question as a heading. */
  readonly title: string
  /** The sentence to ask it with. */
  readonly probe: string
  readonly options: { readonly [Option in OptionId<Id>]: OptionWords }
}

/** The words of one instrument's questions; those of a quadrant's reasons have a file of their own. */
export type QuestionsWords<Id extends ShippedInstrumentId> = {
  readonly [Question in Exclude<QuestionIdOf<Id>, ReasonId>]: QuestionWords<Question>
}

export type RateId = 'both' | 'atLeastOne' | 'neither' | 'tactical' | 'everyone'

export type InstrumentWords = {
  readonly instruments: {
    readonly [Id in ShippedInstrumentId]: { readonly name: string }
  }
  readonly questions: { readonly [Id in ShippedQuestionId]: QuestionWords<Id> }
  /** Why a quadrant, as a sentence that can follow the verdict. */
  readonly reasons: { readonly [Id in ReasonId]: string }
  readonly constructs: {
    readonly [Id in ConstructId]: {
      readonly name: string
      /** What 0 and 1 mean, in a word or two. */
      readonly lower: string
      readonly upper: string
    }
  }
  /** What the use comes to, as a phrase. */
  readonly usage: { readonly [Label in UsageLabel | 'notKnown']: string }
  /** What sort of risk, as a phrase. */
  readonly risks: { readonly [Kind in 'construct' | 'step' | 'motive' | 'notice' | 'personLeft']: string }
  /** The five checks: a name, and the check as a question about the customer. */
  readonly checks: { readonly [Check in DecisionCheck]: { readonly name: string; readonly check: string } }
  readonly quadrants: {
    readonly [Id in QuadrantId]: {
      readonly name: string
      /** Follows the name and a colon. */
      readonly verdict: string
    }
  }
  /** The study's groups: a name, and what the figure is. */
  readonly rates: { readonly [Id in RateId]: { readonly name: string; readonly note: string } }
  /** A person's class, in a sentence about that person. */
  readonly classes: { readonly [Id in 'both' | 'atLeastOne' | 'neither']: string }
  readonly caveats: {
    readonly association: string
    readonly wording: string
    readonly independence: string
    readonly interval: string
  }
}
