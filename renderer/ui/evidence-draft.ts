/** What a form holds of how an answer is known: of what kind it is, who says so, by whom we have it, when and where; what is missing. */
import { day as daySchema, type Day } from '../../shared/domain/day.ts'
import { personId, type PersonId } from '../../shared/domain/ids.ts'
import type { EvidenceKind } from '../../shared/domain/observation.ts'

export type EvidenceDraft = {
  readonly kind: EvidenceKind
  readonly speaker: string | null
  /** For hearsay: who told us. */
  readonly reportedBy: string | null
  readonly day: string
  readonly source: string
}

export type MissingEvidence = 'speaker' | 'day'

export function emptyEvidence(today: Day): EvidenceDraft {
  return { kind: 'said', speaker: null, reportedBy: null, day: today, source: '' }
}

/** What people say has a speaker; what was seen may be seen of somebody; papers and conclusions are nobody's own words. */
export function speakerRole(kind: EvidenceKind): 'needed' | 'possible' | 'none' {
  if (kind === 'said' || kind === 'reported') return 'needed'
  return kind === 'seen' ? 'possible' : 'none'
}

/** `today`: nothing can be recorded of a later day. */
export function missingEvidence(
  draft: Pick<EvidenceDraft, 'kind' | 'speaker' | 'day'>,
  today: Day,
): readonly MissingEvidence[] {
  const missing: MissingEvidence[] = []
  if (speakerRole(draft.kind) === 'needed' && draft.speaker === null) missing.push('speaker')
  if (!daySchema.safeParse(draft.day).success || draft.day > today) missing.push('day')
  return missing
}

export type EvidenceFacts = {
  readonly kind: EvidenceKind
  readonly speaker: PersonId | null
  readonly reportedBy: PersonId | null
  readonly day: Day
  readonly source: string
}

/** The fields of an observation, only as far as they fit its kind; null where the day is none. */
export function evidenceFacts(draft: EvidenceDraft): EvidenceFacts | null {
  const { kind } = draft
  const day = daySchema.safeParse(draft.day)
  if (!day.success) return null
  const speaker = speakerRole(kind) === 'none' ? null : draft.speaker
  return {
    kind,
    speaker: personId.safeParse(speaker).data ?? null,
    reportedBy: kind === 'reported' ? (personId.safeParse(draft.reportedBy).data ?? null) : null,
    day: day.data,
    source: kind === 'seen' || kind === 'document' ? draft.source.trim() : '',
  }
}
