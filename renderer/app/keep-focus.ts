/** Keeps the focus on the page: where what held it is gone and nothing else took it, it goes to what stands nearest. */
import { useLayoutEffect, useRef, type RefObject } from 'react'

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]'

/** Where an element stood: each ancestor up to the page, with the place of the child that led to it. */
type Trail = readonly { readonly within: Element; readonly at: number }[]

function trailOf(element: Element, page: Element): Trail {
  const trail: { within: Element; at: number }[] = []
  for (let child = element; child !== page && child.parentElement !== null; child = child.parentElement) {
    trail.push({ within: child.parentElement, at: [...child.parentElement.children].indexOf(child) })
  }
  return trail
}

function firstFocusable(element: Element): HTMLElement | null {
  const all = [element, ...element.querySelectorAll(FOCUSABLE)]
  return (
    all.find(
      (one): one is HTMLElement =>
        one instanceof HTMLElement && one.matches(FOCUSABLE) && one.checkVisibility(),
    ) ?? null
  )
}

/** What took the place, else what follows it, else what stands before it, nearest first. */
function nearest(trail: Trail): HTMLElement | null {
  for (const { within, at } of trail) {
    if (!within.isConnected) continue
    const children = [...within.children]
    for (const child of [...children.slice(at), ...children.slice(0, at).reverse()]) {
      const found = firstFocusable(child)
      if (found !== null) return found
    }
  }
  return null
}

/**
 * For the element that holds the page. A deleted row leaves the focus to the next one, a closed form to the button in its
 * place; a page that was left leaves it to the page that came. Whoever knows better places the focus first.
 */
export function useKeptFocus<E extends HTMLElement>(path: string): RefObject<E | null> {
  const page = useRef<E>(null)
  const latestPath = useRef(path)
  useLayoutEffect(() => {
    latestPath.current = path
  }, [path])

  useLayoutEffect(() => {
    const place = page.current
    if (place === null) return undefined
    let held: { readonly element: Element; readonly trail: Trail; readonly path: string } | null = null
    let timer: ReturnType<typeof setTimeout> | undefined

    const take = ({ target }: FocusEvent) => {
      held =
        target instanceof Element && target !== place
          ? { element: target, trail: trailOf(target, place), path: latestPath.current }
          : null
    }
    // A press on the bare page lets go on purpose: then the element is still there.
    const letGo = ({ target }: FocusEvent) => {
      queueMicrotask(() => {
        if (held?.element === target && held.element.isConnected) held = null
      })
    }
    const restore = () => {
      if (held === null || held.element.isConnected) return
      const lost = held
      held = null
      if (document.activeElement !== document.body) return
      const next = lost.path === latestPath.current ? nearest(lost.trail) : null
      ;(next ?? place).focus({ preventScroll: next === null })
    }
    const changed = () => {
      if (held === null || held.element.isConnected) return
      clearTimeout(timer)
      // After the effects of the page, which may know a better place.
      timer = setTimeout(restore, 50)
    }
    const observer = new MutationObserver(changed)
    observer.observe(place, { childList: true, subtree: true })
    place.addEventListener('focusin', take)
    place.addEventListener('focusout', letGo)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      place.removeEventListener('focusin', take)
      place.removeEventListener('focusout', letGo)
    }
  }, [])
  return page
}
