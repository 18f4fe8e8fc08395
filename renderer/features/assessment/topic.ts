/** What the evidence drawer can be opened on: every number and claim of the picture is one of these. */
import type { PublishedRate } from '../../../shared/scoring/account-score.ts'

export type GaugeName = 'outlook' | 'completeness' | 'confidence'

export type Topic =
  | { readonly type: 'construct'; readonly construct: string }
  | { readonly type: 'question'; readonly question: string }
  /** Everything that counts, or everything of these people. */
  | { readonly type: 'answers' }
  | { readonly type: 'people' }
  | { readonly type: 'neverAsked' }
  | { readonly type: 'contradictions' }
  | { readonly type: 'classes' }
  | { readonly type: 'rate'; readonly rate: PublishedRate['id'] }
  | { readonly type: 'gauge'; readonly gauge: GaugeName }
