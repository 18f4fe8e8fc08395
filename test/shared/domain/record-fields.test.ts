/** Making and checking records: what fits becomes an edit, what does not names its field. */
import { describe, expect, it } from 'vitest'
import {
  chooseMainInitiative,
  createAccount,
  createInitiative,
  createNote,
  createObservation,
  createPerson,
} from '../../../shared/domain/constructors.ts'
import { day } from '../../../shared/domain/day.ts'
import {
  accountId,
  initiativeId,
  mainInitiativeId,
  noteId,
  observationId,
  personId,
} from '../../../shared/domain/ids.ts'
import { checkEdit, emptyValue, isTooLong } from '../../../shared/domain/record-fields.ts'
import { uuid } from '../changes/devices.ts'

const ID = uuid('a', 1)

describe('constructors', () => {
  it('give an edit with every field, defaults too, and keyed maps entry by entry', () => {
    expect(createAccount(accountId.parse(ID), { name: 'Nordlicht' })).toEqual({
      ok: true,
      value: { record: ID, kind: 'account', set: { name: 'Nordlicht', sector: '', about: '' } },
    })
    const note = createNote(noteId.parse(ID), { day: '2026-05-20', present: { [uuid('b', 1)]: true } })
    expect(note).toMatchObject({
      value: { kind: 'note', set: { body: '', [`present/${uuid('b', 1)}`]: true } },
    })
    expect(note.ok && Object.keys(note.value.set)).not.toContain('present')
    expect(createPerson(personId.parse(ID), { name: 'Ada' })).toMatchObject({
      value: { set: { placeholder: false } },
    })
    expect(createInitiative(initiativeId.parse(ID), { name: 'Desk' })).toMatchObject({ ok: true })
    expect(
      chooseMainInitiative(mainInitiativeId.parse(ID), { initiative: ID, from: '2026-05-01' }),
    ).toMatchObject({
      value: { kind: 'mainInitiative', set: { initiative: ID, from: '2026-05-01' } },
    })
  })

  it('name the field that does not fit', () => {
    expect(createAccount(accountId.parse(ID), { name: ' ' })).toMatchObject({
      error: { type: 'invalid', field: 'name' },
    })
    expect(createNote(noteId.parse(ID), { day: '2026-02-30' })).toMatchObject({ error: { field: 'day' } })
    const observation = createObservation(observationId.parse(ID), {
      question: 'changeNewToAll',
      subject: { kind: 'account' },
      answer: { option: 'rarely' },
      kind: 'said',
      day: day.parse('2026-05-20'),
      recordedAt: -1,
      recorder: 'Author',
    })
    expect(observation).toMatchObject({ ok: false, error: { field: 'recordedAt' } })
  })
})

describe('checkEdit', () => {
  const edit = (set: { readonly [field: string]: string | boolean | number }, kind = 'note') => ({
    record: ID,
    kind,
    set,
  })
  const note = { title: 'Call', day: '2026-05-20' }

  it('judges the record as the edit leaves it', () => {
    expect(checkEdit(edit({ title: 'Call' }), null)).toMatchObject({ ok: false, error: { field: 'day' } })
    expect(checkEdit(edit({ title: 'Talk' }), note)).toEqual({ ok: true, value: null })
    expect(checkEdit(edit({ day: 'soon' }), note)).toMatchObject({ error: { field: 'day' } })
    expect(checkEdit(edit({ [`present/${ID}`]: true }), note)).toEqual({ ok: true, value: null })
    expect(checkEdit(edit({ [`present/${ID}`]: 'yes' }), note)).toMatchObject({
      error: { field: `present/${ID}` },
    })
    expect(checkEdit(edit({ 'present/somebody': true }), note)).toMatchObject({
      error: { field: 'present/somebody' },
    })
  })

  it('lets people put one field right while another is wrong, delete and bring back', () => {
    const broken = { ...note, day: 'soon' }
    expect(checkEdit(edit({ title: 'Talk' }), broken)).toEqual({ ok: true, value: null })
    expect(checkEdit(edit({ day: '2026-05-20' }), broken)).toEqual({ ok: true, value: null })
    expect(checkEdit(edit({ deleted: true }), broken)).toEqual({ ok: true, value: null })
    expect(checkEdit(edit({ deleted: 1 }), note)).toMatchObject({ error: { field: 'deleted' } })
  })

  it('refuses what is no field or no value, and new records of unknown kinds', () => {
    expect(checkEdit(edit({ 'a/b/c': 1 }), note)).toMatchObject({ error: { field: 'a/b/c' } })
    expect(checkEdit(edit({ about: Number.NaN }), note)).toMatchObject({ error: { field: 'about' } })
    expect(checkEdit(edit({ depth: 7 }, 'sounding'), null)).toMatchObject({ error: { field: '' } })
    expect(checkEdit(edit({ depth: 7 }, 'sounding'), {})).toEqual({ ok: true, value: null })
  })
})

describe('single fields', () => {
  it('know what they hold while nobody sets them', () => {
    expect(emptyValue('note', 'body')).toBe('')
    expect(emptyValue('note', 'startedAt')).toBeNull()
    expect(emptyValue('note', `present/${ID}`)).toBe(false)
    expect(emptyValue('note', 'day')).toBeUndefined()
    expect(emptyValue('note', 'depth')).toBeUndefined()
    expect(emptyValue('sounding', 'depth')).toBeUndefined()
    expect(emptyValue('sounding', 'present/x')).toBeUndefined()
    expect(emptyValue('sounding', 'deleted')).toBe(false)
  })

  it('know their length, deep inside too, and only length counts', () => {
    expect(isTooLong('account', 'name', 'N'.repeat(201))).toBe(true)
    expect(isTooLong('account', 'name', '')).toBe(false)
    expect(isTooLong('observation', 'quotation', { exact: 'x'.repeat(5_001) })).toBe(true)
    expect(isTooLong('sounding', 'name', 'N'.repeat(201))).toBe(false)
    expect(isTooLong('note', `present/${ID}`, 'N'.repeat(201))).toBe(false)
  })
})
