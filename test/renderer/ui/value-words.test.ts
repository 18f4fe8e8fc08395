/** Holds the words of a value in conflict to what the value is: no id, no raw data, no unknown word swallowed. */
import { describe, expect, it } from 'vitest'
import { createI18n } from '../../../renderer/app/i18n.ts'
import { formatIn } from '../../../renderer/ui/format.ts'
import { valueWords, type ValueWords } from '../../../renderer/ui/value-words.ts'

const words: ValueWords = {
  t: createI18n().getFixedT('en', 'ui'),
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

function read(field: string, value: unknown, question = ''): string {
  return valueWords(value, { field, question }, words)
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
    const place = { field: 'body', question: '', others: [`${shared}Brandt adds this.`] }
    const text = valueWords(`${shared}Ada adds this.`, place, words)
    expect(text).toMatch(/^…(word )+Ada adds this\.$/)
    expect(text.length).toBeLessThan(80)
    expect(valueWords(shared, place, words)).toMatch(/^…[word ]+$/)
  })
})
