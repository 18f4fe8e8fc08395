/** Gives the focus back to where a form was opened from, once the form is gone and would leave it nowhere. */
import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * `opened`: what is open, null where nothing is. Below the place that the answer is put on, the element that bears the same
 * `data-opens` holds the button that gets the focus.
 */
export function useFocusBack<E extends HTMLElement>(opened: string | null): RefObject<E | null> {
  const place = useRef<E>(null)
  const before = useRef<string | null>(null)
  useLayoutEffect(() => {
    const was = before.current
    before.current = opened
    if (was === null || opened !== null || document.activeElement !== document.body) return
    const opener = [...(place.current?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])].find(
      (element) => element.dataset['opens'] === was,
    )
    opener?.querySelector<HTMLElement>('button:not(:disabled)')?.focus()
  }, [opened])
  return place
}
