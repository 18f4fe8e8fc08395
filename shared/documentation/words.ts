/** The words a language must have to explain the model: every parameter, rule and formula, or it does not compile. */
import type { EvidenceKind } from '../domain/observation.ts'
import type { Parameters } from '../scoring/parameters.ts'
import type { FormulaId } from './formulas.ts'
import type { RuleId } from './rules.ts'

export type ParameterName =
  | 'halfLife'
  | 'damping'
  | `kindWeight.${EvidenceKind}`
  | `importance.${keyof Parameters['importance']}`
  | 'renewalHorizon'
  | 'studyWeight'

export type ParameterWords = {
  readonly name: string
  /** What it does, and in which unit. */
  readonly meaning: string
}

export type DocumentationWords = {
  readonly parameters: { readonly [Name in ParameterName]: ParameterWords }
  /** Sentences with the rule's constants in double braces: `{{days}}`. */
  readonly rules: { readonly [Id in RuleId]: string }
  readonly formulas: {
    readonly [Id in FormulaId]: {
      readonly title: string
      /** What it is for, and what its letters mean. */
      readonly says: string
    }
  }
}
