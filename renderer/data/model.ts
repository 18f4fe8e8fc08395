/** The scoring model in use: the parameters of the library looked through, and every instrument that the libraries here hold. */
import { createCatalogue, type Catalogue } from '../../shared/instruments/catalogue.ts'
import type { Instrument } from '../../shared/instruments/instrument.ts'
import { toInstruments } from '../../shared/instruments/own-instruments.ts'
import { sameJson, type Json } from '../../shared/json.ts'
import { json } from '../../shared/changes/change.ts'
import { defaultParameters, toParameters, type Parameters } from '../../shared/scoring/parameters.ts'
import type { LibraryView } from './data.ts'
import { DEFAULTS } from './preferences.ts'

export type Model = {
  readonly parameters: Parameters
  /** The users' own, of all libraries here: a colleague's questions are known, whoever's parameters are looked through. */
  readonly instruments: readonly Instrument[]
  /** The shipped instruments with the own ones. */
  readonly catalogue: Catalogue
  /** Whose parameters: id null for the defaults. `mine` also where I have no library yet and chose nothing else. */
  readonly looking: { readonly id: string | null; readonly name: string; readonly mine: boolean }
  /** Mine first. */
  readonly libraries: readonly LibraryView[]
}

/** Nobody's library: the defaults and the shipped instruments. */
export const plainModel: Model = modelOf([], undefined)

/**
 * The library looked through; null for the defaults, and where there is none of mine yet. `lookThrough` names one that is
 * not here any more: mine.
 */
export function chosenLibrary(
  libraries: readonly LibraryView[],
  lookThrough: Json | undefined,
): LibraryView | null {
  if (lookThrough === DEFAULTS) return null
  return libraries.find(({ id }) => id === lookThrough) ?? libraries.find(({ mine }) => mine) ?? null
}

/**
 * `lookThrough`: what the preference holds, whatever that is. A library that is not here any more counts as not chosen.
 * `before`: the last model; what is equal in it is kept, so that nothing is scored anew for a word in a library.
 */
export function modelOf(
  libraries: readonly LibraryView[],
  lookThrough: Json | undefined,
  before?: Model,
): Model {
  const chosen = chosenLibrary(libraries, lookThrough)
  const parameters = chosen === null ? defaultParameters : toParameters(chosen.records.library.parameters)
  const instruments = toInstruments(libraries.map(({ records }) => records))
  const same = before !== undefined && sameJson(toJson(before.instruments), toJson(instruments))
  return {
    parameters:
      before !== undefined && sameJson(before.parameters, parameters) ? before.parameters : parameters,
    instruments: same ? before.instruments : instruments,
    catalogue: same ? before.catalogue : createCatalogue(instruments),
    looking: {
      id: chosen?.id ?? null,
      name: chosen?.records.library.name ?? '',
      mine: lookThrough !== DEFAULTS && (chosen?.mine ?? true),
    },
    libraries,
  }
}

function toJson(instruments: readonly Instrument[]): Json {
  return json.parse(instruments)
}
