/** The width of an element on the screen, for drawings that fill what there is. */
import { useEffect, useState, type RefObject } from 'react'

/** Pixels, whole; 0 until it is measured. */
export function useChartWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const observed = element.current
    if (observed === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(observed)
    return () => {
      observer.disconnect()
    }
  }, [element])
  return width
}
