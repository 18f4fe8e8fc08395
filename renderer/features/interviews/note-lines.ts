/** Reads the small signs of an interview note: who speaks on a line, when, what is private, what is a tag. */

export type NoteLine = {
  /** `14:05` at the start of the line. */
  readonly time: string | null
  /** What follows `@`, up to the colon. */
  readonly speaker: string | null
  readonly isPrivate: boolean
  /** Where the line's own words begin, after time, speaker and list signs; an offset in the line. */
  readonly wordsFrom: number
}

const START = /^(?:(\d{1,2}:\d{2})[ \t]+)?(?:@([^:\n]{1,200}):[ \t]*)?/
const LIST_SIGN = /^[ \t]*(?:[-*+>]|\d{1,3}[.)])[ \t]+/

/** Takes one line of a note apart. Plain text, tags and headings come back without speaker or time. */
export function readLine(line: string): NoteLine {
  const isPrivate = /^\s*\/\//.test(line)
  if (isPrivate) return { time: null, speaker: null, isPrivate, wordsFrom: line.length }
  const list = LIST_SIGN.exec(line)?.[0].length ?? 0
  const start = START.exec(line.slice(list))
  return {
    time: start?.[1] ?? null,
    speaker: start?.[2]?.trim() ?? null,
    isPrivate,
    wordsFrom: list + (start?.[0].length ?? 0),
  }
}

/**
 * Who speaks at `offset`: the speaker of that line, or of the nearest line above it within the same paragraph.
 * Nobody speaks on a private line.
 */
export function speakerAt(note: string, offset: number): string | null {
  const lines = note.slice(0, endOfLine(note, offset)).split('\n')
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const text = lines[index] ?? ''
    const line = readLine(text)
    if (index === lines.length - 1 && line.isPrivate) return null
    if (line.speaker !== null) return line.speaker
    if (text.trim() === '' && index < lines.length - 1) return null
  }
  return null
}

/** The offset at which the line around `offset` ends. */
export function endOfLine(note: string, offset: number): number {
  const end = note.indexOf('\n', offset)
  return end === -1 ? note.length : end
}

/** The offset at which the line around `offset` starts. */
export function startOfLine(note: string, offset: number): number {
  return offset === 0 ? 0 : note.lastIndexOf('\n', offset - 1) + 1
}

/** Whether any part of the range lies on a private line. */
export function touchesPrivate(note: string, from: number, to: number): boolean {
  return note
    .slice(startOfLine(note, from), endOfLine(note, to))
    .split('\n')
    .some((line) => readLine(line).isPrivate)
}

/** The tags of a note, each once, in the order of their first use. */
export function tagsOf(note: string): readonly string[] {
  const found = note.matchAll(/(?:^|\s)#([\p{L}\p{N}][\p{L}\p{N}_-]{0,60})/gu)
  return [...new Set([...found].map((match) => match[1] ?? ''))]
}
