/** The drawn flow as a file of its own: an SVG that needs neither our styles nor our fonts, with every word of it as text. */
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

const COLUMN = 230
const COLUMNS = 4
const MARGIN = 24
const GUTTER = 20
const POST = 12
const LINE = 18
/** Pixels of a letter in the type of the names and in that of the details, on average. */
const LETTER = { name: 7.6, detail: 6.6 }

export function flowSvg({ title, steps, ink, page, rtl }: FlowPicture): string {
  const columns = Math.max(1, Math.min(COLUMNS, steps.length))
  const width = columns * COLUMN + 2 * MARGIN
  const x = (value: number) => (rtl ? width - value : value)
  const text = (at: number, y: number, words: string, weight = 400) =>
    `<text x="${x(at)}" y="${y}" font-weight="${weight}">${escaped(words)}</text>`
  const path = (points: readonly (readonly [number, number])[], stroke: string) =>
    `<path d="M${points.map(([px, py]) => `${x(px)} ${py}`).join('L')}" ${stroke}/>`
  const way = `fill="none" stroke="${ink}" stroke-opacity="0.5" stroke-width="1.5"`
  const bar = `fill="none" stroke="${ink}" stroke-width="2"`

  const parts: string[] = [text(MARGIN, MARGIN + 14, title, 600)]
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
      post.forEach((words, at) => parts.push(text(left + POST + 9, foot + at * LINE + 4, words, 600)))
      const first = row + index === 0
      const last = row + index === steps.length - 1
      if (!first)
        parts.push(
          path(
            [
              [left, line],
              [left + 6, line],
            ],
            way,
          ),
        )
      if (!last)
        parts.push(
          path(
            [
              [left + 36, line],
              [left + COLUMN, line],
            ],
            way,
          ),
        )
      const postTop = post.length > 0 ? foot - 12 : line - 10
      parts.push(markOf(step.friction, left, line, postTop, post.length > 0))
      let y = line + 32
      for (const words of wrapped(`${step.name}: ${step.state}`, LETTER.name, COLUMN - GUTTER)) {
        parts.push(text(left, y, words, 600))
        y += LINE + 2
      }
      for (const words of step.details.flatMap((detail) => wrapped(detail, LETTER.detail, COLUMN - GUTTER))) {
        parts.push(text(left, y, words))
        y += LINE
      }
      bottom = Math.max(bottom, y)
    })
    top = bottom + 16
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}" viewBox="0 0 ${width} ${top}" role="img"`,
    ` direction="${rtl ? 'rtl' : 'ltr'}" font-family="'Source Sans 3', 'Noto Sans Arabic', sans-serif" font-size="14" fill="${escaped(ink)}">`,
    `<title>${escaped(title)}</title>`,
    `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
    `<path d="M0 0V6" stroke="${escaped(ink)}" stroke-opacity="0.5" stroke-width="1.5"/></pattern></defs>`,
    `<rect width="${width}" height="${top}" fill="${escaped(page)}"/>`,
    ...parts,
    '</svg>\n',
  ].join('')

  function markOf(
    friction: FlowFriction | null,
    left: number,
    line: number,
    postTop: number,
    posted: boolean,
  ): string {
    const at = left + POST
    const through = path(
      [
        [left + (left === MARGIN ? POST : 0), line],
        [left + 36, line],
      ],
      way,
    )
    const post = posted
      ? path(
          [
            [at, postTop],
            [at, line],
          ],
          way,
        )
      : ''
    switch (friction) {
      case null:
        return `${
          posted
            ? path(
                [
                  [at, postTop],
                  [at, line - 6],
                ],
                way,
              )
            : ''
        }<rect x="${rtl ? x(left + 36) : left + 6}" y="${line - 6}" width="30" height="12" fill="url(#hatch)" stroke="${ink}" stroke-opacity="0.5" stroke-dasharray="2.5 2"/>`
      case 'none':
        return `${through}${post}<circle cx="${x(at)}" cy="${line}" r="4"/>`
      case 'slows':
        return `${through}${path(
          [
            [at, posted ? postTop : line - 10],
            [at, line + 10],
          ],
          bar,
        )}${path(
          [
            [at + 6, line - 10],
            [at + 6, line + 10],
          ],
          bar,
        )}`
      case 'blocks':
        return `${path(
          [
            [at, posted ? postTop : line - 10],
            [at, line],
            [at - 6, line + 10],
          ],
          bar,
        )}${path(
          [
            [left + 30, line - 10],
            [left + 22, line + 10],
          ],
          bar,
        )}`
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

/** What XML has no way to say is left out: control characters, and halves of a pair. */
function escaped(text: string): string {
  return Array.from(text)
    .filter((letter) => inXml(letter.codePointAt(0) ?? 0))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function inXml(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff)
}
