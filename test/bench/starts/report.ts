/** Says what starts took: each figure's middle, what is more than with nothing, and how often as much. */
import { loadavg } from 'node:os'
import { stdout } from 'node:process'
import type { DesktopStart } from './desktop.ts'
import type { Start } from './start-watch.ts'

export function say(line: string): void {
  stdout.write(`${line}\n`)
}

export function loadNow(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')
}

/** Bytes as megabytes. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

type Figure<S> = {
  readonly name: string
  readonly of: (start: S) => number
  readonly unit: 'ms' | 's' | 'MB'
}

const OF_A_PAGE: readonly Figure<Start>[] = [
  { name: 'page begun to usable', of: ({ usable }) => usable, unit: 'ms' },
  { name: 'page begun to something to read', of: ({ firstText }) => firstText, unit: 'ms' },
  { name: "the page's process, processor time", of: ({ processTime }) => processTime, unit: 's' },
  { name: 'heap as it is', of: ({ heap }) => heap.used / 1_000_000, unit: 'MB' },
  { name: 'heap without garbage', of: ({ heap }) => heap.live / 1_000_000, unit: 'MB' },
  { name: 'the same once it is still', of: ({ heap }) => heap.settled / 1_000_000, unit: 'MB' },
]

export const OF_A_BROWSER: readonly Figure<Start>[] = OF_A_PAGE

export const OF_A_PROGRAM: readonly Figure<DesktopStart>[] = [
  { name: 'launch to usable', of: ({ launch, usable }) => launch + usable, unit: 'ms' },
  ...OF_A_PAGE,
  { name: 'main process, processor time', of: ({ mainTime }) => mainTime, unit: 's' },
  { name: 'main process, most memory', of: ({ mainPeak }) => mainPeak / 1_000_000, unit: 'MB' },
]

function shown(value: number, unit: Figure<Start>['unit']): string {
  return `${value.toFixed(unit === 'ms' ? 0 : unit === 's' ? 2 : 1)} ${unit}`.padStart(11)
}

/** `full` and `empty` were measured in turns. */
export function compare<S>(figures: readonly Figure<S>[], empty: readonly S[], full: readonly S[]): void {
  say(`${''.padEnd(38)} ${'empty'.padStart(11)} ${'a year'.padStart(11)} ${'more'.padStart(11)}   ratio`)
  for (const { name, of, unit } of figures) {
    const [without, withYear] = [medianOf(empty.map(of)), medianOf(full.map(of))]
    const ratio = without === 0 ? '' : (withYear / without).toFixed(2).padStart(7)
    say(
      `${name.padEnd(38)} ${shown(without, unit)} ${shown(withYear, unit)} ${shown(withYear - without, unit)} ${ratio}`,
    )
  }
}

/** One start by itself, and what was to be read meanwhile. */
export function tell<S extends Start>(name: string, figures: readonly Figure<S>[], start: S): void {
  say(
    `${name}: nothing to read for ${start.empty.toFixed(0)} ms at most, no frame for ${start.pause.toFixed(0)} ms`,
  )
  for (const { name: figure, of, unit } of figures) say(`  ${figure.padEnd(36)} ${shown(of(start), unit)}`)
  for (const [at, text] of thinnedOut(start.texts))
    say(`  ${shown(at, 'ms')}  ${text === '' ? '(nothing)' : text}`)
}

const MOST_TEXTS = 12

/** Progress changes a hundred times: a dozen of what was shown says as much. */
function thinnedOut(texts: Start['texts']): Start['texts'] {
  const step = Math.ceil(texts.length / MOST_TEXTS)
  return texts.filter((_, index) => index % step === 0 || index === texts.length - 1)
}
