/** What the drawer can be opened on: every number and claim of the picture, and the forms that change what lies behind it. */
import type { Observation } from '../../../shared/domain/observation.ts'
import type { DecisionCheck } from '../../../shared/instruments/instrument.ts'
import type { PlayId } from '../../../shared/playbook/plays.ts'
import type { PublishedRate, Risk } from '../../../shared/scoring/account-score.ts'
import type { SubjectKey } from './answer-subject.ts'
import type { Try } from './what-if.ts'

export type GaugeName = 'outlook' | 'completeness' | 'confidence'

export type EvidenceTopic =
  | { readonly type: 'construct'; readonly construct: string }
  | { readonly type: 'question'; readonly question: string }
  | { readonly type: 'answers' }
  | { readonly type: 'people' }
  | { readonly type: 'neverAsked' }
  | { readonly type: 'contradictions' }
  | { readonly type: 'classes' }
  | { readonly type: 'rate'; readonly rate: PublishedRate['id'] }
  | { readonly type: 'gauge'; readonly gauge: GaugeName }
  /** `risk`: the id of the risk that the play answers; null where it answers none. */
  | { readonly type: 'play'; readonly play: PlayId; readonly risk: string | null }
  | { readonly type: 'risk'; readonly risk: string }
  | { readonly type: 'usage' }
  | { readonly type: 'check'; readonly check: DecisionCheck }
  | { readonly type: 'stuck' }
  | { readonly type: 'agreement' }
  | { readonly type: 'calibration' }
  /** `occasion`: the id of the one to show at first; null for the newest. */
  | { readonly type: 'changed'; readonly occasion: string | null }

export type FormTopic =
  | { readonly type: 'quick' }
  | {
      readonly type: 'answer'
      readonly question: string | null
      readonly person: string | null
      readonly subject?: SubjectKey | null
      /** What was tried and is now to be recorded. */
      readonly tried?: Try
    }
  | {
      readonly type: 'try'
      readonly question: string | null
      readonly person: string | null
      readonly subject?: SubjectKey | null
    }
  | { readonly type: 'correct'; readonly observation: Observation }

export type Topic = EvidenceTopic | FormTopic

/** Where the evidence of a risk opens: a low construct has a view of its own, with everything that was asked about it. */
export function topicOfRisk({ id, kind, subject }: Pick<Risk, 'id' | 'kind' | 'subject'>): EvidenceTopic {
  return kind === 'construct' ? { type: 'construct', construct: subject } : { type: 'risk', risk: id }
}

export function isForm(topic: Topic): topic is FormTopic {
  return ['quick', 'answer', 'try', 'correct'].includes(topic.type)
}
