/** Holds the keys of an interview to the design language. */
import { describe, expect, it } from 'vitest'
import { nextKind, readLiveKey, type LiveKey } from '../../../../renderer/features/interviews/live-keys.ts'

function press(key: string, more: Partial<LiveKey> = {}) {
  return readLiveKey({ key, code: '', mod: false, shift: false, alt: false, ...more })
}

describe('readLiveKey', () => {
  it('answers with Mod and a digit, told by its place on the keyboard', () => {
    expect(press('&', { code: 'Digit1', mod: true })).toEqual({ type: 'option', index: 0 })
    expect(press('6', { code: 'Digit6', mod: true })).toEqual({ type: 'option', index: 5 })
    expect(press('7', { code: 'Digit7', mod: true })).toEqual({ type: 'without', answer: 'dontKnow' })
    expect(press('8', { code: 'Digit8', mod: true })).toEqual({ type: 'without', answer: 'declined' })
    expect(press('9', { code: 'Numpad9', mod: true })).toEqual({ type: 'without', answer: 'notApplicable' })
  })

  it('leaves plain digits, AltGr and Mod+0 to the text', () => {
    expect(press('1', { code: 'Digit1' })).toBeNull()
    expect(press('²', { code: 'Digit2', mod: true, alt: true })).toBeNull()
    expect(press('0', { code: 'Digit0', mod: true })).toBeNull()
  })

  it('moves between questions', () => {
    expect(press('F8')).toEqual({ type: 'next' })
    expect(press('Enter', { mod: true })).toEqual({ type: 'next' })
    expect(press('F8', { shift: true })).toEqual({ type: 'previous' })
    expect(press('Enter')).toBeNull()
    expect(press('F9')).toEqual({ type: 'bailOut' })
  })

  it('goes round the ways of knowing', () => {
    let kind: Parameters<typeof nextKind>[0] = 'said'
    const seen = new Set<string>()
    for (let turn = 0; turn < 5; turn += 1) {
      seen.add(kind)
      kind = nextKind(kind)
    }
    expect(seen.size).toBe(5)
    expect(kind).toBe('said')
  })
})
