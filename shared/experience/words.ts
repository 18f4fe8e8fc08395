/** The shape of the words of the library of experience, so that each language has all of them. */
import type { ExperienceKindId } from './kind-names.ts'
import type { FactorIdOf } from './kinds.ts'

export type FactorWords = { readonly name: string; readonly help: string }

export type ExperienceWords = {
  readonly kinds: {
    readonly [Id in ExperienceKindId]: {
      readonly name: string
      readonly about: string
      readonly factors: { readonly [Factor in FactorIdOf<Id>]: FactorWords }
    }
  }
}
