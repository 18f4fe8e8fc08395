/** What a day shows of findings and overrides, and what the form stores of them. */
import { describe, expect, it } from 'vitest'
import {
  checkFinding,
  emptyFinding,
  evidenceEdits,
  toFindingDraft,
} from '../../../../renderer/features/findings/finding-draft.ts'
import { findingsOn, overrideHistory } from '../../../../renderer/features/findings/findings-on.ts'
import { dissentOf, labelRows, type LabelRow } from '../../../../renderer/features/findings/labels.ts'
import { holdsWords } from '../../../../renderer/features/findings/search-words.ts'
import { addDays } from '../../../../shared/domain/day.ts'
import {
  findingFields,
  overrideFields,
  type Finding,
  type Override,
} from '../../../../shared/domain/finding.ts'
import { findingId, observationId, overrideId } from '../../../../shared/domain/ids.ts'
import { scoreAccount } from '../../../../shared/scoring/score-account.ts'
import { sampleDay, samplePicture } from '../assessment/sample-pictures.ts'

const halden = samplePicture('Halden Freight')
const uuid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`

function finding(last: number, fields: Partial<Finding>): Finding {
  return {
    ...findingFields.parse({ statement: `Finding ${String(last)}`, day: sampleDay, ...fields }),
    id: findingId.parse(uuid(last)),
  }
}

function override(last: number, fields: Partial<Override>): Override {
  const whole = {
    of: 'quadrant',
    label: 'dreamer',
    reason: 'Seen',
    day: sampleDay,
    recordedAt: 0,
    recorder: '',
  }
  return { ...overrideFields.parse({ ...whole, ...fields }), id: overrideId.parse(uuid(last)) }
}

describe('findingsOn', () => {
  const [first, second] = halden.records.observations.map(({ id }) => id)
  if (first === undefined || second === undefined) throw new Error('The sample has answers')
  const lost = observationId.parse(uuid(99))

  it('shows them in their places, up to the day, and counts each answer once', () => {
    const records = {
      ...halden.records,
      findings: [
        finding(1, { place: 2, evidence: { [first]: true, [second]: true, [lost]: true } }),
        finding(2, { place: 1, evidence: { [first]: true, [second]: false } }),
        finding(3, { day: addDays(sampleDay, 1) }),
      ],
    }
    const { shown, later, answers } = findingsOn(records, sampleDay)
    expect(shown.map(({ finding: { statement } }) => statement)).toEqual(['Finding 2', 'Finding 1'])
    expect(shown.map(({ evidence, gone }) => [evidence.length, gone])).toEqual([
      [1, 0],
      [2, 1],
    ])
    expect({ later, answers }).toEqual({ later: 1, answers: 2 })
  })

  it('orders them as the scoring model does, ties of place too', () => {
    const findings = [4, 2, 3, 1].map((last) =>
      finding(last, { place: 0, owner: `Owner ${String(9 - last)}` }),
    )
    const records = { ...halden.records, findings }
    const shown = findingsOn(records, sampleDay).shown.map((found): string => found.finding.id)
    expect(shown).toEqual(scoreAccount(records, { asOf: sampleDay }).findings.map(({ id }) => id))
  })
})

describe('overrideHistory', () => {
  it('lists the latest first, of one label or of all, up to the day', () => {
    const old = override(1, { day: addDays(sampleDay, -9), recordedAt: 9 })
    const back = override(2, { label: null, recordedAt: 5 })
    const early = override(3, { of: 'usageDiagnosis', label: 'healthy', recordedAt: 1 })
    const later = override(4, { day: addDays(sampleDay, 1) })
    const all = [early, later, old, back]
    expect(overrideHistory(all, sampleDay)).toEqual([back, early, old])
    expect(overrideHistory(all, sampleDay, 'quadrant')).toEqual([back, old])
  })
})

describe('labelRows', () => {
  it('keeps the label of the model beside the one of a person', () => {
    const overrides = [override(1, { label: 'dreamer', recorder: 'Ana' })]
    const score = scoreAccount({ ...halden.records, overrides }, { asOf: sampleDay })
    const [quadrant, referenceClass, usage] = labelRows(score)
    expect(quadrant).toMatchObject({
      of: 'quadrant',
      model: halden.score.quadrant.label,
      person: { label: 'dreamer', recorder: 'Ana' },
    })
    expect(referenceClass).toMatchObject({ model: halden.score.referenceClass.id, person: null })
    expect(usage).toMatchObject({ model: halden.score.usageDiagnosis.label, person: null })
  })
})

describe('dissentOf', () => {
  const row = (of: LabelRow['of'], model: string | null, label: string | null, recorder = ''): LabelRow => ({
    of,
    model,
    hedge: null,
    person: label === null ? null : { id: uuid(1), of, label, reason: 'Seen', day: sampleDay, recorder },
  })

  it('is none where nobody says anything else', () => {
    expect(dissentOf([row('quadrant', 'soldier', null)], 'Ana')).toBeNull()
    expect(dissentOf([row('quadrant', 'soldier', 'soldier', 'Bo')], 'Ana')).toBeNull()
  })

  it('says whose reading it is', () => {
    const mine = row('quadrant', 'soldier', 'dreamer', 'Ana')
    const theirs = row('usageDiagnosis', 'notKnown', 'healthy', 'Bo')
    expect(dissentOf([mine], 'Ana')).toEqual({ labels: ['quadrant'], by: { type: 'me' } })
    expect(dissentOf([theirs], 'Ana')).toEqual({
      labels: ['usageDiagnosis'],
      by: { type: 'one', name: 'Bo' },
    })
    expect(dissentOf([mine, theirs], 'Ana')).toEqual({
      labels: ['quadrant', 'usageDiagnosis'],
      by: { type: 'several' },
    })
    expect(dissentOf([row('quadrant', null, 'dreamer')], 'Ana')?.by).toEqual({ type: 'me' })
  })
})

describe('the form of a finding', () => {
  it('wants a statement and a day that has come', () => {
    expect(checkFinding(emptyFinding(sampleDay), sampleDay)).toEqual({
      ok: false,
      error: { type: 'invalid', fields: { statement: 'needStatement' } },
    })
    const future = { ...emptyFinding(addDays(sampleDay, 1)), statement: 'They will miss it' }
    expect(checkFinding(future, sampleDay)).toMatchObject({ error: { fields: { day: 'future' } } })
    expect(checkFinding({ ...future, day: '' }, sampleDay)).toMatchObject({
      error: { fields: { day: 'needDay' } },
    })
    expect(checkFinding({ ...future, day: sampleDay, owner: ' Ana ' }, sampleDay)).toMatchObject({
      ok: true,
      value: { statement: 'They will miss it', owner: 'Ana' },
    })
  })

  it('writes only the evidence that changed', () => {
    const [a, b, c] = [1, 2, 3].map((last) => observationId.parse(uuid(last)))
    if (a === undefined || b === undefined || c === undefined) throw new Error('Three ids')
    const before = finding(1, { evidence: { [a]: true, [b]: true, [c]: false } })
    expect(toFindingDraft(before).evidence).toEqual(new Set([a, b]))
    expect(evidenceEdits(before, new Set([a, c]))).toEqual({
      [`evidence/${c}`]: true,
      [`evidence/${b}`]: false,
    })
    expect(evidenceEdits(null, new Set([a]))).toEqual({ [`evidence/${a}`]: true })
    expect(evidenceEdits(before, new Set([a, b]))).toEqual({})
  })
})

describe('holdsWords', () => {
  it('finds every word in any order, whatever case and accents', () => {
    expect(holdsWords('The date hangs in every dépôt. Osei', 'osei DEPOT')).toBe(true)
    expect(holdsWords('The date hangs in every dépôt. Osei', 'osei wirth')).toBe(false)
    expect(holdsWords('anything', '  ')).toBe(true)
  })
})
