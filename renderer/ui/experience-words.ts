/** The words of the library of experience in the language of the interface: of kinds, of sorts in one's own words, and of factors. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { HelpFactor } from '../../shared/experience/help-for.ts'
import type { ExperienceKindId } from '../../shared/experience/kind-names.ts'
import { kinds } from '../../shared/experience/kinds.ts'
import { kindOfSort } from '../../shared/experience/sorts.ts'
import type { ExperienceWords, FactorWords } from '../../shared/experience/words.ts'

export type WordsOfExperience = {
  readonly kind: (id: ExperienceKindId) => { readonly name: string; readonly about: string }
  /** The name of the kind that a sort stands for; the user's own words as they are. */
  readonly sort: (sort: string) => string
  /** The names of all shipped kinds, in their order. */
  readonly kinds: readonly string[]
  /** What to keep of a sort that was typed: the id of the kind it names, or the words. */
  readonly toSort: (words: string) => string
  readonly factor: (factor: HelpFactor) => FactorWords
}

export function useExperienceWords(): WordsOfExperience {
  const { t } = useTranslation('experience')
  return useMemo(() => {
    const all: ExperienceWords['kinds'] = t('kinds', { returnObjects: true })
    const names = kinds.map(({ id }) => ({ id, name: all[id].name }))
    return {
      kind: (id) => all[id],
      sort: (sort) => {
        const kind = kindOfSort(sort)
        return kind === null ? sort.trim() : all[kind].name
      },
      kinds: names.map(({ name }) => name),
      toSort: (words) => {
        const typed = words.trim()
        const named = names.find(({ name }) => name.toLowerCase() === typed.toLowerCase())
        return named?.id ?? kindOfSort(typed) ?? typed
      },
      factor: (factor) => {
        if (factor.type === 'own') return { name: factor.factor.name, help: factor.factor.help }
        const factors: Readonly<Record<string, FactorWords>> = all[factor.kind].factors
        return factors[factor.id] ?? { name: factor.id, help: '' }
      },
    }
  }, [t])
}
