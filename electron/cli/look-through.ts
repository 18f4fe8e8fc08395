/** Through whose library the accounts of a file are looked at: parameters from one of them, questions from all. */
import { readLiveRecords, type LibraryRecords } from '../../shared/domain/live-records.ts'
import type { ParsedExport } from '../../shared/exchange/export-file.ts'
import { toInstruments } from '../../shared/instruments/own-instruments.ts'
import { createCatalogue, type Catalogue } from '../../shared/instruments/catalogue.ts'
import { canonicalText } from '../../shared/json.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import {
  defaultParameters,
  parametersOffDefault,
  toParameters,
  type Parameters,
} from '../../shared/scoring/parameters.ts'

export type Looking = {
  /** The library whose parameters are used; null for the defaults. */
  readonly through: LibraryRecords | null
  readonly parameters: Parameters
  readonly libraries: readonly LibraryRecords[]
  readonly catalogue: Catalogue
}

/** `message`: what to say on the command line. */
export type LookFailure = { readonly type: 'library'; readonly message: string }

/**
 * `wanted`: the id or name of a library, `defaults`, or null for what the file itself suggests: its only parameters. A file
 * with several different ones suggests none, and whoever asks must choose.
 */
export function lookThrough(file: ParsedExport, wanted: string | null): Result<Looking, LookFailure> {
  const libraries = file.accounts.flatMap(({ records }) => {
    const { library } = readLiveRecords(records)
    return library === null ? [] : [library]
  })
  const chosen = choose(libraries, wanted)
  if (!chosen.ok) return chosen
  const through = chosen.value
  return ok({
    through,
    parameters: through === null ? defaultParameters : toParameters(through.library.parameters),
    libraries,
    catalogue: createCatalogue(toInstruments(libraries)),
  })
}

function choose(
  libraries: readonly LibraryRecords[],
  wanted: string | null,
): Result<LibraryRecords | null, LookFailure> {
  if (wanted === 'defaults') return ok(null)
  if (wanted !== null) {
    const found = libraries.filter(({ library }) => library.id === wanted || library.name === wanted)
    const [only, another] = found
    if (only === undefined) return unclear(`no library "${wanted}" in the file`)
    return another === undefined ? ok(only) : unclear(`two libraries are called "${wanted}"; give the id`)
  }
  const [first] = libraries
  const different = new Set(
    libraries.map(({ library }) => canonicalText(parametersOffDefault(toParameters(library.parameters)))),
  )
  if (different.size <= 1) return ok(first ?? null)
  return unclear('the file holds libraries with different parameters; choose one with --look-through')
}

function unclear(message: string): Result<never, LookFailure> {
  return err({ type: 'library', message })
}
