/** The lines of the history: those in view are drawn, moved through with J, K and the arrows, opened in place with Enter. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Change } from '../../../shared/changes/change.ts'
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'
import { classNames } from '../../ui/class-names.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { FocusKeys } from '../../ui/focus-keys.tsx'
import { usePrinting } from '../../ui/use-printing.ts'
import { HistoryDetail } from './history-detail.tsx'
import { HistoryCells } from './history-cells.tsx'
import type { HistoryRow } from './history-rows.ts'
import styles from './history-table.module.css'
import type { LineContext } from './line-words.ts'

/** Pixels, before a row is measured. */
const ROW_HEIGHT = 36
const COLUMNS = ['when', 'who', 'what', 'before', 'after'] as const

export type HistoryTableProps = {
  readonly account: string
  readonly rows: readonly HistoryRow[]
  readonly context: LineContext
  readonly stored: ReadonlyMap<string, StoredRecord>
  readonly changes: readonly Change[]
}

export function HistoryTable({ account, rows, context, stored, changes }: HistoryTableProps) {
  const { say, format } = context.words
  const { now } = useEnvironment()
  const printing = usePrinting()
  const scroller = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const active = Math.max(
    rows.findIndex(({ id, type }) => id === current && type !== 'day'),
    rows.findIndex(({ type }) => type !== 'day'),
  )
  const openIndex = rows.findIndex(({ id }) => id === opened)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    // On paper there is no scrolling: every row is drawn.
    overscan: printing ? rows.length : 12,
    // The row with the focus and the open one stay, wherever one scrolls; Tab and the arrows start from them.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active, ...(openIndex < 0 ? [] : [openIndex])])].sort(
        (a, b) => a - b,
      ),
  })
  const wantsFocus = useRef(false)
  const [, setMoved] = useState(0)
  useEffect(() => {
    if (!wantsFocus.current) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"]`)
    if (row == null) return
    wantsFocus.current = false
    row.focus({ preventScroll: true })
  })

  const focus = (index: number) => {
    const row = rows[index]
    if (row === undefined || row.type === 'day') return
    wantsFocus.current = true
    setCurrent(row.id)
    // The effect above must run even where the row stays the same.
    setMoved((count) => count + 1)
    virtual.scrollToIndex(index)
  }
  const move = (step: number) => {
    const direction = step < 0 ? -1 : 1
    let to = Math.max(0, Math.min(rows.length - 1, active + step))
    while (rows[to]?.type === 'day') to += direction
    // Above the first line there is only its day.
    focus(rows[to] === undefined ? active : to)
  }
  const toggle = (row: HistoryRow | undefined) => {
    if (row === undefined || row.type === 'day') return
    setCurrent(row.id)
    setOpened((before) => (before === row.id ? null : row.id))
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
    if (event.key === 'Escape' && opened !== null) {
      event.preventDefault()
      setOpened(null)
      focus(openIndex)
      return
    }
    // Within what is open, keys belong to its buttons.
    if (event.target.dataset['row'] === undefined) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? ROW_HEIGHT) / ROW_HEIGHT) - 2)
    const acts: Readonly<Record<string, () => void>> = {
      j: () => move(1),
      ArrowDown: () => move(1),
      k: () => move(-1),
      ArrowUp: () => move(-1),
      PageDown: () => move(page),
      PageUp: () => move(-page),
      Home: () => move(-rows.length),
      End: () => move(rows.length),
      Enter: () => toggle(rows[active]),
      ' ': () => toggle(rows[active]),
      ArrowRight: () => setOpened(rows[active]?.id ?? null),
      ArrowLeft: () => setOpened(null),
    }
    const act = acts[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  return (
    <>
      <FocusKeys
        onPress={() => {
          focus(active)
        }}
      />
      <div
        role="treegrid"
        aria-label={say('table.label')}
        aria-rowcount={rows.length + 1}
        className={styles.grid}
      >
        <div role="rowgroup">
          <div role="row" aria-rowindex={1} className={classNames(styles.row, styles.head)}>
            {COLUMNS.map((column) => (
              <div key={column} role="columnheader">
                {say(`table.${column}`)}
              </div>
            ))}
          </div>
        </div>
        <div ref={scroller} role="rowgroup" className={styles.body} onKeyDown={press}>
          <div role="presentation" className={styles.all} style={{ blockSize: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((item) => {
              const row = rows[item.index]
              if (row === undefined) return null
              return (
                <div
                  key={row.id}
                  ref={virtual.measureElement}
                  data-index={item.index}
                  role="presentation"
                  className={styles.line}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  {row.type === 'day' ? (
                    <div role="row" aria-rowindex={item.index + 2} className={styles.day}>
                      <div role="gridcell" aria-colspan={COLUMNS.length}>
                        {format.dayOfMoment(row.wall, now())}
                      </div>
                    </div>
                  ) : (
                    <div
                      role="row"
                      aria-level={1}
                      aria-rowindex={item.index + 2}
                      aria-expanded={row.id === opened}
                      data-row={item.index}
                      tabIndex={item.index === active ? 0 : -1}
                      className={classNames(
                        styles.row,
                        row.opens && styles.opens,
                        row.id === opened && styles.opened,
                      )}
                      onFocus={() => {
                        setCurrent(row.id)
                      }}
                      onClick={() => {
                        toggle(row)
                      }}
                    >
                      <HistoryCells line={row} context={context} />
                    </div>
                  )}
                  {row.type !== 'day' && row.id === opened && (
                    <div role="row" aria-level={2}>
                      <div role="gridcell" aria-colspan={COLUMNS.length} className={styles.detail}>
                        <HistoryDetail
                          account={account}
                          line={row}
                          context={context}
                          stored={row.type === 'erased' ? undefined : stored.get(row.part.record)}
                          changes={changes}
                          onDone={() => {
                            focus(item.index)
                          }}
                        />
                      </div>
                    </div>
                  )}
                </div>
              )
            })}
          </div>
        </div>
      </div>
    </>
  )
}
