/** Holds what an answer quotes: the selection, else the sentence at the caret, never a private line. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotedRange, sentenceAt } from '../../../../renderer/features/interviews/quoted-range.ts'

function sentence(note: string, caret: number): string | null {
  const range = sentenceAt(note, caret)
  return range === null ? null : note.slice(range.from, range.to)
}

describe('sentenceAt', () => {
  const note = '# Monday\n14:05 @Osei: We wait. It costs more than it brings. \n\n// tired\n'
  it('takes the sentence around the caret without time and speaker', () => {
    expect(sentence(note, note.indexOf('wait'))).toBe('We wait.')
    expect(sentence(note, note.indexOf('14:05') + 1)).toBe('We wait.')
    expect(sentence(note, note.indexOf('costs'))).toBe('It costs more than it brings.')
  })
  it('takes the last sentence above when the line is still empty', () => {
    expect(sentence(note, note.indexOf('\n\n') + 1)).toBe('It costs more than it brings.')
  })
  it('quotes neither headings nor private lines', () => {
    expect(sentence(note, 3)).toBeNull()
    expect(sentence(note, note.indexOf('tired'))).toBeNull()
    expect(sentence(note, note.length)).toBeNull()
    expect(sentence('', 0)).toBeNull()
  })
})

describe('quotedRange', () => {
  it('prefers the selection, without blanks at its ends', () => {
    const note = 'We wait, they say.'
    expect(quotedRange(note, { from: 2, to: 8 })).toEqual({ from: 3, to: 8 })
    expect(quotedRange(note, { from: 4, to: 4 })).toEqual({ from: 0, to: 18 })
  })
  it('quotes nothing from a selection that touches a private line', () => {
    expect(quotedRange('a\n// b\nc', { from: 0, to: 8 })).toBeNull()
  })
  it('always gives words of the note, or nothing', () => {
    const part = fc.constantFrom(
      'We wait.',
      ' ',
      '\n',
      '// no',
      '@Osei: ',
      '14:05 ',
      '- ',
      'ja 😀',
      '# H',
      'x',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const note = parts.join('')
        const from = Math.min(a % (note.length + 1), b % (note.length + 1))
        const to = Math.max(a % (note.length + 1), b % (note.length + 1))
        const range = quotedRange(note, { from, to })
        if (range === null) return
        const words = note.slice(range.from, range.to)
        expect(words).not.toBe('')
        expect(words).toBe(words.trim())
      }),
    )
  })
})
