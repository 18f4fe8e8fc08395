/** Which names along the strip have room: each is put where its day lies, and left out where it would run into the one before. */

/** Pixels of a name of so many letters in the type of the strip. */
const LETTER = 8
const SPACE = 10

export type Named = { readonly at: number; readonly text: string }

/** `width`: of the strip, pixels. A name that would leave the strip ends at its end. The later name wins: it holds today. */
export function withRoom<Name extends Named>(
  names: readonly Name[],
  width: number,
): readonly (Name & { readonly left: number })[] {
  const placed: (Name & { readonly left: number })[] = []
  let limit = width
  for (const name of names.toReversed()) {
    const wide = name.text.length * LETTER
    const left = Math.min(name.at * width, width - wide)
    if (left < 0 || left + wide > limit) continue
    placed.unshift({ ...name, left })
    limit = left - SPACE
  }
  return placed
}
