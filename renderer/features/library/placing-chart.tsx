/** The quadrant as a place to put somebody by hand: arrow keys move the point, a press puts it where it is pressed. */
import { useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { QuadrantChart, type QuadrantPosition } from '../../ui/charts/quadrant-chart.tsx'
import { perQuadrant } from '../../ui/charts/quadrant-frame.tsx'
import { useFormat } from '../../ui/format.ts'
import { placeAfterKey, withinSquare, type HandPlace } from './retrospective-place.ts'
import styles from './retrospective.module.css'
import { usePlaceWords } from './use-place-words.ts'

/** Where the field lies in the drawing of `QuadrantChart`, in shares of its size. */
const FIELD = { left: 36 / 450, top: 10 / 456, width: 404 / 450, height: 404 / 456 }
const NONE = { low: 0, high: 0 }

export type PlacingChartProps = {
  readonly place: HandPlace
  readonly onPlace: (place: HandPlace) => void
}

export function PlacingChart({ place, onPlace }: PlacingChartProps) {
  const { t } = useTranslation('retrospective')
  const { t: named } = useTranslation('instruments')
  const format = useFormat()
  const words = usePlaceWords()
  const box = useRef<HTMLDivElement>(null)
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = placeAfterKey(place, event.key, event.shiftKey)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    onPlace(next)
  }
  const point = (event: MouseEvent) => {
    const drawing = box.current?.querySelector('svg')?.getBoundingClientRect()
    if (drawing === undefined || drawing.width === 0) return
    const x = ((event.clientX - drawing.left) / drawing.width - FIELD.left) / FIELD.width
    const y = 1 - ((event.clientY - drawing.top) / drawing.height - FIELD.top) / FIELD.height
    if (x < 0 || x > 1 || y < 0 || y > 1) return
    onPlace({ clarity: Math.round(x * 100) / 100, priority: Math.round(y * 100) / 100 })
  }
  return (
    <div
      ref={box}
      role="application"
      tabIndex={0}
      aria-label={t('form.placing')}
      aria-roledescription={t('form.placing')}
      aria-describedby="placing-note"
      dir="ltr"
      onKeyDown={press}
      onClick={point}
      className={styles.placing}
    >
      <QuadrantChart
        title={t('form.where')}
        description={words(place)}
        position={positionOf(withinSquare(place), t('place.none'))}
        axes={{
          x: t('axes.goals'),
          xLow: t('axes.unclear'),
          xHigh: t('axes.clear'),
          y: t('axes.priority'),
          yLow: t('axes.low'),
          yHigh: t('axes.high'),
        }}
        names={perQuadrant((name) => named(`quadrants.${name}.name`))}
        shares={{ wanderer: '', dreamer: '', soldier: '', achiever: '' }}
        leading={[]}
      />
      <p id="placing-note" className="ink-3 type-meta">
        {t('form.placingNote')}
      </p>
      <p role="status" className="visually-hidden">
        {place.clarity === null && place.priority === null
          ? t('place.none')
          : [place.clarity, place.priority].map((at) => (at === null ? '–' : format.level(at))).join(', ')}
      </p>
    </div>
  )
}

/** Placed by hand there is no belief to draw: a point alone, or a line on the hatch. */
function positionOf({ clarity, priority }: HandPlace, none: string): QuadrantPosition {
  if (clarity !== null && priority !== null) {
    return { state: 'point', at: { x: clarity, y: priority }, label: '', fifty: [], eighty: [] }
  }
  if (clarity !== null)
    return { state: 'band', axis: 'x', level: clarity, fifty: NONE, eighty: near(clarity) }
  if (priority !== null)
    return { state: 'band', axis: 'y', level: priority, fifty: NONE, eighty: near(priority) }
  return { state: 'unknown', label: none }
}

/** A band wide enough to be seen as one. */
function near(level: number): { readonly low: number; readonly high: number } {
  return { low: Math.max(0, level - 0.04), high: Math.min(1, level + 0.04) }
}
