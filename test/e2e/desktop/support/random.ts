/** Chance from a seed, so that what a scenario did can be done again; and words nobody has ever written elsewhere. */

export type Random = {
  /** A whole number from 0 up to, but not with, `limit`. */
  readonly below: (limit: number) => number
  /** The same in another order. */
  readonly shuffle: <T>(list: readonly T[]) => T[]
  /** So many invented words; each is remembered in `words`. */
  readonly write: (count: number) => string
  readonly words: readonly string[]
}

const SYLLABLES = [
  'bra',
  'dol',
  'fenn',
  'gux',
  'hesk',
  'jor',
  'klim',
  'muv',
  'nasp',
  'orw',
  'pilt',
  'quem',
  'vaz',
  'zont',
]

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const words: string[] = []

  /** Twice a whole step of a linear congruence, of which the upper half is used: the lower bits repeat too soon. */
  function below(limit: number): number {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const upper = state >>> 16
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (upper * 65_536 + (state >>> 16)) % limit
  }
  function shuffle<T>(list: readonly T[]): T[] {
    const left = [...list]
    return list.flatMap(() => left.splice(below(left.length), 1))
  }
  function word(): string {
    const made = Array.from({ length: 4 }, () => SYLLABLES[below(SYLLABLES.length)] ?? '').join('')
    words.push(made)
    return made
  }
  return {
    below,
    shuffle,
    words,
    write: (count) => Array.from({ length: count }, word).join(' '),
  }
}
