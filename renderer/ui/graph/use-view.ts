/** Holds where one looks at a graph, and moves its layer without drawing anything anew: a frame costs what a shift costs. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { isMotionReduced } from '../reduced-motion.ts'
import type { Rect } from './graph-layout.ts'
import {
  fit,
  glideTo,
  heightFor,
  moveBy,
  reveal,
  startAt,
  ZOOM,
  zoomAt,
  type Size,
  type View,
} from './graph-view.ts'

/** Below this the words beside a name cannot be read, and are left out. */
const FAR = 0.5
/** A large picture is first shown as large as its names can be read, from the top. */
const FIRST_ZOOM = 0.8
const UNMOVED: View = { x: 0, y: 0, zoom: 1 }
const HEIGHT = { least: 300, most: 720 }

export type ViewHandle = {
  /** What is moved in the window, and in it what is zoomed. */
  readonly setLayer: (element: HTMLDivElement | null) => void
  readonly setScaled: (element: HTMLDivElement | null) => void
  /** Pixels. */
  readonly height: number
  readonly zoom: number
  /** At once, as what is held by a pointer is. */
  readonly move: (dx: number, dy: number) => void
  /** In a short glide, so that one sees which way; a jump would also be all new to draw. */
  readonly stride: (dx: number, dy: number) => void
  /** Around the middle, or around a point of the window. */
  readonly zoomBy: (factor: number, point?: { readonly x: number; readonly y: number }) => void
  readonly fitAll: () => void
  readonly show: (rect: Rect) => void
}

export function useView(window: RefObject<HTMLElement | null>, picture: Size, mirrored: boolean): ViewHandle {
  const layer = useRef<HTMLDivElement | null>(null)
  const scaled = useRef<HTMLDivElement | null>(null)
  /** Where one looks, or glides to. */
  const view = useRef<View>(UNMOVED)
  /** What is drawn of it. */
  const shown = useRef<View>(UNMOVED)
  const gliding = useRef<{ before: number } | null>(null)
  const size = useRef<Size>({ width: 0, height: 0 })
  const touched = useRef(false)
  const awaited = useRef(0)
  const [zoom, setZoom] = useState(1)
  const [height, setHeight] = useState<number>(HEIGHT.least)
  const { width: pictureWidth, height: pictureHeight } = picture

  /** Once a frame, however often it was moved in between. */
  const draw = useCallback((now: number) => {
    const glide = gliding.current
    shown.current =
      glide === null ? view.current : glideTo(shown.current, view.current, Math.max(0, now - glide.before))
    const goesOn = shown.current !== view.current
    gliding.current = goesOn ? { before: now } : null
    awaited.current = goesOn ? requestAnimationFrame(latestDraw.current) : 0
    const { x, y, zoom: drawn } = shown.current
    if (layer.current !== null)
      layer.current.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
    if (scaled.current !== null && scaled.current.style.zoom !== String(drawn)) {
      // Laid out at its size, not scaled as a picture: words stay sharp, and a move needs no new drawing.
      scaled.current.style.zoom = String(drawn)
      scaled.current.style.setProperty('--zoom', String(drawn))
      scaled.current.toggleAttribute('data-far', drawn < FAR)
    }
    setZoom(drawn)
  }, [])
  const latestDraw = useRef(draw)
  const set = useCallback((next: View, glides = false) => {
    view.current = next
    gliding.current = glides && !isMotionReduced() ? (gliding.current ?? { before: performance.now() }) : null
    if (awaited.current === 0) awaited.current = requestAnimationFrame(latestDraw.current)
  }, [])

  const first = useCallback((): View => {
    const whole = fit(size.current, { width: pictureWidth, height: pictureHeight }, mirrored)
    if (whole.zoom >= FIRST_ZOOM) return whole
    return startAt(FIRST_ZOOM, size.current, { width: pictureWidth, height: pictureHeight }, mirrored)
  }, [pictureWidth, pictureHeight, mirrored])

  useLayoutEffect(() => {
    const element = window.current
    if (element === null) return
    const measure = () => {
      const width = element.clientWidth
      const wanted = heightFor(
        width,
        { width: pictureWidth, height: pictureHeight },
        HEIGHT.least,
        HEIGHT.most,
      )
      size.current = { width, height: wanted }
      setHeight(wanted)
      if (!touched.current) set(first())
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [window, first, set, pictureWidth, pictureHeight])

  useEffect(
    () => () => {
      cancelAnimationFrame(awaited.current)
      awaited.current = 0
    },
    [],
  )

  const change = useCallback(
    (next: View, glides = false) => {
      touched.current = true
      set(next, glides)
    },
    [set],
  )
  const inside = { width: pictureWidth, height: pictureHeight }
  const setLayer = useCallback((element: HTMLDivElement | null) => {
    layer.current = element
  }, [])
  const setScaled = useCallback((element: HTMLDivElement | null) => {
    scaled.current = element
  }, [])
  return {
    setLayer,
    setScaled,
    height,
    zoom,
    move: (dx, dy) => {
      change(moveBy(view.current, dx, dy, size.current, inside))
    },
    stride: (dx, dy) => {
      change(moveBy(view.current, dx, dy, size.current, inside), true)
    },
    zoomBy: (factor, point) => {
      const middle = { x: size.current.width / 2, y: size.current.height / 2 }
      change(zoomAt(view.current, factor, point ?? middle))
    },
    fitAll: () => {
      change(fit(size.current, inside, mirrored))
    },
    show: (rect) => {
      const wanted = reveal(view.current, rect, size.current)
      if (wanted.x !== view.current.x || wanted.y !== view.current.y) change(wanted, true)
    },
  }
}

export const ZOOM_STEP = ZOOM.step
