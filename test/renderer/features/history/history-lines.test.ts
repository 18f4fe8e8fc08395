/** The lines of the history: what each says, under which day, and which of them fit a filter. */
import { describe, expect, it } from 'vitest'
import {
  DELETIONS,
  linesOf,
  rowsOf,
  type HistoryFilter,
  type HistoryLine,
} from '../../../../renderer/features/history/history-rows.ts'
import { heldValues } from '../../../../renderer/features/history/held-values.ts'
import { lineText, lineWords } from '../../../../renderer/features/history/line-words.ts'
import { fieldWords, recordWords } from '../../../../renderer/features/history/record-words.ts'
import { eraseOps } from '../../../../shared/changes/erase.ts'
import { historyOf } from '../../../../shared/changes/history.ts'
import { recordSchemas } from '../../../../shared/domain/record-kinds.ts'
import type { SealedChange } from '../../../../shared/changes/change.ts'
import type { Json } from '../../../../shared/json.ts'
import { createDevice, RECORDS } from '../../../shared/changes/devices.ts'
import { historyWords } from './words.ts'

const [record = '', other = ''] = RECORDS
const set = (values: { readonly [field: string]: Json }, about = record, kind = 'person') => ({
  record: about,
  kind,
  set: values,
})
const words = await historyWords(
  new Map([
    [record, 'Ada'],
    [other, 'Visit'],
  ]),
)
const ALL: HistoryFilter = { author: null, kind: null, record: null, words: '' }

function told(changes: readonly SealedChange[], filter: Partial<HistoryFilter> = {}) {
  const history = historyOf(changes)
  const context = { history, words, files: new Map([[changes[0]?.id ?? '', 'brandt.soundings']]) }
  const rows = rowsOf(
    linesOf(history.parts),
    { ...ALL, ...filter },
    { isDeleted: (id) => id === record, textOf: (line) => lineText(line, context) },
  )
  return rows.map((row) => {
    if (row.type === 'day') return 'day'
    const line = lineWords(row, context)
    return `${row.opens ? `${line.who}${line.file === '' ? '' : ` ${line.file}`}: ` : ''}${line.record}, ${line.field}: ${line.before} → ${line.after}${line.beside.join('')}`
  })
}

function written() {
  const device = createDevice(1)
  device.write(set({ name: 'Ada', role: '', key: false, leftOn: null, place: 'contact' }))
  device.write(set({ role: 'Planner', key: true }), set({ title: 'Visit' }, other, 'note'))
  device.write(set({ deleted: true }))
  return device
}

describe('the lines of the history', () => {
  it('say the same whatever was asked before, and one value in each field by what it means there', () => {
    const device = createDevice(1)
    device.write(
      set({ name: 'Ada', role: '', place: 'inside' }),
      set({ title: 'Visit', body: '' }, other, 'note'),
    )
    device.write(
      set({ role: 'contact', place: 'contact', key: true }),
      set({ title: 'contact' }, other, 'note'),
    )
    const context = { history: historyOf(device.changes()), words, files: new Map<string, string>() }
    const lines = linesOf(context.history.parts)
    const texts = lines.map((line) => lineText(line, { ...context, history: historyOf(device.changes()) }))
    expect(texts.filter((text) => / contact$/.test(text))).toHaveLength(2)
    const one = (line: HistoryLine) => lineText(line, context)
    expect(lines.flatMap((line, index) => [one(lines[lines.length - 1 - index] ?? line), one(line)])).toEqual(
      lines.flatMap((_, index) => [texts[lines.length - 1 - index], texts[index]]),
    )
  })

  it('say who, of what, from what and to what, the newest first, and nothing of what an added record leaves open', () => {
    expect(told(written().changes())).toEqual([
      'day',
      'Author 1: Ada, Deleted or kept: there → Deleted',
      'Author 1: Ada, Key person: no → yes',
      'Ada, Role: empty → Planner',
      'Note Visit, added: not there → ',
      'Author 1 from brandt.soundings: Ada, added: not there → Where they stand: A contact, no prospect',
    ])
  })

  it('are fewer where a record, a kind, an author, words or deletions are asked for', () => {
    const changes = written().changes()
    expect(told(changes, { record: other })).toHaveLength(2)
    expect(told(changes, { kind: 'note' })).toHaveLength(2)
    expect(told(changes, { kind: DELETIONS })).toEqual([
      'day',
      'Author 1: Ada, Deleted or kept: there → Deleted',
    ])
    expect(told(changes, { author: 'Nobody' })).toEqual([])
    expect(told(changes, { words: ' planner ROLE' })).toEqual(['day', 'Author 1: Ada, Role: empty → Planner'])
    expect(told(changes, { words: 'planner visit' })).toEqual([])
  })

  it('tell of what was erased for good, of what was written at the same time, and of what was decided', () => {
    const device = createDevice(1)
    const colleague = createDevice(2)
    device.write(set({ name: 'Ada', role: 'one' }))
    colleague.take(device.changes())
    device.write(set({ role: 'mine' }))
    colleague.write(set({ role: 'theirs' }))
    device.take(colleague.changes())
    const secret = device.write(set({ title: 'secret' }, other, 'note'))
    device.write(set({ role: 'ours' }))
    const changes = device
      .changes()
      .map((change) => (change === secret ? (eraseOps([change], () => true)[0] ?? change) : change))
    const lines = told(changes)
    expect(lines).toContain('Author 1: Something was erased for good, : erased → nothing is left of it')
    expect(lines.find((line) => line.includes('→ mine'))).toContain('At the same time Author 2 set “theirs”.')
    expect(lines.find((line) => line.includes('→ ours'))).toMatch(
      /Role: (mine \/ theirs|theirs \/ mine) → oursDecided between versions\.$/,
    )
  })

  it('name what a newer version added by the name it has there', () => {
    const device = createDevice(1)
    device.write(set({ name: 'x' }, other, 'starship'))
    device.write(set({ warp: { factor: 9 } }, other, 'starship'))
    expect(told(device.changes())[1]).toBe(
      'Author 1: Visit (“starship”, of a newer version), “warp”, of a newer version: not said → something else',
    )
    expect(recordWords('unknown', 'starship', words)).toBe('“starship”, of a newer version')
  })

  it('have a word for every kind of record and each of its fields', () => {
    const missing = Object.entries(recordSchemas).flatMap(([kind, { shape }]) => [
      ...[recordWords(record, kind, words), recordWords('unknown', kind, words)].filter((one) =>
        one.includes('newer'),
      ),
      ...Object.keys(shape).filter((field) => fieldWords(kind, field, words).includes('newer')),
    ])
    expect(missing).toEqual([])
    expect(fieldWords('person', 'parts/sponsor', words)).toBe('Part: Sponsor')
    expect(fieldWords('note', `present/${record}`, words)).toBe('Present: Ada')
    expect(fieldWords('note', 'ifAnswered/q:o', words)).toBe('If they answer: The question: The option')
  })
})

describe('heldValues', () => {
  it('gives each value once, the one that stands marked, and that of before anybody said', () => {
    const device = createDevice(1)
    device.write(set({ name: 'Ada' }))
    device.write(set({ role: 'one' }))
    device.write(set({ role: 'two' }))
    device.write(set({ role: 'one' }))
    const { settings } = historyOf(device.changes())
    const of = (field: string) =>
      heldValues(device.record(record), field, settings).map(({ value, state }) => [value, state])
    expect(of('role')).toEqual([
      ['one', 'now'],
      ['two', 'past'],
      ['', 'past'],
    ])
    expect(of('name')).toEqual([['Ada', 'now']])
  })
})
