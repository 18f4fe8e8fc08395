/** How an answer is known: what a form lacks, and what of it an observation takes, for every kind of evidence. */
import { describe, expect, it } from 'vitest'
import {
  emptyEvidence,
  evidenceFacts,
  missingEvidence,
  speakerRole,
} from '../../../renderer/ui/evidence-draft.ts'
import { day } from '../../../shared/domain/day.ts'
import { evidenceKinds } from '../../../shared/domain/observation.ts'
import { idFrom } from '../../shared/scoring/build-records.ts'

const today = day.parse('2026-06-01')
const filled = {
  kind: 'said' as const,
  speaker: idFrom(1, 1),
  reportedBy: idFrom(1, 2),
  day: '2026-05-31',
  source: ' Minutes ',
}

describe('missingEvidence', () => {
  it('asks for a speaker of what people say alone, and for a day up to today', () => {
    for (const kind of evidenceKinds) {
      const lacks = missingEvidence({ ...filled, kind, speaker: null }, today)
      expect(lacks).toEqual(kind === 'said' || kind === 'reported' ? ['speaker'] : [])
    }
    expect(missingEvidence(filled, today)).toEqual([])
    expect(missingEvidence({ ...emptyEvidence(today), day: '2026-06-02' }, today)).toEqual(['speaker', 'day'])
    expect(missingEvidence({ ...filled, day: '31 May' }, today)).toEqual(['day'])
  })
})

describe('evidenceFacts', () => {
  it('takes only what fits the kind', () => {
    for (const kind of evidenceKinds) {
      expect(evidenceFacts({ ...filled, kind })).toEqual({
        kind,
        speaker: speakerRole(kind) === 'none' ? null : filled.speaker,
        reportedBy: kind === 'reported' ? filled.reportedBy : null,
        day: '2026-05-31',
        source: kind === 'seen' || kind === 'document' ? 'Minutes' : '',
      })
    }
  })

  it('is null without a day', () => {
    expect(evidenceFacts({ ...filled, day: '' })).toBeNull()
  })
})
