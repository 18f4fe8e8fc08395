/** Chooses the words of a note that an answer rests on: the selection, else the sentence at the caret. */
import { endOfLine, readLine, startOfLine, touchesPrivate } from './note-lines.ts'

export type TextRange = { readonly from: number; readonly to: number }

/** The range without the blanks at its ends; null where nothing is left. */
export function trimRange(text: string, range: TextRange): TextRange | null {
  const words = text.slice(range.from, range.to)
  const from = range.from + (words.length - words.trimStart().length)
  const to = range.to - (words.length - words.trimEnd().length)
  return from < to ? { from, to } : null
}

/** Where the words of the line around `offset` stand, without time, speaker and list signs. */
function wordsOfLine(note: string, offset: number): TextRange | null {
  const from = startOfLine(note, offset)
  const to = endOfLine(note, offset)
  return trimRange(note, { from: from + readLine(note.slice(from, to)).wordsFrom, to })
}

/**
 * The sentence around `caret`, within its line. On a line without words yet, the last sentence of the nearest line
 * above, since one answers right after Enter. Null on a private line, a heading, or in an empty note.
 */
export function sentenceAt(note: string, caret: number): TextRange | null {
  let at = caret
  let words = wordsOfLine(note, at)
  while (words === null && startOfLine(note, at) > 0) {
    if (touchesPrivate(note, at, at)) return null
    at = startOfLine(note, at) - 1
    words = wordsOfLine(note, at)
  }
  if (words === null || touchesPrivate(note, words.from, words.to)) return null
  if (/^#{1,6}\s/.test(note.slice(startOfLine(note, words.from)))) return null
  const within = Math.min(Math.max(at, words.from), words.to) - words.from
  const line = note.slice(words.from, words.to)
  for (const segment of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(line)) {
    const end = segment.index + segment.segment.length
    if (within < end || end === line.length) {
      return trimRange(note, { from: words.from + segment.index, to: words.from + end })
    }
  }
  return words
}

/** The words an answer given now would quote. A selection that touches a private line quotes nothing. */
export function quotedRange(note: string, selection: TextRange): TextRange | null {
  const chosen = trimRange(note, selection)
  if (chosen === null) return sentenceAt(note, selection.from)
  return touchesPrivate(note, chosen.from, chosen.to) ? null : chosen
}
