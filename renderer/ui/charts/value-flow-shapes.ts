/** The flow as shapes on a sheet of its own, for files: where its lines, its bars and every word of it stand. */
import type { FlowFriction } from './value-flow-mark.tsx'

export type FlowPicture = {
  readonly title: string
  readonly steps: readonly {
    readonly name: string
    readonly friction: FlowFriction | null
    readonly state: string
    readonly policy: string
    /** Owner, what sets us apart, answers: a paragraph each. */
    readonly details: readonly string[]
  }[]
  /** Any CSS colour each. */
  readonly ink: string
  readonly page: string
  readonly rtl: boolean
}

/** Pixels, from the upper left corner; text begins at its `x`, which is at its right where it is read from there. */
export type FlowShape =
  | {
      readonly type: 'text'
      readonly x: number
      readonly y: number
      readonly words: string
      readonly strong: boolean
    }
  /** `d`: as in SVG. The way is faint, a bar across it is not. */
  | { readonly type: 'way' | 'bar'; readonly d: string }
  | { readonly type: 'dot'; readonly x: number; readonly y: number }
  | {
      readonly type: 'hatched'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }

export type FlowSheet = {
  readonly width: number
  readonly height: number
  readonly shapes: readonly FlowShape[]
}

export const DOT = 4
export const TYPE = 14

const COLUMN = 230
const COLUMNS = 4
const MARGIN = 24
const GUTTER = 20
const POST = 12
const LINE = 18
/** Pixels of a letter in the type of the names and in that of the details, on average. */
const LETTER = { name: 7.6, detail: 6.6 }

export function flowSheet({ title, steps, rtl }: FlowPicture): FlowSheet {
  const columns = Math.max(1, Math.min(COLUMNS, steps.length))
  const width = columns * COLUMN + 2 * MARGIN
  const x = (value: number) => (rtl ? width - value : value)
  const text = (at: number, y: number, words: string, strong = false): FlowShape => ({
    type: 'text',
    x: x(at),
    y,
    words,
    strong,
  })
  const along = (type: 'way' | 'bar', points: readonly (readonly [number, number])[]): FlowShape => ({
    type,
    d: `M${points.map(([px, py]) => `${x(px)} ${py}`).join('L')}`,
  })
  const shapes: FlowShape[] = [text(MARGIN, MARGIN + 14, title, true)]
  let top = MARGIN + 40
  for (let row = 0; row < steps.length; row += columns) {
    const shown = steps.slice(row, row + columns)
    const posts = shown.map(({ policy }) =>
      policy === '' ? [] : wrapped(policy, LETTER.detail, COLUMN - GUTTER - POST - 8),
    )
    const line = top + Math.max(0, ...posts.map((words) => words.length)) * LINE + 14
    let bottom = line
    shown.forEach((step, index) => {
      const left = MARGIN + index * COLUMN
      const post = posts[index] ?? []
      const foot = line - 14 - (post.length - 1) * LINE
      post.forEach((words, at) => shapes.push(text(left + POST + 9, foot + at * LINE + 4, words, true)))
      const first = row + index === 0
      const last = row + index === steps.length - 1
      if (!first)
        shapes.push(
          along('way', [
            [left, line],
            [left + 6, line],
          ]),
        )
      if (!last)
        shapes.push(
          along('way', [
            [left + 36, line],
            [left + COLUMN, line],
          ]),
        )
      shapes.push(...markOf(step.friction, left, line, post.length > 0 ? foot - 12 : null, first, last))
      let y = line + 32
      for (const words of wrapped(`${step.name}: ${step.state}`, LETTER.name, COLUMN - GUTTER)) {
        shapes.push(text(left, y, words, true))
        y += LINE + 2
      }
      for (const words of step.details.flatMap((detail) => wrapped(detail, LETTER.detail, COLUMN - GUTTER))) {
        shapes.push(text(left, y, words))
        y += LINE
      }
      bottom = Math.max(bottom, y)
    })
    top = bottom + 16
  }
  return { width, height: top, shapes }

  /** `post`: where the post of a policy begins; null where none stands on it. */
  function markOf(
    friction: FlowFriction | null,
    left: number,
    line: number,
    post: number | null,
    first: boolean,
    last: boolean,
  ): readonly FlowShape[] {
    const at = left + POST
    const up = post ?? line - 10
    const through = along('way', [
      [first ? at : left, line],
      [last ? at : left + 36, line],
    ])
    const posted = (down: number): readonly FlowShape[] =>
      post === null
        ? []
        : [
            along('way', [
              [at, post],
              [at, down],
            ]),
          ]
    switch (friction) {
      case null: {
        const corner = rtl ? x(left + 36) : left + 6
        return [...posted(line - 6), { type: 'hatched', x: corner, y: line - 6, width: 30, height: 12 }]
      }
      case 'none':
        return [through, ...posted(line), { type: 'dot', x: x(at), y: line }]
      case 'slows':
        return [
          through,
          along('bar', [
            [at, up],
            [at, line + 10],
          ]),
          along('bar', [
            [at + 6, line - 10],
            [at + 6, line + 10],
          ]),
        ]
      case 'blocks':
        return [
          along('bar', [
            [at, up],
            [at, line],
            [at - 6, line + 10],
          ]),
          along('bar', [
            [left + 30, line - 10],
            [left + 22, line + 10],
          ]),
        ]
    }
  }
}

/** Lines of at most so many pixels; a word that is longer than a line stands in one of its own, cut where it must be. */
export function wrapped(text: string, letter: number, width: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / letter))
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/\s+/)) {
    for (const piece of pieces(word, most)) {
      if (line !== '' && line.length + 1 + piece.length > most) {
        lines.push(line)
        line = piece
      } else line = line === '' ? piece : `${line} ${piece}`
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Cut between characters, never within one. */
function pieces(word: string, most: number): readonly string[] {
  const letters = Array.from(word)
  const count = Math.max(1, Math.ceil(letters.length / most))
  return Array.from({ length: count }, (_, index) => letters.slice(index * most, (index + 1) * most).join(''))
}
