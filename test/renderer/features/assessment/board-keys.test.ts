/** What a key means on the board: digits by place, letters by name, nothing where they sleep; and where moves lead. */
import { describe, expect, it } from 'vitest'
import {
  answerKeys,
  boardKeys,
  readBoardKey,
  type BoardPress,
} from '../../../../renderer/features/assessment/board-keys.ts'
import { ownQuestion } from './board-records.ts'

const press = (key: string, fields: Partial<BoardPress> = {}): BoardPress => ({
  key,
  code: /^\d$/.test(key) ? `Digit${key}` : key,
  ctrl: false,
  meta: false,
  alt: false,
  shift: false,
  ...fields,
})
const answers = answerKeys(ownQuestion(71))
const read = (of: BoardPress, quiet = false) => readBoardKey(of, { answers, quiet })
const options = (count: number) =>
  ownQuestion(72, {
    options: Array.from({ length: count }, (_, index) => ({
      id: `o${(index + 1).toString()}`,
      value: 1 / (index + 1),
    })),
  })

describe('the digits of a question', () => {
  it('are its options, then 7, 8 and 9 as in the interview', () => {
    expect(answers).toEqual([
      { digit: 1, answer: { option: 'good' } },
      { digit: 2, answer: { option: 'middling' } },
      { digit: 3, answer: { option: 'poor' } },
      { digit: 7, answer: { without: 'dontKnow' } },
      { digit: 8, answer: { without: 'declined' } },
      { digit: 9, answer: { without: 'notApplicable' } },
    ])
  })

  it('give way to options, and 0 stays for not knowing', () => {
    const digits = (count: number) => answerKeys(options(count)).map(({ digit }) => digit)
    expect(digits(6)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(digits(7)).toEqual([1, 2, 3, 4, 5, 6, 7, 0, 8, 9])
    expect(digits(9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 0])
    expect(digits(12)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 0])
    expect(answerKeys(options(9)).at(-1)?.answer).toEqual({ without: 'dontKnow' })
  })

  it('never stand for two answers, and leave out what is no longer offered', () => {
    for (let count = 2; count <= 12; count += 1) {
      const digits = answerKeys(options(count)).map(({ digit }) => digit)
      expect(new Set(digits).size).toBe(digits.length)
    }
    const retired = ownQuestion(73, {
      options: [
        { id: 'a', value: 1 },
        { id: 'b', value: 0.5, retired: true },
        { id: 'c', value: 0 },
      ],
    })
    expect(answerKeys(retired)[1]).toEqual({ digit: 2, answer: { option: 'c' } })
  })
})

describe('a press', () => {
  it('of a digit answers, by its place on the keyboard', () => {
    expect(read(press('2'))).toEqual({ type: 'answer', answer: { option: 'middling' } })
    expect(read(press('&', { code: 'Digit1' }))).toEqual({ type: 'answer', answer: { option: 'good' } })
    expect(read(press('8', { code: 'Numpad8' }))).toEqual({ type: 'answer', answer: { without: 'declined' } })
    expect(read(press('4'))).toBeNull()
  })

  it('on the number pad moves while that does not write digits', () => {
    expect(read(press('End', { code: 'Numpad1' }))).toEqual({ type: 'move', step: 'end' })
  })

  it('of a letter is told by its name, in either case', () => {
    expect(read(press('u'))).toEqual({ type: 'unknown' })
    expect(read(press('U'))).toEqual({ type: 'unknown' })
    expect(read(press('r'))).toEqual({ type: 'contradiction' })
    expect(read(press('j'))).toEqual({ type: 'move', step: 'down' })
    expect(read(press('k'))).toEqual({ type: 'move', step: 'up' })
    expect(read(press('x'))).toBeNull()
  })

  it('moves to the ends of the line, and with Ctrl to those of the board', () => {
    expect(read(press('Home'))).toEqual({ type: 'move', step: 'start' })
    expect(read(press('Home', { ctrl: true }))).toEqual({ type: 'move', step: 'first' })
    expect(read(press('End', { ctrl: true }))).toEqual({ type: 'move', step: 'last' })
  })

  it('with a modifier is not the board’s', () => {
    expect(read(press('1', { ctrl: true }))).toBeNull()
    expect(read(press('1', { alt: true, ctrl: true }))).toBeNull()
    expect(read(press('u', { meta: true }))).toBeNull()
    expect(read(press('r', { shift: true }))).toBeNull()
    expect(read(press('ArrowDown', { alt: true }))).toBeNull()
  })

  it('of a single key sleeps where it is turned off or belongs to a sequence; named keys do not', () => {
    for (const key of ['1', '7', 'u', 'r', 'j', 'k']) expect(read(press(key), true)).toBeNull()
    for (const key of ['ArrowDown', 'Enter', ' ', 'Delete', 'PageDown'])
      expect(read(press(key), true)).not.toBeNull()
  })
})

describe('the table', () => {
  it('shows no key that does nothing, and each key means one thing', () => {
    const meant = boardKeys.flatMap(({ means }) => Object.keys(means))
    expect(new Set(meant).size).toBe(meant.length)
    for (const { shown, means, single } of boardKeys) {
      expect(shown.length).toBeGreaterThan(0)
      expect(Object.keys(means).some((key) => /^[a-z]$/.test(key)) || single === undefined).toBe(true)
      for (const [key, command] of Object.entries(means)) {
        const ctrl = key.startsWith('Ctrl+')
        expect(read(press(ctrl ? key.slice('Ctrl+'.length) : key, { ctrl }))).toEqual(command)
      }
    }
  })
})
