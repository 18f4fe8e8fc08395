/** Small marks, 12 px, for where something stands from best to worst, and for what nobody judged. */

export const standingGlyphs = ['best', 'good', 'middle', 'bad', 'worst', 'unknown'] as const
export type StandingGlyph = (typeof standingGlyphs)[number]

/** SVG paths to stroke within 12 by 12. Up is good, twice is more. */
const STANDING_PATH: Readonly<Record<StandingGlyph, string>> = {
  best: 'M2.5 6L6 2.5L9.5 6M2.5 10L6 6.5L9.5 10',
  good: 'M2.5 8L6 4.5L9.5 8',
  middle: 'M2.5 6H9.5',
  bad: 'M2.5 4.5L6 8L9.5 4.5',
  worst: 'M2.5 2L6 5.5L9.5 2M2.5 6L6 9.5L9.5 6',
  unknown: 'M2 10L10 2M2 5.5L5.5 2M6.5 10L10 6.5',
}

/** The path of a glyph whose top left is at a point. The paths hold `M` and `L` with pairs, and `H` with one number. */
export function glyphAt(glyph: StandingGlyph, dx: number, dy: number): string {
  return STANDING_PATH[glyph].replaceAll(
    /([MLH])([\d.]+)(?: ([\d.]+))?/g,
    (_, letter: string, x: string, y?: string) =>
      y === undefined ? `${letter}${Number(x) + dx}` : `${letter}${Number(x) + dx} ${Number(y) + dy}`,
  )
}
