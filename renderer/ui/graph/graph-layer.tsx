/** Everything that is drawn of a graph and moves as one: frames, lines, boxes, and the lines of the one that one is at. */
import { memo } from 'react'
import { classNames } from '../class-names.ts'
import {
  isCrowd,
  type DrawnBox,
  type DrawnFrame,
  type DrawnLine,
  type GraphDrawing,
} from './graph-drawing.ts'
import styles from './graph.module.css'
import { placeWords } from './place-words.ts'
import { glyphAt } from './standing-glyph.ts'

/** More lines than these carry no words of their own: those of the box one is at always do. */
const WORDED = 24

export const GraphGround = memo(function GraphGround({ drawing }: { readonly drawing: GraphDrawing }) {
  const { width, height, frames, lines } = drawing
  return (
    <svg
      aria-hidden
      width={width}
      height={height}
      className={classNames(styles.ground, isCrowd(drawing) && styles.crowd)}
    >
      {frames.map((frame) => (
        <Frame key={`${frame.group} ${frame.part}`} placed={frame} />
      ))}
      {lines.map((line) => (
        <Line key={line.line.id} drawn={line} />
      ))}
      {lines.length <= WORDED && <LineWords lines={lines} boxes={drawing.boxes} />}
    </svg>
  )
})

function Frame({ placed }: { readonly placed: DrawnFrame }) {
  const { x, y, width, height, depth, part, frame } = placed
  const across = width - 24
  return (
    <g>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={width - 1}
        height={height - 1}
        className={classNames(styles.frame, styles[frame.ground])}
      />
      <foreignObject x={x + 12} y={y + (depth === 0 ? 8 : 5)} width={Math.max(0, across)} height={24}>
        <p className={classNames(styles.frameLabel, depth === 0 && styles.outer)}>
          <bdi>{frame.label}</bdi>
          {frame.note !== '' && <span className={styles.frameNote}> {frame.note}</span>}
          {part > 0 && <span className={styles.frameNote}> {frame.continued}</span>}
        </p>
      </foreignObject>
    </g>
  )
}

function Line({ drawn: { line, shape } }: { readonly drawn: DrawnLine }) {
  return (
    <>
      <path d={shape.line} className={classNames(styles.line, styles[line.form])} />
      {shape.head !== '' && (
        <path d={shape.head} className={classNames(styles.head, line.form === 'strong' && styles.filled)} />
      )}
    </>
  )
}

function LineWords({
  lines,
  boxes,
}: {
  readonly lines: readonly DrawnLine[]
  readonly boxes: readonly DrawnBox[]
}) {
  return placeWords(lines, boxes).map(({ id, label, at }) => (
    <text key={id} x={at.x} y={at.y} textAnchor="middle" className={styles.lineWords}>
      {label}
    </text>
  ))
}

/** The lines of one box, drawn over the others; `words` stand above the boxes, so they are a drawing of their own. */
export function GraphTouched({
  drawing,
  id,
  words,
}: {
  readonly drawing: GraphDrawing
  readonly id: string | null
  readonly words: boolean
}) {
  if (id === null) return null
  const touched = drawing.lines.filter(({ line }) => line.from === id || line.to === id)
  return (
    <svg
      aria-hidden
      width={drawing.width}
      height={drawing.height}
      className={words ? styles.above : styles.touched}
    >
      {words ? (
        <LineWords lines={touched} boxes={drawing.boxes} />
      ) : (
        touched.map((drawn) => (
          <g key={drawn.line.id}>
            <path d={drawn.shape.line} className={styles.casing} />
            <Line drawn={drawn} />
          </g>
        ))
      )}
    </svg>
  )
}

/** Where the glyph stands in its box, pixels: before the third line, which moves up where there is no second. */
const GLYPH = { x: 11, y: 41, line: 16 }

/** The glyphs of all boxes, above them. */
export const GraphGlyphs = memo(function GraphGlyphs({ drawing }: { readonly drawing: GraphDrawing }) {
  const path = drawing.boxes
    .map(({ box, x, y }) => glyphAt(box.glyph, x + GLYPH.x, y + GLYPH.y - (box.sub === '' ? GLYPH.line : 0)))
    .join('')
  return (
    <svg aria-hidden width={drawing.width} height={drawing.height} className={styles.glyphs}>
      <path d={path} className={styles.glyph} />
    </svg>
  )
})

export type BoxProps = {
  readonly drawn: DrawnBox
  readonly domId: string
  readonly selected: boolean
  readonly here: boolean
}

export const Box = memo(function Box({ drawn, domId, selected, here }: BoxProps) {
  const { box, x, y, width, height } = drawn
  return (
    <div
      id={domId}
      role="option"
      aria-selected={selected}
      aria-label={box.text}
      data-box={box.id}
      style={{ left: x, top: y, width, height }}
      className={classNames(
        styles.box,
        box.unknown && styles.unknown,
        selected && styles.selected,
        here && styles.here,
      )}
    >
      <p data-words className={classNames(styles.title, box.struck && styles.struck)}>
        <bdi>{box.title}</bdi>
      </p>{' '}
      {box.sub !== '' && (
        <p data-words className={styles.sub}>
          <bdi>{box.sub}</bdi>
        </p>
      )}{' '}
      <p className={styles.note}>
        <span data-words>{box.note}</span>
      </p>
    </div>
  )
})
