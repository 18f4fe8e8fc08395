/** The rows of the evidence board that are in view, and the one that holds the focus; space stands for the others. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { usePrinting } from '../../ui/use-printing.ts'
import { GroupRow, HeadingRow, LineRow, type BoardPlace } from './board-lines.tsx'
import type { BoardColumn } from './board-rows.ts'
import type { BoardRow } from './board-shown.ts'
import type { BoardWords } from './board-words.ts'

/** Pixels, before a row is measured; long questions take two lines and a little more. */
export const ROW_HEIGHT = 36
const heights = { group: 44, heading: 30, line: ROW_HEIGHT } as const

export type BoardRowsProps = {
  /** Null until it stands. */
  readonly scroller: HTMLDivElement | null
  readonly rows: readonly BoardRow[]
  readonly columns: readonly BoardColumn[]
  readonly words: BoardWords
  readonly active: BoardPlace | null
  /** Counts up to ask for the focus on the active cell. */
  readonly focusCount: number
}

export function BoardRows({ scroller, rows, columns, words, active, focusCount }: BoardRowsProps) {
  const printing = usePrinting()
  const activeIndex = rows.findIndex(({ id }) => id === active?.line)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => heights[rows[index]?.type ?? 'line'],
    getItemKey: (index) => rows[index]?.id ?? index,
    // On paper there is no scrolling: every row is drawn.
    overscan: printing ? rows.length : 8,
    // The row with the focus stays, wherever one scrolls; Tab and the arrows start from it.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range)
      return activeIndex < 0 || indexes.includes(activeIndex)
        ? indexes
        : [...indexes, activeIndex].sort((a, b) => a - b)
    },
  })
  // Looked for after every drawing, because the row of the cell may be drawn later than it was asked for. An effect and no
  // sooner: a drawer that closes first gives the focus back to what opened it, which may be another cell by now.
  const followed = useRef(0)
  useEffect(() => {
    if (followed.current === focusCount || active === null) return
    const cell = scroller?.querySelector<HTMLElement>(
      `td[data-line="${CSS.escape(active.line)}"][data-column="${CSS.escape(active.column)}"]`,
    )
    if (cell == null) return
    followed.current = focusCount
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const items = virtual.getVirtualItems()
  const span = columns.length + 1
  return (
    <tbody>
      {items.flatMap((item, place) => {
        const row = rows[item.index]
        if (row === undefined) return []
        const gap = item.start - (items[place - 1]?.end ?? 0)
        return [
          gap > 0 ? <Space key={`before ${row.id}`} size={gap} span={span} /> : null,
          <tr
            key={row.id}
            ref={virtual.measureElement}
            data-index={item.index}
            aria-rowindex={item.index + 2}
          >
            {row.type === 'group' && <GroupRow group={row.group} span={span} words={words} />}
            {row.type === 'heading' && <HeadingRow question={row.question} span={span} words={words} />}
            {row.type === 'line' && (
              <LineRow
                line={row.line}
                columns={columns}
                words={words}
                active={active !== null && active.line === row.id ? active.column : null}
              />
            )}
          </tr>,
        ]
      })}
      <Space size={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} span={span} />
    </tbody>
  )
}

function Space({ size, span }: { readonly size: number; readonly span: number }) {
  if (size <= 0) return null
  return (
    <tr aria-hidden>
      <td colSpan={span} style={{ blockSize: size }} />
    </tr>
  )
}
