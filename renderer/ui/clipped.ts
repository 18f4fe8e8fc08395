/** Cuts words that have no room, outside of what the engine lays out. */

const LETTER_BY_LETTER = new Intl.Segmenter()

/** A name in at most so many letters, as people count them. */
export function clipped(name: string, most: number): string {
  const letters = [...LETTER_BY_LETTER.segment(name)].map(({ segment }) => segment)
  if (letters.length <= most) return name
  const kept = letters.slice(0, most - 1).join('')
  return `${kept.trimEnd()}…`
}
