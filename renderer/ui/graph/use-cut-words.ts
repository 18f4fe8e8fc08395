/** Marks the words that are longer than their box, so that these alone are clipped and end in dots. */
import { useLayoutEffect, type RefObject } from 'react'
import type { GraphDrawing } from './graph-drawing.ts'

/** Looks at all of them at once, whenever another drawing is shown: a look after each change would lay out each time. */
export function useCutWords(window: RefObject<HTMLElement | null>, drawing: GraphDrawing): void {
  useLayoutEffect(() => {
    const words = [...(window.current?.querySelectorAll<HTMLElement>('[data-words]') ?? [])]
    const cut = words.map((element) => element.scrollWidth > element.clientWidth)
    words.forEach((element, index) => element.toggleAttribute('data-cut', cut[index]))
  }, [window, drawing])
}
