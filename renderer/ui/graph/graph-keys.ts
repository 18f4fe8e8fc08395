/** What a key means on a graph. */
import type { Direction } from '../charts/nearest-point.ts'

export type GraphKey =
  | { readonly type: 'go'; readonly direction: Direction; readonly related: boolean }
  /** To the next, or the one before, of those related to the box that one set out from. */
  | { readonly type: 'follow'; readonly step: 1 | -1 }
  | { readonly type: 'end'; readonly last: boolean }
  | { readonly type: 'move'; readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }
  | { readonly type: 'zoom'; readonly in: boolean }
  | { readonly type: 'fit' | 'open' | 'select' | 'relate' | 'list' | 'leave' }

export type PressedKey = {
  readonly key: string
  readonly shift: boolean
  readonly ctrl: boolean
  readonly meta: boolean
  readonly alt: boolean
  /** `[` and `]` on a keyboard that has them only with the right Alt key. */
  readonly altGraph: boolean
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Null where it means nothing here, so that the key stays everybody else's. */
export function readGraphKey({ key, shift, ctrl, meta, alt, altGraph }: PressedKey): GraphKey | null {
  if (!altGraph && (ctrl || meta || alt)) return null
  const direction = ARROWS[key]
  if (direction !== undefined) return { type: 'go', direction, related: shift }
  switch (key) {
    case ']':
      return { type: 'follow', step: 1 }
    case '[':
      return { type: 'follow', step: -1 }
    case 'Home':
      return { type: 'end', last: false }
    case 'End':
      return { type: 'end', last: true }
    case 'PageUp':
      return shift ? { type: 'move', x: -1, y: 0 } : { type: 'move', x: 0, y: -1 }
    case 'PageDown':
      return shift ? { type: 'move', x: 1, y: 0 } : { type: 'move', x: 0, y: 1 }
    case '+':
    case '=':
      return { type: 'zoom', in: true }
    case '-':
    case '_':
      return { type: 'zoom', in: false }
    case '0':
      return { type: 'fit' }
    case 'Enter':
      return { type: 'open' }
    case ' ':
      return { type: 'select' }
    case 'Escape':
      return { type: 'leave' }
    case 'r':
    case 'R':
      return { type: 'relate' }
    case 't':
    case 'T':
      return { type: 'list' }
    default:
      return null
  }
}
