/** What keys mean: sequences, sleeping single keys, and combinations that are never ours. */
import { describe, expect, it } from 'vitest'
import { readKey, type KeyPress } from '../../../renderer/app/keys.ts'

const awake = { mac: false, awaiting: false, singleKeys: true }

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrl: false, meta: false, alt: false, shift: false, inField: false, ...more }
}

describe('reading a key', () => {
  it('opens the keys on F1 and on a question mark', () => {
    expect(readKey(press('F1', { inField: true }), awake).command).toEqual({ type: 'help' })
    expect(readKey(press('?', { shift: true }), awake).command).toEqual({ type: 'help' })
  })
  it('goes through the regions with F6, back with Shift', () => {
    expect(readKey(press('F6'), awake).command).toEqual({ type: 'region', step: 1 })
    expect(readKey(press('F6', { shift: true, inField: true }), awake).command).toEqual({
      type: 'region',
      step: -1,
    })
  })
  it('reads G and then a place or the number of a tab', () => {
    expect(readKey(press('g'), awake)).toEqual({ command: null, awaits: true })
    const second = { ...awake, awaiting: true }
    expect(readKey(press('a'), second).command).toEqual({ type: 'place', place: 'accounts' })
    expect(readKey(press('x'), second).command).toEqual({ type: 'place', place: 'exchange' })
    // the digit by its place on the keyboard: on a French one the key alone writes é
    expect(readKey(press('é', { code: 'Digit2' }), second).command).toEqual({ type: 'tab', number: 2 })
    expect(readKey(press('q'), second)).toEqual({ command: null, awaits: false })
  })
  it('gives single letters to the buttons that carry them', () => {
    expect(readKey(press('i'), awake).command).toEqual({ type: 'button', key: 'I' })
    expect(readKey(press('/'), awake).command).toEqual({ type: 'filter' })
  })
  it('lets single keys sleep in fields and where they are turned off', () => {
    for (const key of ['i', 'n', 'g', '?', '/']) {
      expect(readKey(press(key, { inField: true }), awake)).toEqual({ command: null, awaits: false })
      expect(readKey(press(key), { ...awake, singleKeys: false })).toEqual({ command: null, awaits: false })
    }
  })
  it('takes back and does again outside of fields, where the text has its own', () => {
    const z = press('z', { ctrl: true })
    expect(readKey(z, awake).command).toEqual({ type: 'undo' })
    expect(readKey({ ...z, key: 'Z', shift: true }, awake).command).toEqual({ type: 'redo' })
    expect(readKey(press('y', { ctrl: true }), awake).command).toEqual({ type: 'redo' })
    expect(readKey({ ...z, inField: true }, awake).command).toBeNull()
  })
  it('takes Cmd for Mod on a Mac, and leaves Ctrl alone there', () => {
    const mac = { ...awake, mac: true }
    expect(readKey(press('z', { meta: true }), mac).command).toEqual({ type: 'undo' })
    expect(readKey(press('z', { ctrl: true }), mac).command).toBeNull()
    expect(readKey(press(',', { meta: true }), mac).command).toEqual({ type: 'place', place: 'settings' })
  })
  it('never takes AltGr, Alt with a letter, or what belongs to the window', () => {
    for (const key of ['a', 'z', 'o', 's', '1']) {
      expect(readKey(press(key, { ctrl: true, alt: true }), awake).command).toBeNull()
      expect(readKey(press(key, { alt: true }), awake).command).toBeNull()
    }
    for (const key of ['n', 't', 'w', 'q', 'r', 'm', 'h', '0']) {
      expect(readKey(press(key, { ctrl: true }), awake).command).toBeNull()
    }
  })
})
