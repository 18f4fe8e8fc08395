/** The accounts in one fast table: sorted by its headers, moved through with J, K and the arrows, opened with Enter. */
import type { SortingState } from '@tanstack/react-table'
import { useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PortfolioRow } from '../../data/data.ts'
import { classNames } from '../../ui/class-names.ts'
import { FocusKeys } from '../../ui/focus-keys.tsx'
import { portfolioColumns, portfolioFeatures, type PortfolioColumnId } from './portfolio-columns.ts'
import { PortfolioCells } from './portfolio-cells.tsx'
import styles from './portfolio-table.module.css'

const ROW_HEIGHT = 36

export type PortfolioTableProps = {
  readonly rows: readonly PortfolioRow[]
  /** Today's moment, for days without a year. Milliseconds since 1970 UTC. */
  readonly now: number
  readonly onOpen: (row: PortfolioRow) => void
  readonly onDelete: (row: PortfolioRow) => void
}

const columnIds: readonly PortfolioColumnId[] = [
  'name',
  'readiness',
  'attitude',
  'outlook',
  'completeness',
  'confidence',
  'risk',
  'notice',
  'askNext',
  'conflicts',
  'touched',
]

const numeric: ReadonlySet<PortfolioColumnId> = new Set([
  'outlook',
  'completeness',
  'confidence',
  'conflicts',
])

export function PortfolioTable({ rows, now, onOpen, onDelete }: PortfolioTableProps) {
  const { t } = useTranslation('portfolio')
  const [sorting, setSorting] = useState<SortingState>([{ id: 'touched', desc: true }])
  const [current, setCurrent] = useState(0)
  const scroller = useRef<HTMLDivElement>(null)
  const table = useTable({
    features: portfolioFeatures,
    columns: portfolioColumns,
    data: rows,
    getRowId: (row) => row.account,
    state: { sorting },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
  })
  // A column of nothing but “none” would take the room of the question to ask next.
  const inConflict = rows.some(({ conflicts }) => conflicts > 0)
  const shownIds = columnIds.filter((id) => id !== 'conflicts' || inConflict)
  const sorted = table.getRowModel().rows
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => sorted[index]?.id ?? index,
    overscan: 12,
  })
  const active = Math.min(current, sorted.length - 1)
  const moveFocus = useRef(false)
  const [, setMoved] = useState(0)

  useEffect(() => {
    if (!moveFocus.current) return
    moveFocus.current = false
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true })
  })

  const move = (to: number) => {
    const next = Math.max(0, Math.min(sorted.length - 1, to))
    moveFocus.current = true
    setCurrent(next)
    // The effect above must run even where the row stays the same.
    setMoved((count) => count + 1)
    virtual.scrollToIndex(next)
  }

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? ROW_HEIGHT) / ROW_HEIGHT) - 2)
    const row = sorted[active]?.original
    const acts: Record<string, () => void> = {
      j: () => {
        move(active + 1)
      },
      ArrowDown: () => {
        move(active + 1)
      },
      k: () => {
        move(active - 1)
      },
      ArrowUp: () => {
        move(active - 1)
      },
      PageDown: () => {
        move(active + page)
      },
      PageUp: () => {
        move(active - page)
      },
      Home: () => {
        move(0)
      },
      End: () => {
        move(sorted.length - 1)
      },
      Enter: () => {
        if (row !== undefined) onOpen(row)
      },
      Delete: () => {
        if (row !== undefined) onDelete(row)
      },
    }
    const act = acts[event.key]
    if (act === undefined || event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    act()
  }

  const ariaSort = (id: string) => {
    const by = sorting.find((one) => one.id === id)
    return by === undefined ? 'none' : by.desc ? 'descending' : 'ascending'
  }

  return (
    <>
      <FocusKeys
        onPress={() => {
          move(active)
        }}
      />
      <div
        role="grid"
        aria-label={t('title')}
        aria-rowcount={sorted.length + 1}
        className={classNames(styles.grid, inConflict && styles.inConflict)}
      >
        <div role="rowgroup">
          <div role="row" aria-rowindex={1} className={classNames(styles.row, styles.head)}>
            {shownIds.map((id) => {
              const sortable = table.getColumn(id)?.getCanSort() === true
              return (
                <div
                  key={id}
                  role="columnheader"
                  aria-sort={sortable ? ariaSort(id) : undefined}
                  className={classNames(styles.cell, numeric.has(id) && styles.number, styles[id])}
                >
                  {sortable ? (
                    <button
                      type="button"
                      className={styles.sort}
                      onClick={() => table.getColumn(id)?.toggleSorting()}
                    >
                      {t(`columns.${id}`)}
                      <SortMark direction={ariaSort(id)} />
                    </button>
                  ) : (
                    t(`columns.${id}`)
                  )}
                </div>
              )
            })}
            <div role="columnheader" className={styles.cell}>
              <span className="visually-hidden">{t('columns.actions')}</span>
            </div>
          </div>
        </div>
        <div ref={scroller} role="rowgroup" className={styles.body} onKeyDown={press}>
          <div role="presentation" style={{ blockSize: virtual.getTotalSize(), position: 'relative' }}>
            {virtual.getVirtualItems().map((item) => {
              const row = sorted[item.index]
              if (row === undefined) return null
              return (
                <div
                  key={row.id}
                  role="row"
                  aria-rowindex={item.index + 2}
                  data-index={item.index}
                  tabIndex={item.index === active ? 0 : -1}
                  className={classNames(styles.row, styles.line)}
                  style={{ transform: `translateY(${item.start}px)` }}
                  onFocus={() => {
                    setCurrent(item.index)
                  }}
                  onClick={(event) => {
                    const onControl =
                      event.target instanceof Element && event.target.closest('a, button') !== null
                    if (!onControl) onOpen(row.original)
                  }}
                >
                  <PortfolioCells row={row.original} now={now} inConflict={inConflict} onDelete={onDelete} />
                </div>
              )
            })}
          </div>
        </div>
      </div>
    </>
  )
}

function SortMark({ direction }: { readonly direction: 'none' | 'ascending' | 'descending' }) {
  if (direction === 'none') return null
  return (
    <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true" className={styles.mark}>
      <path d={direction === 'ascending' ? 'M1 5.5 4 2.5 7 5.5' : 'M1 2.5 4 5.5 7 2.5'} />
    </svg>
  )
}
