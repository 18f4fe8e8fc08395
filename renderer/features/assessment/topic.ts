/** What the drawer can be opened on: every number and claim of the picture, and the forms that change what lies behind it. */
import type { Observation } from '../../../shared/domain/observation.ts'
import type { PublishedRate } from '../../../shared/scoring/account-score.ts'

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

export type FormTopic =
  | { readonly type: 'quick' }
  | { readonly type: 'answer'; readonly question: string | null; readonly person: string | null }
  | { readonly type: 'correct'; readonly observation: Observation }

export type Topic = EvidenceTopic | FormTopic
