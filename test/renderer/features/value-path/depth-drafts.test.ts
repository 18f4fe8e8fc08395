/** The forms of interventions and views of the value: what is wrong with what they hold, the edits they come to, and the words of an effect. */
import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  draftOfIntervention,
  emptyIntervention,
  interventionToEdit,
  tradeDraft,
  wrongInIntervention,
} from '../../../../renderer/features/value-path/intervention-draft.ts'
import { effectWords } from '../../../../renderer/features/value-path/intervention-words.ts'
import { valuePathEn } from '../../../../renderer/features/value-path/locale-en.ts'
import { toggled } from '../../../../renderer/features/value-path/opened-step.ts'
import { drawingFileName } from '../../../../renderer/features/value-path/drawing-file-name.ts'
import {
  draftOfValueView,
  emptyValueView,
  valueViewToEdit,
  wrongInValueView,
} from '../../../../renderer/features/value-path/value-view-draft.ts'
import { formatIn } from '../../../../renderer/ui/format.ts'
import { day } from '../../../../shared/domain/day.ts'
import { interventionId, noteId, valueViewId } from '../../../../shared/domain/ids.ts'
import { interventionFields } from '../../../../shared/domain/intervention.ts'
import { valueViewFields } from '../../../../shared/domain/value-view.ts'
import { people } from './motives.ts'

const today = day.parse('2026-06-01')
const id = '00000000-0000-4000-8000-0000000000ff'
const step = '00000000-0000-4000-8000-0000000000aa'
const note = {
  id: noteId.parse('00000000-0000-4000-8000-0000000000bb'),
  body: 'She said: they answer at once.',
}
const by = { recorder: 'Ruth', recordedAt: 5 }

describe('an intervention', () => {
  it('needs a name and days in their order, and may begin on a day to come', () => {
    const empty = emptyIntervention(today, null)
    expect(wrongInIntervention(empty)).toEqual({ name: 'needName' })
    expect(wrongInIntervention({ ...empty, name: 'Hours', from: '' })).toEqual({ from: 'needDay' })
    expect(wrongInIntervention({ ...empty, name: 'Hours', until: '2026-05-31' })).toEqual({
      until: 'endsBeforeItBegins',
    })
    expect(wrongInIntervention({ ...empty, name: 'Hours', until: '2026-0' })).toEqual({ until: 'needDay' })
    expect(wrongInIntervention({ ...empty, name: 'Hours', from: '2027-01-01' })).toEqual({})
  })

  it('begins, as a trade, with its words and half a year', () => {
    const draft = tradeDraft(today, step, { name: 'Extra hours', expects: 'They call' })
    expect(draft).toMatchObject({ step, from: '2026-06-01', until: '2026-11-27', name: 'Extra hours' })
    expect(interventionToEdit(id, draft, null)).toMatchObject({
      ok: true,
      value: { record: id, kind: 'intervention', set: { step, until: '2026-11-27', expects: 'They call' } },
    })
  })

  it('writes only what is different', () => {
    const before = {
      ...interventionFields.parse({ name: 'Hours', from: '2026-05-01', step }),
      id: interventionId.parse(id),
    }
    const edit = interventionToEdit(id, { ...draftOfIntervention(before), until: '2026-06-30' }, before)
    expect(edit.ok && edit.value.set).toEqual({ until: '2026-06-30' })
    expect(interventionToEdit(id, { ...draftOfIntervention(before), from: '' }, before).ok).toBe(false)
  })
})

