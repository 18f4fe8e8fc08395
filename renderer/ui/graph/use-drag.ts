/** Moves a picture with the pointer and the wheel: held and drawn, or turned; with Ctrl, or two fingers apart, it zooms. */
import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'

/** A press that moves less is a press, pixels. */
const SLACK = 4
/** Pixels of the wheel for a zoom of e. */
const WHEEL = 400
/** A line of a wheel that turns by lines, pixels. */
const LINE = 16

export type DragHandle = {
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void
  }
  /** Whether the press that just ended was a drag, so that it is no click. */
  readonly wasDrag: () => boolean
}

export function useDrag(
  target: RefObject<HTMLElement | null>,
  move: (dx: number, dy: number) => void,
  zoomBy: (factor: number, point: { readonly x: number; readonly y: number }) => void,
): DragHandle {
  const held = useRef<{ pointer: number; x: number; y: number; moved: boolean } | null>(null)
  const dragged = useRef(false)
  const latest = useRef({ move, zoomBy })
  useEffect(() => {
    latest.current = { move, zoomBy }
  })

  useEffect(() => {
    const element = target.current
    if (element === null) return
    const turn = (event: WheelEvent) => {
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1
      if (event.ctrlKey || event.metaKey) {
        const { left, top } = element.getBoundingClientRect()
        const factor = Math.exp((-event.deltaY * unit) / WHEEL)
        latest.current.zoomBy(factor, { x: event.clientX - left, y: event.clientY - top })
      } else if (document.activeElement === element) {
        // The page scrolls past a map that nobody works in.
        const [dx, dy] =
          event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY]
        latest.current.move(-dx * unit, -dy * unit)
      } else return
      event.preventDefault()
    }
    // React listens passively to the wheel, and could not keep the page from scrolling.
    element.addEventListener('wheel', turn, { passive: false })
    return () => {
      element.removeEventListener('wheel', turn)
    }
  }, [target])

  const end = ({ currentTarget, pointerId }: PointerEvent<HTMLElement>) => {
    if (held.current?.pointer !== pointerId) return
    dragged.current = held.current.moved
    held.current = null
    currentTarget.removeAttribute('data-moving')
  }
  return {
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0 || held.current !== null) return
        held.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, moved: false }
        dragged.current = false
      },
      onPointerMove: (event) => {
        const last = held.current
        if (last?.pointer !== event.pointerId) return
        const dx = event.clientX - last.x
        const dy = event.clientY - last.y
        if (!last.moved) {
          if (Math.hypot(dx, dy) < SLACK) return
          event.currentTarget.setPointerCapture(event.pointerId)
          event.currentTarget.setAttribute('data-moving', '')
        }
        held.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, moved: true }
        move(dx, dy)
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
    wasDrag: () => dragged.current,
  }
}
