/** The columns of the portfolio table: what each sorts by. Unknown values come last, whichever way it is sorted. */
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import type { PortfolioRow } from '../../data/data.ts'

export const portfolioFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
const quadrantOrder = ['wanderer', 'dreamer', 'soldier', 'achiever']
const classOrder = ['both', 'atLeastOne', 'neither']

const orderOf = (order: readonly string[], value: string | null | undefined): number | undefined =>
  value === null || value === undefined ? undefined : order.indexOf(value)

const dayNumber = (day: string | undefined): number | undefined =>
  day === undefined ? undefined : Date.parse(day)

const column = createColumnHelper<typeof portfolioFeatures, PortfolioRow>()
const byNumber = {
  sortFn: (a: Sortable, b: Sortable, id: string) => numberOf(a, id) - numberOf(b, id),
  sortUndefined: 'last',
} as const

type Sortable = { readonly getValue: (id: string) => unknown }
const numberOf = (row: Sortable, id: string): number => {
  const value = row.getValue(id)
  return typeof value === 'number' ? value : 0
}

export const portfolioColumns = column.columns([
  column.accessor((row) => row.name, {
    id: 'name',
    sortFn: (a, b) => names.compare(a.original.name, b.original.name),
    sortDescFirst: false,
  }),
  column.accessor((row) => orderOf(quadrantOrder, row.score?.quadrant), { id: 'readiness', ...byNumber }),
  column.accessor((row) => orderOf(classOrder, row.score?.leading), { id: 'attitude', ...byNumber }),
  column.accessor((row) => row.score?.outlook ?? undefined, { id: 'outlook', ...byNumber }),
  column.accessor((row) => row.score?.completeness ?? undefined, { id: 'completeness', ...byNumber }),
  column.accessor((row) => row.score?.confidence ?? undefined, { id: 'confidence', ...byNumber }),
  column.accessor((row) => row.score?.topRisk?.severity, { id: 'risk', ...byNumber }),
  column.accessor((row) => dayNumber(row.score?.nextNotice?.noticeDeadline), {
    id: 'notice',
    ...byNumber,
    // The nearest first: that is what one looks for.
    sortDescFirst: false,
  }),
  column.accessor((row) => row.score?.askNext?.question ?? '', { id: 'askNext', enableSorting: false }),
  column.accessor((row) => row.conflicts, { id: 'conflicts', ...byNumber }),
  column.accessor((row) => row.touched, { id: 'touched', ...byNumber }),
])

export type PortfolioColumnId =
  | 'name'
  | 'readiness'
  | 'attitude'
  | 'outlook'
  | 'completeness'
  | 'confidence'
  | 'risk'
  | 'notice'
  | 'askNext'
  | 'conflicts'
  | 'touched'
