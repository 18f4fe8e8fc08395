/** The keys of the evidence board: one table that both handles a press and is shown at the foot. Pure, so that it can be tested. */
import type { answersWithoutValue } from '../../../shared/domain/observation.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'

export type GivenAnswer =
  | { readonly option: string }
  | { readonly without: (typeof answersWithoutValue)[number] }

export type Step =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'start'
  | 'end'
  | 'pageUp'
  | 'pageDown'
  | 'first'
  | 'last'

export type BoardCommand =
  | { readonly type: 'answer'; readonly answer: GivenAnswer }
  | { readonly type: 'move'; readonly step: Step }
  | { readonly type: 'unknown' | 'contradiction' }
  | { readonly type: 'open' | 'peek' | 'remove' }

export type BoardPress = {
  readonly key: string
  /** The place on the keyboard: digits are told by it, whatever the layout. */
  readonly code: string
  readonly ctrl: boolean
  readonly meta: boolean
  readonly alt: boolean
  readonly shift: boolean
}

export type AnswerKey = { readonly digit: number; readonly answer: GivenAnswer }

/** 7, 8 and 9 as in the interview, as far as no option has the digit; 0 is always free. */
const WITHOUT = [
  { digit: 7, without: 'dontKnow' },
  { digit: 8, without: 'declined' },
  { digit: 9, without: 'notApplicable' },
] as const

/** The digits of a question: its options that are still offered, from 1, then the ways of giving no answer. */
export function answerKeys(question: Pick<Question, 'options'>): readonly AnswerKey[] {
  const offered = question.options.filter(({ retired }) => retired !== true).slice(0, 9)
  const withouts = WITHOUT.flatMap(({ digit, without }): AnswerKey[] => {
    if (digit > offered.length) return [{ digit, answer: { without } }]
    return without === 'dontKnow' ? [{ digit: 0, answer: { without } }] : []
  })
  return [...offered.map(({ id }, index) => ({ digit: index + 1, answer: { option: id } })), ...withouts]
}

export type KeyRow = {
  readonly id: 'move' | 'page' | 'edge' | 'unknown' | 'contradiction' | 'open' | 'peek' | 'remove'
  /** What stands on the keys. */
  readonly shown: readonly string[]
  /** A letter, which sleeps where single keys are turned off. */
  readonly single?: true
  /** By `event.key`; `Ctrl+` before it where that is held. */
  readonly means: { readonly [key: string]: BoardCommand }
}

const move = (step: Step): BoardCommand => ({ type: 'move', step })

export const boardKeys: readonly KeyRow[] = [
  { id: 'unknown', shown: ['U'], single: true, means: { u: { type: 'unknown' } } },
  { id: 'contradiction', shown: ['R'], single: true, means: { r: { type: 'contradiction' } } },
  { id: 'open', shown: ['Enter'], means: { Enter: { type: 'open' } } },
  { id: 'peek', shown: ['Space'], means: { ' ': { type: 'peek' } } },
  { id: 'remove', shown: ['Del'], means: { Delete: { type: 'remove' } } },
  {
    id: 'move',
    shown: ['↑', '↓', '←', '→', 'J', 'K'],
    means: {
      ArrowUp: move('up'),
      ArrowDown: move('down'),
      ArrowLeft: move('left'),
      ArrowRight: move('right'),
      j: move('down'),
      k: move('up'),
    },
  },
  {
    id: 'page',
    shown: ['PgUp', 'PgDn'],
    means: { PageUp: move('pageUp'), PageDown: move('pageDown') },
  },
  {
    id: 'edge',
    shown: ['Home', 'End'],
    means: {
      Home: move('start'),
      End: move('end'),
      'Ctrl+Home': move('first'),
      'Ctrl+End': move('last'),
    },
  },
]

const meanings: ReadonlyMap<string, BoardCommand> = new Map(
  boardKeys.flatMap(({ means }) => Object.entries(means)),
)

/** A letter or a digit: these sleep where single keys are turned off, and leave room for a sequence that began with G. */
export function isSingleKey({ key, code }: BoardPress): boolean {
  return digitOf({ key, code }) !== null || /^\p{L}$/u.test(key)
}

/** Null where the key is not the board's. `quiet`: single keys are off, or a sequence waits for its second key. */
export function readBoardKey(
  press: BoardPress,
  { answers, quiet }: { readonly answers: readonly AnswerKey[]; readonly quiet: boolean },
): BoardCommand | null {
  const { key, ctrl, meta, alt, shift } = press
  if (meta || alt || shift || (quiet && isSingleKey(press))) return null
  if (ctrl) return meanings.get(`Ctrl+${key}`) ?? null
  const digit = digitOf(press)
  if (digit === null) return meanings.get(/^\p{L}$/u.test(key) ? key.toLowerCase() : key) ?? null
  const found = answers.find((one) => one.digit === digit)
  return found === undefined ? null : { type: 'answer', answer: found.answer }
}

/** On the number pad only while it writes digits. */
function digitOf({ key, code }: Pick<BoardPress, 'key' | 'code'>): number | null {
  const row = /^Digit(\d)$/.exec(code)?.[1]
  const pad = /^\d$/.test(key) ? /^Numpad(\d)$/.exec(code)?.[1] : undefined
  const digit = row ?? pad
  return digit === undefined ? null : Number(digit)
}
