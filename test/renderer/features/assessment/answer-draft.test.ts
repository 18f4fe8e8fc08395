/** The form for an answer: what it still needs, what it records, and that a correction writes only what is different. */
import { describe, expect, it } from 'vitest'
import {
  draftOf,
  draftToEdit,
  emptyDraft,
  missingIn,
} from '../../../../renderer/features/assessment/answer-draft.ts'
import { sampleDay, samplePicture } from './sample-pictures.ts'

const ID = '00000000-0000-4000-8000-000000000001'
const by = { recorder: 'Ada', recordedAt: 1_780_000_000_000 }

describe('missingIn', () => {
  it('asks for question, answer and speaker', () => {
    expect(missingIn(emptyDraft(sampleDay, null, null), sampleDay)).toEqual(['question', 'answer', 'speaker'])
  })

  it('asks nobody for the speaker of what we infer', () => {
    const draft = { ...emptyDraft(sampleDay, 'changeReplacing', null), answer: 'option:avoids' }
    expect(missingIn({ ...draft, kind: 'inferred' }, sampleDay)).toEqual([])
  })

  it('asks what it is about where that was not chosen', () => {
    const draft = { ...emptyDraft(sampleDay, 'changeReplacing', ID, null), answer: 'option:avoids' }
    expect(missingIn(draft, sampleDay)).toEqual(['subject'])
  })

  it('takes no day after today, and none that is no day', () => {
    const draft = { ...emptyDraft(sampleDay, 'changeReplacing', ID), answer: 'option:avoids' }
    expect(missingIn({ ...draft, day: '2026-06-02' }, sampleDay)).toEqual(['day'])
    expect(missingIn({ ...draft, day: '2026-02-30' }, sampleDay)).toEqual(['day'])
  })
})

describe('draftToEdit', () => {
  it('records an answer without a value', () => {
    const draft = { ...emptyDraft(sampleDay, 'changeReplacing', ID), answer: 'without:declined' }
    const edit = draftToEdit(ID, draft, by, null)
    expect(edit.ok && edit.value.set).toMatchObject({
      question: 'changeReplacing',
      answer: { without: 'declined' },
      subject: { kind: 'account' },
      speaker: ID,
      recorder: 'Ada',
    })
  })

  it.each(['initiative', 'person', 'valueStep'])('is about the %s that was chosen', (kind) => {
    const draft = { ...emptyDraft(sampleDay, 'goalWritten', ID, `${kind}:${ID}`), answer: 'option:none' }
    const edit = draftToEdit(ID, draft, by, null)
    expect(edit.ok && edit.value.set['subject']).toEqual({ kind, id: ID })
  })

  it('writes nothing of an answer that was not changed, and one field of one that was', () => {
    for (const observation of samplePicture('Halden Freight').records.observations) {
      const same = draftToEdit(observation.id, draftOf(observation), by, observation)
      expect(same.ok && same.value.set).toEqual({})
      const changed = draftToEdit(
        observation.id,
        { ...draftOf(observation), remark: 'Heard twice' },
        by,
        observation,
      )
      expect(changed.ok && Object.keys(changed.value.set)).toEqual(['remark'])
    }
  })
})
