/** A graph to look at and to walk: one stop of the Tab key, with a box that one is at; moved by dragging, by keys and by buttons. */
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Minus, Plus } from 'lucide-react'
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { Button } from '../button.tsx'
import { classNames } from '../class-names.ts'
import type { DrawnLine, GraphDrawing } from './graph-drawing.ts'
import { readGraphKey, type GraphKey } from './graph-keys.ts'
import { Box, GraphGlyphs, GraphGround, GraphTouched } from './graph-layer.tsx'
import { boxTowards, walkOn, type Walk } from './graph-walk.ts'
import styles from './graph.module.css'
import { useCutWords } from './use-cut-words.ts'
import { useDrag } from './use-drag.ts'
import { useView, ZOOM_STEP } from './use-view.ts'

export type GraphWords = {
  readonly label: string
  /** How to read it and which keys there are. */
  readonly description: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
  readonly zoom: (zoom: number) => string
  readonly moves: {
    readonly left: string
    readonly right: string
    readonly up: string
    readonly down: string
  }
  readonly nobodyThere: string
  readonly noLines: string
  /** Of `of` lines, the one at `at` from 1 on. */
  readonly line: (line: DrawnLine, at: number, of: number) => string
}

export type GraphMapProps = {
  readonly drawing: GraphDrawing
  readonly words: GraphWords
  /** Written from right to left. */
  readonly mirrored: boolean
  readonly selected: string | null
  readonly onSelect: (id: string | null) => void
  readonly onOpen: (id: string) => void
  readonly onRelate: (id: string) => void
  readonly onList: () => void
  /** Acts that stand at the end of the row of buttons. */
  readonly acts: ReactNode
}

/** How far a button or a key moves, as a share of the window. */
const STRIDE = 0.4

