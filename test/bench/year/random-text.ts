/** Chance from a seed as the year needs it: ids, salts, names, and notes in Markdown as somebody types them in an interview. */
import { createRandom } from '../../e2e/desktop/support/random.ts'

export type Chance = {
  /** A whole number from 0 up to, but not with, `limit`. */
  readonly below: (limit: number) => number
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item
  /** So many hex digits. */
  readonly hex: (digits: number) => string
  readonly uuid: () => string
  readonly sentence: () => string
  /** Markdown of exactly so many UTF-16 units. */
  readonly note: (characters: number) => string
}

const WORDS: readonly [string, ...string[]] = [
  ...(['the', 'we', 'they', 'release', 'planner', 'depot', 'always', 'never', 'before', 'after'] as const),
  ...('budget approval charge hour department report rollout training café naïve Müller' as const).split(' '),
  ...'said that it would take another quarter until anybody used what was bought last year'.split(' '),
  ...'nobody asked us whether this was the right thing to change first and so it stayed as it was'.split(' '),
  ...'steering committee works council invoice renewal notice contract seat licence goal measure'.split(' '),
  ...'because although unless while without under between against toward “informally” €500 20 %'.split(' '),
]

export function createChance(seed: number): Chance {
  const { below } = createRandom(seed)
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[below(items.length)] ?? items[0]
  const hex = (digits: number) => Array.from({ length: digits }, () => below(16).toString(16)).join('')

  function sentence(): string {
    const words = Array.from({ length: 6 + below(14) }, () => pick(WORDS)).join(' ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}${pick(['.', '.', '.', '?', ' –', ';'])}`
  }

  function paragraph(): string {
    const sentences = Array.from({ length: 2 + below(5) }, sentence).join(' ')
    return `${pick(['', '', '', '- ', '> ', '## '])}${sentences}`
  }

  return {
    below,
    pick,
    hex,
    sentence,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
    note: (characters) => {
      const paragraphs: string[] = []
      for (let length = 0; length < characters; length += (paragraphs.at(-1)?.length ?? 0) + 2)
        paragraphs.push(paragraph())
      return paragraphs.join('\n\n').slice(0, characters)
    },
  }
}
