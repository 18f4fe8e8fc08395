/** The marks a picture outside the page is made of, and the colours of the paper it stands on. */
import type { Rect } from './graph-layout.ts'

export const NO_DASH = ''

export type Words = {
  readonly kind: 'words'
  readonly text: string
  /** The start, or the middle, of the line they stand on. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly bold: boolean
  readonly struck: boolean
  readonly anchor: 'start' | 'middle'
  /** The colour around them where they stand on something. */
  readonly halo: string | null
}

export type Mark =
  | Words
  | {
      readonly kind: 'rect'
      readonly rect: Rect
      readonly fill: string | null
      readonly stroke: string | null
      /** Lengths with spaces between; empty for a whole line. */
      readonly dash: string
    }
  | {
      readonly kind: 'path'
      readonly path: string
      readonly stroke: string
      readonly width: number
      readonly dash: string
      readonly fill: string | null
    }

export type Paper = Readonly<
  Record<'page' | 'ink' | 'ink2' | 'ink3' | 'line' | 'hatch' | 'water' | 'shoal', string>
>

/** A saved picture is for paper and for slides: light, whatever the theme of the window. Values of `tokens.css`. */
export const PAPER: Paper = {
  page: '#f7f8f6',
  ink: '#12222e',
  ink2: '#435561',
  ink3: '#566772',
  line: '#7c8c96',
  hatch: '#c5cdd0',
  water: '#e4eff4',
  shoal: '#8f5200',
}

export const FONT = "'Source Sans 3 Variable', 'Source Sans 3', 'Noto Sans Arabic', system-ui, sans-serif"
