/** Reads what the host says of itself by hand: this page stands where the app has died, and loads as little as it can. */
import type { Kept } from '../ui/kept-lines.ts'

/** Null where the answer is not what a host gives. */
export function readKept(answer: unknown): Kept | null {
  const value = field(answer, 'ok') === true ? field(answer, 'value') : null
  const journalled = field(value, 'journalled')
  const flushedAt = field(value, 'flushedAt')
  const dataPlace = field(value, 'dataPlace')
  if (field(value, 'journal') !== 'file') return null
  return {
    journal: 'file',
    journalled: isCount(journalled) ? journalled : null,
    flushedAt: isCount(flushedAt) ? flushedAt : null,
    dataPlace: typeof dataPlace === 'string' ? dataPlace : '',
  }
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
