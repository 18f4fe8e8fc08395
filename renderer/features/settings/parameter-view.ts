/** The model's parameters as the settings show and check them. */
import {
  defaultParameters,
  fitsParameter,
  namedParameters,
  parametersOffDefault,
  parameterValue,
  toParameters,
  type NamedParameter,
} from '../../../shared/scoring/parameters.ts'

/** Entries of a library: null, or none, is the default. */
export type Entries = Readonly<Record<string, number | null>>

export type ShownParameter = NamedParameter & {
  /** What is computed with. */
  readonly value: number
  readonly off: boolean
}

/** Every parameter in the order of the documentation, with its value in a library; null where there is none yet. */
export function shownParameters(entries: Entries | null): readonly ShownParameter[] {
  const values = entries === null ? defaultParameters : toParameters(entries)
  return namedParameters.map((parameter) => {
    const value = parameterValue(values, parameter.name) ?? parameter.standard
    return { ...parameter, value, off: value !== parameter.standard }
  })
}

export type ParameterError = 'missing' | 'whole' | 'bounds'

/** What is wrong with a value that was typed; null where it can be taken. */
export function checkParameter(parameter: NamedParameter, value: number | null): ParameterError | null {
  if (value === null) return 'missing'
  if (fitsParameter(parameter, value)) return null
  return value >= parameter.low && value <= parameter.high ? 'whole' : 'bounds'
}

/** What is written for a value: the default is no entry of its own, so that it follows the app's. */
export function entryFor({ standard }: NamedParameter, value: number): number | null {
  return value === standard ? null : value
}

/** The fields that put every parameter back to its default; only those that hold something. */
export function backToDefaults(entries: Entries): Record<string, null> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([name, value]) =>
      value === null || !namedParameters.some((known) => known.name === name)
        ? []
        : [[`parameters/${name}`, null]],
    ),
  )
}

export type Difference = { readonly name: string; readonly value: number; readonly standard: number }

/** What in a library differs from the defaults, as it is computed with. */
export function differences(entries: Entries): readonly Difference[] {
  const off = parametersOffDefault(toParameters(entries))
  return namedParameters.flatMap(({ name, standard }) => {
    const value = off[name]
    return value === undefined ? [] : [{ name, value, standard }]
  })
}
