/** Every way of reaching the network that is tried, in one order: its place in it is its number. */
import { LEAKS_OF_ELEMENTS } from './leaks-of-elements.ts'
import { LEAKS_OF_MOVES } from './leaks-of-moves.ts'
import { LEAKS_OF_SCRIPTS } from './leaks-of-scripts.ts'
import type { Aim, LeakPath } from './leak-path.ts'

export const LEAK_PATHS: readonly LeakPath[] = [...LEAKS_OF_SCRIPTS, ...LEAKS_OF_ELEMENTS, ...LEAKS_OF_MOVES]

/** Every path in every place where it is tried. Numbers count from 1, as the last part of an address does. */
export const AIMS: readonly (Aim & { readonly leak: LeakPath })[] = LEAK_PATHS.flatMap((leak, index) =>
  leak.places.map((place) => ({ place, path: index + 1, leak })),
)
