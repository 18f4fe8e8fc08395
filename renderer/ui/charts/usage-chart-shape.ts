/** What the chart of use is drawn from: places from 0 to 1 along the days, and where the names of what was done have room. */
export type UsageStretch = {
  readonly from: number
  readonly to: number
  /** Null: no reading, hatched. In the unit of the panel. */
  readonly known: { readonly used: number; readonly entitled: number; readonly share: string } | null
}

export type UsagePanelShape = {
  readonly id: string
  /** What is counted, and per what. */
  readonly title: string
  readonly stretches: readonly UsageStretch[]
  /** The readings that can be chosen, in words. */
  readonly readings: readonly {
    readonly id: string
    readonly from: number
    readonly to: number
    readonly text: string
  }[]
  /** What stands on the line of the entitlement. */
  readonly entitled: string
  /** What stands on the hatch. */
  readonly unknown: string
}

export type UsageMark = {
  readonly id: string
  readonly at: number
  /** Where it ended; null where it was done at once or goes on. */
  readonly until: number | null
  readonly label: string
}

/** Pixels of a letter in the type of the names, on average, and the space after a name. */
const LETTER = 6.6
const SPACE = 14
const LONGEST = 44

/** Each name beside its day, in the first row in which it runs into no other; one that would leave the chart ends at its end. */
export function marksWithRoom(
  marks: readonly UsageMark[],
  width: number,
): readonly (UsageMark & { readonly row: number; readonly left: number; readonly shown: string })[] {
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = []
  return marks
    .toSorted((a, b) => a.at - b.at)
    .map((mark) => {
      const letters = Array.from(mark.label)
      const shown =
        letters.length > LONGEST
          ? `${letters
              .slice(0, LONGEST - 1)
              .join('')
              .trimEnd()}…`
          : mark.label
      const wide = Array.from(shown).length * LETTER
      const left = Math.max(0, Math.min(mark.at * width + 5, width - wide))
      // The line of a mark must not run through the name of another in a row below it.
      const [from, to] = [Math.min(left, mark.at * width), left + wide + SPACE]
      let row = 0
      while (taken.some((other) => other.row === row && other.from < to && from < other.to)) row += 1
      taken.push({ row, from, to })
      return { ...mark, row, left, shown }
    })
}