describe('a view of the value', () => {
  const draft = { ...emptyValueView(today, people.lisa, 'perceived'), reason: 'useValue' as const }

  it('needs a sort of value and a day that has come', () => {
    expect(wrongInValueView({ ...draft, reason: null, day: '2026-06-02' }, today, [], null)).toEqual({
      reason: 'needReason',
      day: 'needDay',
    })
    expect(wrongInValueView({ ...draft, until: '2026-05-01' }, today, [], null)).toEqual({
      until: 'endsBeforeItBegins',
    })
  })

  it('quotes words that stand in the note, and refuses others', () => {
    const quoting = { ...draft, note: note.id, words: ' they answer at once ' }
    expect(wrongInValueView(quoting, today, [note], null)).toEqual({})
    const made = valueViewToEdit(id, quoting, by, [note], null)
    expect(made.ok && made.value.set['quotation']).toEqual({
      exact: 'they answer at once',
      prefix: 'She said: ',
      suffix: '.',
    })
    const wrong = { ...quoting, words: 'they never answer' }
    expect(wrongInValueView(wrong, today, [note], null)).toEqual({ words: 'notInNote' })
    expect(valueViewToEdit(id, wrong, by, [note], null).ok).toBe(false)
  })

  it('keeps a quotation whose words the note has lost since, and writes only what is different', () => {
    const quotation = { exact: 'what once stood there', prefix: '', suffix: '' }
    const before = {
      ...valueViewFields.parse({
        side: 'perceived',
        reason: 'useValue',
        day: '2026-05-01',
        ...by,
        note: note.id,
        quotation,
      }),
      id: valueViewId.parse(id),
    }
    const changed = { ...draftOfValueView(before), says: 'Quick answers' }
    expect(wrongInValueView(changed, today, [note], before)).toEqual({})
    const edit = valueViewToEdit(id, changed, by, [note], before)
    expect(edit.ok && edit.value.set).toEqual({ says: 'Quick answers' })
    const without = valueViewToEdit(id, { ...changed, words: '' }, by, [note], before)
    expect(without.ok && without.value.set).toEqual({ says: 'Quick answers', quotation: null })
  })
})

describe('effectWords', () => {
  const i18n = i18next.createInstance()
  beforeAll(async () => {
    await i18n.init({
      lng: 'en',
      resources: { en: { valuePath: valuePathEn } },
      interpolation: { escapeValue: false },
    })
  })
  const used = (share: number, days: number) => ({ used: share, entitled: 1, share, days })
  const say = (...effects: Parameters<typeof effectWords>[0]) =>
    effectWords(effects, i18n.getFixedT('en', 'valuePath'), formatIn('en-GB')).map((words) =>
      words.replaceAll('\u00a0', ' '),
    )

  it('says before and after in numbers, and how many days they rest on where it is not all', () => {
    const effect = { unit: 'hours', days: 90, before: used(0.04, 90), after: used(0.31, 90) }
    expect(say(effect)).toEqual(['4 % before, 31 % after; 90 days each.'])
    expect(say({ ...effect, after: used(0.31, 60) })).toEqual([
      '4 % before, 31 % after; 90 days each. Readings cover 90 of them before and 60 after.',
    ])
    expect(say({ ...effect, days: 1, before: used(0, 1), after: used(1, 1) })).toEqual([
      '0 % before, 100 % after; one day each.',
    ])
  })

  it('says what is not known yet, and names the unit where there are several', () => {
    const open = { unit: 'hours', days: 90, before: used(0.04, 90), after: null }
    expect(say(open)).toEqual(['4 % in the 90 days before; after it not known yet.'])
    expect(say(open, { unit: 'seats', days: 30, before: null, after: used(0.5, 20) })).toEqual([
      'hours: 4 % in the 90 days before; after it not known yet.',
      'seats: Before it not known; 50 % after, in 30 days. Readings cover 20 of them.',
    ])
  })
})

describe('what is open of the path', () => {
  it('opens with Enter and closes with it', () => {
    expect(toggled(null, step)).toEqual({ what: 'read', step })
    expect(toggled({ what: 'new' }, step)).toEqual({ what: 'read', step })
    expect(toggled({ what: 'edit', step }, step)).toBeNull()
    expect(toggled({ what: 'read', step: id }, step)).toEqual({ what: 'read', step })
  })
})

describe('drawingFileName', () => {
  it('keeps letters of every script, and is a plain name whatever the account is called', () => {
    expect(drawingFileName('Halden Freight', 'value path', 'svg')).toBe('halden-freight-value-path.svg')
    expect(drawingFileName('مرافئ/..\\', 'value path', 'png')).toBe('مرافئ-value-path.png')
    expect(drawingFileName('///', '…', 'svg')).toBe('drawing.svg')
  })
})
