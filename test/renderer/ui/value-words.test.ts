/** Holds the words of a value in conflict to what the value is: no id, no raw data, no unknown word swallowed. */
import { describe, expect, it } from 'vitest'
import { createI18n } from '../../../renderer/app/i18n.ts'
import { loadWords } from '../../../renderer/app/words.ts'
import { formatIn } from '../../../renderer/ui/format.ts'
import { valueWords, type ValueWords } from '../../../renderer/ui/value-words.ts'
import { recordSchemas } from '../../../shared/domain/record-kinds.ts'
import { z } from '../../../shared/zod.ts'

const i18n = createI18n()
await loadWords(i18n, ['values'])

const words: ValueWords = {
  t: i18n.getFixedT('en', ['values', 'ui']),
  instruments: {
    question: (id) => (id === 'q' ? { title: 'The question', probe: 'Why?' } : null),
    option: (question, option) =>
      question === 'q' && option === 'o' ? { label: 'The option', short: 'option' } : null,
    reason: () => null,
    construct: (id) => id,
  },
  format: formatIn('en-GB'),
  names: new Map([['id-1', 'Osei']]),
}

/** What can be chosen where a field is a choice, under whatever is wrapped around it. */
function optionsOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    const inner = schema.unwrap()
    return inner instanceof z.ZodType ? optionsOf(inner) : []
  }
  return schema instanceof z.ZodEnum ? schema.options.map(String) : []
}

function read(field: string, value: unknown, question = '', kind = 'observation'): string {
  return valueWords(value, { kind, field, question }, words)
}

describe('a value in conflict', () => {
  it.each([
    ['deleted', true, 'Deleted'],
    ['deleted', false, 'Kept'],
    ['role', '', 'empty'],
    ['speaker', null, 'empty'],
    ['placeholder', true, 'yes'],
    ['present/id-1', false, 'no'],
    ['count', 3, '3'],
    ['kind', 'seen', 'We saw it'],
    ['role', 'seen', 'seen'],
    ['question', 'q', 'The question'],
    ['question', 'of-a-newer-version', 'of-a-newer-version'],
    ['day', '2026-05-29', '29 May 2026'],
    ['speaker', 'id-1', 'Osei'],
    ['quotation', { exact: 'two\n  lines' }, '“two lines”'],
    ['answer', { without: 'dontKnow' }, 'Does not know'],
    ['subject', { kind: 'initiative', id: 'id-1' }, 'Osei'],
    ['subject', { kind: 'initiative', id: 'unknown' }, 'something else'],
    ['subject', { kind: 'account' }, 'The account'],
    ['answer', { without: 'of a newer version' }, 'something else'],
  ])('of %s: %j reads %s', (field, value, text) => {
    expect(read(field, value)).toBe(text)
  })

  it.each([
    ['initiative', 'stage', 'inUse', 'In use'],
    ['motive', 'reason', 'useValue', 'The use of it'],
    ['override', 'reason', 'useValue', 'useValue'],
    ['motive', 'view', 'believed', 'We believe it'],
    ['motive', 'beliefIs', 'false', 'False'],
    ['outcome', 'kind', 'renewal', 'Renewal'],
    ['outcome', 'result', 'noDecision', 'No decision'],
    ['outcome', 'result', 'of-a-newer-version', 'of-a-newer-version'],
    ['outcome', 'goalsAchieved', 'partly', 'In part'],
    ['outcome', 'regret', 'much', 'Very much'],
    ['override', 'of', 'usageDiagnosis', 'Use'],
    ['override', 'label', 'suppressedByPolicy', 'Suppressed by policy'],
    ['override', 'label', null, 'empty'],
    ['ownQuestion', 'subject', 'valueStep', 'A step of the value path'],
    ['valueStep', 'owner', 'id-1', 'Osei'],
    ['valueStep', 'owner', '2690b622-5fa1-8dd2-8e6f-4248ab674ae1', 'one that was removed, or is not here'],
    ['contract', 'value', 12.5, '12.5'],
    ['contract', 'value', 24_000, '24,000'],
    ['initiative', 'sort', 'dataMigration', 'Data migration'],
    ['initiative', 'sort', 'Moving house', 'Moving house'],
    ['attachment', 'size', 1_234_567, '1,235 kB'],
    ['attachment', 'seconds', 1, '1 second'],
    ['attachment', 'digest', 'a'.repeat(64), 'a fingerprint of its content'],
    ['attachment', 'consent', { person: 'id-1', words: 'Yes, do', at: 1e12 }, /^Osei, .+2001.*: “Yes, do”$/],
    ['attachment', 'consent', { person: null, words: 'Yes', at: 0 }, /^Somebody, /],
    ['person', 'parts', { sponsor: true, astronaut: false }, 'Sponsor: yes; astronaut: no'],
    ['note', 'present', { 'id-1': true }, 'Osei: yes'],
    [
      'note',
      'ifAnswered',
      { 'q:o': 'Ask the next', q: 'Go on' },
      'The question: The option: Ask the next; The question: Go on',
    ],
    ['note', 'ifAnswered', {}, 'empty'],
  ])('of a %s, %s: %j reads %s', (kind, field, value, text) => {
    expect(read(field, value, '', kind)).toEqual(
      typeof text === 'string' ? text : expect.stringMatching(text),
    )
  })

  it('knows a word for everything that can be chosen from a list, of every kind of record', () => {
    const raw = Object.entries(recordSchemas).flatMap(([kind, schema]) => {
      const shape: { readonly [field: string]: z.ZodType } = schema.shape
      return Object.entries(shape).flatMap(([field, of]) =>
        optionsOf(of)
          .filter((option) => read(field, option, '', kind) === option)
          .map((option) => `${kind} ${field} ${option}`),
      )
    })
    // These verbs are their own words.
    const verbs = ['serves', 'informs', 'influences']
    expect(raw).toEqual(verbs.map((verb) => `relation sort ${verb}`))
  })

  it('lists the options of an own question with what they count for', () => {
    const options = [
      { id: 'a', label: 'Often', short: 'often', value: 1, retired: false },
      { id: 'b', label: 'Never', short: 'never', value: 0, retired: true },
    ]
    expect(read('options', options, '', 'ownQuestion')).toBe('Often (1); Never (no longer offered)')
  })

  it('names an option by its question, or keeps the id of a newer one', () => {
    expect(read('answer', { option: 'o' }, 'q')).toBe('The option')
    expect(read('answer', { option: 'p' }, 'q')).toBe('p')
  })

  it('gives a moment its time, and cuts a long text', () => {
    expect(read('finalisedAt', Date.UTC(2026, 4, 29, 12))).toContain('2026')
    expect(read('body', 'a'.repeat(300))).toBe(`${'a'.repeat(240)}…`)
  })

  it('shows a long text from where it parts from the other version', () => {
    const shared = 'word '.repeat(80)
    const place = { kind: 'note', field: 'body', question: '', others: [`${shared}Brandt adds this.`] }
    const text = valueWords(`${shared}Ada adds this.`, place, words)
    expect(text).toMatch(/^…(word )+Ada adds this\.$/)
    expect(text.length).toBeLessThan(80)
    expect(valueWords(shared, place, words)).toMatch(/^…[word ]+$/)
  })
})
