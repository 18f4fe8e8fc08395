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
const LETTER = 6.2
const SPACE = 14
const LONGEST = 52
/** From the line of a day to the name beside it. */
const BESIDE = 5

export type PlacedMark = UsageMark & {
  readonly row: number
  /** Where the name begins, or ends where it stands before its day; pixels. */
  readonly x: number
  readonly side: 'start' | 'end'
  readonly shown: string
}

/** Each name after its day, before it where the chart ends too soon, in the first row in which it runs into no other. */
export function marksWithRoom(marks: readonly UsageMark[], width: number): readonly PlacedMark[] {
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
      const day = mark.at * width
      const side = day + BESIDE + wide > width && day - BESIDE - wide > 0 ? 'end' : 'start'
      const [from, to] = side === 'end' ? [day - BESIDE - wide, day] : [day, day + BESIDE + wide]
      let row = 0
      while (taken.some((other) => other.row === row && other.from < to + SPACE && from < other.to + SPACE))
        row += 1
      taken.push({ row, from, to })
      return { ...mark, row, x: side === 'end' ? day - BESIDE : day + BESIDE, side, shown }
    })
}