export function GraphMap(props: GraphMapProps) {
  const { drawing, words, mirrored, selected, onSelect, onOpen, onRelate, onList, acts } = props
  const id = useId()
  const window = useRef<HTMLDivElement>(null)
  const { setLayer, setScaled, ...view } = useView(window, drawing, mirrored)
  useCutWords(window, drawing)
  const [at, setAt] = useState<string | null>(null)
  const [focused, setFocused] = useState(false)
  const walk = useRef<Walk | null>(null)
  const [said, setSaid] = useState('')
  const drag = useDrag(window, view.move, view.zoomBy)

  const known = (one: string | null) => drawing.boxes.find((box) => box.id === one) ?? null
  const here = known(at) ?? known(selected) ?? drawing.boxes[0] ?? null
  const touched = focused ? (here?.id ?? null) : known(selected) === null ? null : selected
  const domId = (box: string) => `${id}-${box}`

  // What was selected elsewhere, in the list, is brought into sight.
  const { show } = view
  const latestShow = useRef(show)
  const place = known(selected)
  useEffect(() => {
    latestShow.current = show
  })
  useEffect(() => {
    if (place !== null) latestShow.current(place)
  }, [place])

  const goTo = (next: string | null) => {
    const box = known(next)
    if (box === null) return
    setAt(box.id)
    view.show(box)
  }

  const stride = (x: number, y: number) => {
    const element = window.current
    if (element === null) return
    view.stride(-x * element.clientWidth * STRIDE, -y * element.clientHeight * STRIDE)
  }

  const act = (key: GraphKey): boolean => {
    if (key.type !== 'follow') walk.current = null
    switch (key.type) {
      case 'go': {
        const next = here === null ? null : boxTowards(drawing, here.id, key.direction, key.related)
        setSaid(next === null ? words.nobodyThere : '')
        goTo(next)
        return true
      }
      case 'follow': {
        const next = here === null ? null : walkOn(drawing, here.id, walk.current, key.step)
        walk.current = next?.walk ?? null
        setSaid(next === null ? words.noLines : words.line(next.line, next.walk.at + 1, next.of))
        goTo(next?.other ?? null)
        return true
      }
      case 'end':
        goTo((key.last ? drawing.boxes.at(-1) : drawing.boxes[0])?.id ?? null)
        return true
      case 'move':
        stride(key.x, key.y)
        return true
      case 'zoom':
        view.zoomBy(key.in ? ZOOM_STEP : 1 / ZOOM_STEP)
        return true
      case 'fit':
        view.fitAll()
        return true
      case 'open':
        if (here !== null) onOpen(here.id)
        return true
      case 'select':
        if (here !== null) onSelect(here.id === selected ? null : here.id)
        return true
      case 'relate':
        if (here !== null) onRelate(here.id)
        return true
      case 'list':
        onList()
        return true
      case 'leave':
        // Nothing to let go of: the key stays with whoever holds the map.
        if (selected === null) return false
        onSelect(null)
        return true
    }
  }

  const press = (event: KeyboardEvent) => {
    const key = readGraphKey({
      key: event.key,
      shift: event.shiftKey,
      ctrl: event.ctrlKey,
      meta: event.metaKey,
      alt: event.altKey,
      altGraph: event.getModifierState('AltGraph'),
    })
    if (key === null || !act(key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  const boxAt = (event: MouseEvent): string | null =>
    event.target instanceof Element
      ? (event.target.closest<HTMLElement>('[data-box]')?.dataset['box'] ?? null)
      : null

  return (
    <div>
      <div className={styles.bar}>
        <Button variant="quiet" square aria-label={words.zoomOut} onPress={() => view.zoomBy(1 / ZOOM_STEP)}>
          <Minus size={16} strokeWidth={1.5} aria-hidden />
        </Button>
        <Button variant="quiet" square aria-label={words.zoomIn} onPress={() => view.zoomBy(ZOOM_STEP)}>
          <Plus size={16} strokeWidth={1.5} aria-hidden />
        </Button>
        <Button variant="quiet" onPress={view.fitAll}>
          {words.fit}
        </Button>
        <span className={classNames('ink-3', 'type-meta', styles.zoom)}>{words.zoom(view.zoom)}</span>
        {(
          [
            [words.moves.left, ArrowLeft, -1, 0],
            [words.moves.up, ArrowUp, 0, -1],
            [words.moves.down, ArrowDown, 0, 1],
            [words.moves.right, ArrowRight, 1, 0],
          ] as const
        ).map(([label, Icon, x, y]) => (
          <Button key={label} variant="quiet" square aria-label={label} onPress={() => stride(x, y)}>
            <Icon size={16} strokeWidth={1.5} aria-hidden />
          </Button>
        ))}
        <span className={styles.acts}>{acts}</span>
      </div>
      <p id={`${id}-description`} className="visually-hidden">
        {words.description}
      </p>
      <div
        ref={window}
        role="listbox"
        tabIndex={0}
        dir="ltr"
        aria-label={words.label}
        aria-describedby={`${id}-description`}
        aria-activedescendant={here === null ? undefined : domId(here.id)}
        style={{ height: view.height }}
        className={styles.window}
        onKeyDown={press}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        {...drag.handlers}
        onClick={(event) => {
          if (drag.wasDrag()) return
          const box = boxAt(event)
          walk.current = null
          if (box !== null) setAt(box)
          onSelect(box)
        }}
        onDoubleClick={(event) => {
          const box = boxAt(event)
          if (box !== null) onOpen(box)
        }}
      >
        <div ref={setLayer} className={styles.layer}>
          <div
            ref={setScaled}
            style={{ width: drawing.width, height: drawing.height }}
            className={styles.scaled}
          >
            <GraphGround drawing={drawing} />
            <GraphTouched drawing={drawing} id={touched} words={false} />
            {drawing.boxes.map((drawn) => (
              <Box
                key={drawn.id}
                drawn={drawn}
                domId={domId(drawn.id)}
                selected={drawn.id === selected}
                here={drawn === here}
              />
            ))}
            <GraphGlyphs drawing={drawing} />
            <GraphTouched drawing={drawing} id={touched} words />
          </div>
        </div>
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  )
}
