/** What a graph is to the layout: boxes in groups and what is to stand above what; and the places it comes to. No accounts here. */

export type LayoutBox = {
  readonly id: string
  readonly group: string
  /** Its content: what comes first in text order stands first. Ids decide nothing. */
  readonly order: string
}

/** Those without `within` are stacked from the top, each across the whole width; the others are columns in theirs. */
export type LayoutGroup = {
  readonly id: string
  readonly within: string | null
  readonly order: string
}

/** One box that is to stand above another. The smaller `strength` wins where they run in a circle. */
export type LayoutPull = { readonly above: string; readonly below: string; readonly strength: number }

export type LayoutInput = {
  readonly boxes: readonly LayoutBox[]
  readonly groups: readonly LayoutGroup[]
  readonly pulls: readonly LayoutPull[]
  /** Written from right to left: the first column stands at the right. */
  readonly mirrored: boolean
}

/** Pixels at a zoom of 1, from the top left. */
export type Rect = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type PlacedBox = Rect & { readonly id: string }

/** A group that is broken over several shelves has a frame on each. */
export type PlacedFrame = Rect & {
  readonly group: string
  /** 0: stacked; above: within so many others. */
  readonly depth: number
  /** 0 for the first frame of the group. */
  readonly part: number
}

export type GraphLayout = {
  /** In reading order: from the top, then along the line. */
  readonly boxes: readonly PlacedBox[]
  /** Outer ones first. */
  readonly frames: readonly PlacedFrame[]
  readonly width: number
  readonly height: number
}

export const BOX = { width: 184, height: 64 } as const
