/**
 * The documentation of the model, made from the code: every construct, question, option, parameter, rule, formula, published
 * figure and play, each with its source. The command line prints it and a page of the app shows it.
 */
import { constructs, instruments, isConstructId, type Construct } from '../instruments/catalogue.ts'
import type { Instrument, Question, SourceId } from '../instruments/instrument.ts'
import { citations, type Citation } from '../instruments/sources.ts'
import { playIds, playSources, type PlayId } from '../playbook/plays.ts'
import type { PublishedRate } from '../scoring/account-score.ts'
import {
  MODEL_VERSION,
  namedParameters,
  parameterValue,
  type NamedParameter,
  type Parameters,
} from '../scoring/parameters.ts'
import { publishedRates } from '../scoring/published-rates.ts'
import { formulas, type Formula } from './formulas.ts'
import { rules, type Rule } from './rules.ts'

export type ModelDocument = {
  readonly modelVersion: string
  /** In the order of asking, each with its questions. */
  readonly constructs: readonly { readonly construct: Construct; readonly questions: readonly Question[] }[]
  /** Questions that measure nothing: reasons, and what holds a decision up. */
  readonly explaining: readonly Question[]
  readonly parameters: readonly (NamedParameter & { readonly value: number })[]
  readonly rules: readonly Rule[]
  readonly formulas: readonly Formula[]
  readonly rates: readonly PublishedRate[]
  readonly plays: readonly { readonly id: PlayId; readonly source: SourceId }[]
  readonly sources: readonly { readonly id: Exclude<SourceId, 'ours'>; readonly citation: Citation }[]
}

const sourceIds = ['S0', 'S1a', 'S1b', 'S2a', 'S2b', 'S3', 'S4'] as const

/** `asked`: the instruments in the order of asking; `parameters`: those in use. */
export function modelDocument(
  parameters: Parameters,
  asked: readonly Instrument[] = instruments,
): ModelDocument {
  const questions = asked.flatMap((instrument) => instrument.questions)
  return {
    modelVersion: MODEL_VERSION,
    constructs: constructs.map((construct) => ({
      construct,
      questions: questions.filter((question) => question.construct === construct.id),
    })),
    explaining: questions.filter(({ construct }) => construct === null || !isConstructId(construct)),
    parameters: namedParameters.map((parameter) => ({
      ...parameter,
      value: parameterValue(parameters, parameter.name) ?? parameter.standard,
    })),
    rules,
    formulas: formulas(),
    rates: publishedRates,
    plays: playIds.map((id) => ({ id, source: playSources[id] })),
    sources: sourceIds.map((id) => ({ id, citation: citations[id] })),
  }
}
