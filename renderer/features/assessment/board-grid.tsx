/** The grid of the evidence board: one cell takes the focus at a time, and every act has a key. */
import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import { answerKeys, isSingleKey, readBoardKey, type BoardCommand } from './board-keys.ts'
import type { BoardPlace } from './board-lines.tsx'
import { mirrored, nextContradiction, nextUnknown, stepFrom, type Place } from './board-moves.ts'
import type { BoardColumn, BoardGroup } from './board-rows.ts'
import { BoardRows, ROW_HEIGHT } from './board-rows-in-view.tsx'
import { linesOf, rowsOf } from './board-shown.ts'
import type { BoardWords } from './board-words.ts'
import styles from './board.module.css'

/** How long the app awaits the second key of a sequence that G began. */
const SEQUENCE = 1_500

/** What the grid leaves to the page: everything that is not about moving. */
export type CellCommand = Exclude<
  BoardCommand,
  { readonly type: 'move' } | { readonly type: 'unknown' | 'contradiction' }
>

export type BoardGridProps = {
  readonly groups: readonly BoardGroup[]
  readonly columns: readonly BoardColumn[]
  readonly words: BoardWords
  readonly readOnly: boolean
  readonly singleKeys: boolean
  /** The cell that Tab reaches; null before any was chosen. */
  readonly place: BoardPlace | null
  /** Counts up to ask for the focus on `place`. */
  readonly focusCount: number
  readonly onPlace: (place: BoardPlace) => void
  /** As `onPlace`, and takes the focus there. */
  readonly onGo: (place: BoardPlace) => void
  readonly onCommand: (command: CellCommand) => void
  /** U or R found nothing. */
  readonly onNothing: (what: 'unknown' | 'contradiction') => void
}

export function BoardGrid(props: BoardGridProps) {
  const { groups, columns, words, readOnly, singleKeys, place, focusCount } = props
  const { onPlace, onGo, onCommand, onNothing } = props
  const { t } = useTranslation('assessment')
  // As state: the rows, drawn within it, can ask for it only once it stands.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const awaitingUntil = useRef(0)
  const lines = useMemo(() => linesOf(groups), [groups])
  const rows = useMemo(() => rowsOf(groups), [groups])
  const current = placeIn(lines, columns, place)
  const line = lines[current.line]
  const column = columns[current.column]
  const active = useMemo(
    () => (line === undefined || column === undefined ? null : { line: line.id, column: column.id }),
    [line, column],
  )

  const go = (to: Place | null, what: 'unknown' | 'contradiction' | null = null) => {
    const inLine = to === null ? undefined : lines[to.line]
    const inColumn = to === null ? undefined : columns[to.column]
    if (inLine !== undefined && inColumn !== undefined) onGo({ line: inLine.id, column: inColumn.id })
    else if (what !== null) onNothing(what)
  }

  const run = (command: BoardCommand) => {
    switch (command.type) {
      case 'move': {
        const rtl = scroller !== null && getComputedStyle(scroller).direction === 'rtl'
        const height = scroller?.clientHeight ?? ROW_HEIGHT
        const page = Math.max(1, Math.floor(height / ROW_HEIGHT) - 2)
        const size = { lines: lines.length, columns: columns.length, page }
        go(stepFrom(current, rtl ? mirrored(command.step) : command.step, size))
        return
      }
      case 'unknown':
        go(nextUnknown({ lines, columns, from: current }), 'unknown')
        return
      case 'contradiction':
        go(nextContradiction({ lines, columns, from: current }), 'contradiction')
        return
      default:
        onCommand(command)
    }
  }

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLTableCellElement)) return
    const awaits = event.timeStamp < awaitingUntil.current
    const pressed = {
      key: event.key,
      code: event.code,
      ctrl: event.ctrlKey,
      meta: event.metaKey,
      alt: event.altKey,
      shift: event.shiftKey,
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    awaitingUntil.current = plain && event.key.toLowerCase() === 'g' ? event.timeStamp + SEQUENCE : 0
    const command = readBoardKey(pressed, {
      answers: line?.asked == null ? [] : answerKeys(line.asked),
      quiet: awaits || !singleKeys,
    })
    if (command === null) {
      // A digit that means nothing here is still the board's: the browser may search the page for it.
      if (plain && !awaits && singleKeys && isSingleKey(pressed) && /^\d$/.test(event.key))
        event.preventDefault()
      return
    }
    event.preventDefault()
    if (event.repeat && command.type !== 'move') return
    run(command)
  }

  const cellAt = (target: EventTarget): BoardPlace | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-line]') : null
    const { line: inLine, column: inColumn } = cell?.dataset ?? {}
    return inLine === undefined || inColumn === undefined ? null : { line: inLine, column: inColumn }
  }

  // A press on the cell that has the focus already opens it; the first only goes there, so that digits can follow.
  const pressedBefore = useRef<BoardPlace | null>(null)
  const click = (event: MouseEvent) => {
    const at = cellAt(event.target)
    if (at === null) return
    const again = pressedBefore.current
    pressedBefore.current = at
    if (again?.line === at.line && again.column === at.column) onCommand({ type: 'open' })
  }

  return (
    <>
      {/* From anywhere on the page these keys bring the focus into the grid; within it they move. */}
      {(['J', 'K', 'U', 'R'] as const).map((key) => (
        <button
          key={key}
          type="button"
          data-key={key}
          tabIndex={-1}
          aria-hidden
          className="visually-hidden"
          onClick={() => {
            if (key === 'U') run({ type: 'unknown' })
            else if (key === 'R') run({ type: 'contradiction' })
            else go(current)
          }}
        />
      ))}
      <div ref={setScroller} className={styles.scroller}>
        <table
          role="grid"
          aria-label={t('board.grid')}
          aria-readonly={readOnly}
          aria-rowcount={rows.length + 1}
          className={styles.grid}
          onKeyDown={press}
          onClick={click}
          onFocus={(event) => {
            const at = cellAt(event.target)
            if (at !== null) onPlace(at)
          }}
          onBlur={() => {
            pressedBefore.current = null
          }}
        >
          <colgroup>
            <col className={styles.firstColumn} />
            {columns.map(({ id }) => (
              <col key={id} className={styles.oneColumn} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className={styles.corner}>
                {t('board.question')}
              </th>
              {columns.map((one) => (
                <ColumnHead key={one.id} column={one} words={words} />
              ))}
            </tr>
          </thead>
          <BoardRows
            focusCount={focusCount}
            scroller={scroller}
            rows={rows}
            columns={columns}
            words={words}
            active={active}
          />
        </table>
      </div>
    </>
  )
}

function ColumnHead({ column, words }: { readonly column: BoardColumn; readonly words: BoardWords }) {
  const note = words.columnNote(column)
  const quiet = column.kind !== 'person' || column.left
  return (
    <th
      scope="col"
      title={column.kind === 'person' && column.person.role !== '' ? column.person.role : undefined}
      className={classNames(styles.columnHead, column.kind === 'papers' && styles.apart)}
    >
      <bdi className={classNames(styles.name, quiet && 'ink-2')}>{words.column(column)}</bdi>
      {note !== null && <span className={styles.note}>{note}</span>}
    </th>
  )
}

/** The chosen place as indices; what is not shown any more falls back to the start. */
function placeIn(
  lines: readonly { readonly id: string }[],
  columns: readonly BoardColumn[],
  place: BoardPlace | null,
): Place {
  return {
    line: Math.max(
      0,
      lines.findIndex(({ id }) => id === place?.line),
    ),
    column: Math.max(
      0,
      columns.findIndex(({ id }) => id === place?.column),
    ),
  }
}
