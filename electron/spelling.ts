/** The spelling check: English dictionaries that ship with the app, and the words that the user added. Nothing is downloaded. */
import { join } from 'node:path'
import nspell from 'nspell'

/** British and American English: a word that either knows is right. */
export const DICTIONARIES = ['en-gb', 'en'] as const
/** Words of the field that dictionaries lack. */
const FIELD = ['chargeback', 'chargebacks', 'onboarding', 'roadmap', 'roadmaps', 'stakeholders', 'upsell']
const SUGGESTIONS = 5

/** Longer ones are looked for in seconds, and nothing else is answered meanwhile. */
const LONGEST_SUGGESTED = 24

/** Names, abbreviations, numbers and words of other languages are nobody's mistakes: notes are full of them. */
const ENGLISH = /^[a-z'’-]+$/

/** What is between hyphens, without quotation marks. */
function partsOf(word: string): string[] {
  return word
    .split('-')
    .map((part) => part.replaceAll('’', "'").replaceAll(/^'+|'+$/g, ''))
    .filter((part) => part !== '')
}

export type Spelling = {
  /** Those of the words that are misspelt, as they came. */
  readonly misspelt: (words: readonly string[]) => Promise<string[]>
  readonly suggestions: (word: string) => Promise<readonly string[]>
}

export type SpellingDeps = {
  /** Where the dictionaries lie. */
  readonly folder: string
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly isOn: () => boolean
  /** Words the user added. */
  readonly words: () => readonly string[]
}

/** The dictionaries are read when the first word is asked about: that takes a quarter of a second each. Throws Node's errors where they can't be. */
export function createSpelling({ folder, readFile, isOn, words }: SpellingDeps): Spelling {
  let loading: Promise<readonly ReturnType<typeof nspell>[]> | null = null

  async function load(name: string): Promise<ReturnType<typeof nspell>> {
    const [aff, dic] = await Promise.all(
      ['aff', 'dic'].map(async (part) => Buffer.from(await readFile(join(folder, `${name}.${part}`)))),
    )
    if (aff === undefined || dic === undefined) throw new Error('A dictionary has two parts')
    const spell = nspell(aff, dic)
    for (const word of FIELD) spell.add(word)
    return spell
  }

  function dictionaries(): Promise<readonly ReturnType<typeof nspell>[]> {
    loading ??= Promise.all(DICTIONARIES.map(load)).catch((error: unknown) => {
      // The next word tries again.
      loading = null
      throw error
    })
    return loading
  }

  return {
    misspelt: async (asked) => {
      const doubtful = isOn() ? asked.filter((word) => ENGLISH.test(word)) : []
      if (doubtful.length === 0) return []
      const own = new Set(words())
      const spells = await dictionaries()
      const isKnown = (word: string): boolean => own.has(word) || spells.some((spell) => spell.correct(word))
      return doubtful.filter((word) => !isKnown(word) && !partsOf(word).every(isKnown))
    },
    suggestions: async (word) => {
      if (word.length > LONGEST_SUGGESTED) return []
      const all = (await dictionaries()).flatMap((spell) => spell.suggest(word))
      return [...new Set(all)].slice(0, SUGGESTIONS)
    },
  }
}
