/** Gives the focus to what it belongs to as a part of the page appears. */
import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * `within`: which element below the place that the answer is put on, the first that fits; null for the place itself. Given
 * with the first sight of it, so that no key pressed then goes elsewhere.
 */
export function useFirstFocus<E extends HTMLElement>(within: string | null): RefObject<E | null> {
  const place = useRef<E>(null)
  useLayoutEffect(() => {
    const element = within === null ? place.current : place.current?.querySelector<HTMLElement>(within)
    element?.focus()
  }, [within])
  return place
}
