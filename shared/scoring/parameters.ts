/** The scoring model's named, editable parameters with their defaults and bounds. Every default is ours unless a source is named. */
import { z } from '../zod.ts'

export const MODEL_VERSION = '2.0.0'

const weight = (standard: number) => z.number().min(0).max(1).default(standard)
const importance = (standard: number) => z.number().min(0.1).max(10).default(standard)

export const parameters = z.strictObject({
  /** Days after which an observation weighs half. */
  halfLife: z.number().min(1).max(3_650).default(180),
  /** Factor by which each further answer of one voice counts less; 0 to 1. */
  damping: weight(0.5),
  /** Weight by how we know it; 0 to 1. */
  kindWeight: z
    .strictObject({
      said: weight(1),
      seen: weight(1),
      document: weight(0.8),
      reported: weight(0.5),
      inferred: weight(0.4),
    })
    .prefault({}),
  /** Weight of a construct in the gauges and risks; positive. */
  importance: z
    .strictObject({
      attitudeToChange: importance(3),
      goalClarity: importance(3),
      initiativePriority: importance(3),
      strategicView: importance(2),
      other: importance(1),
    })
    .prefault({}),
  /** Whole days before a notice deadline from which an account without a diagnosis is a risk. */
  renewalHorizon: z.int().min(0).max(730).default(90),
  /** n₀: how many own outcomes the study's rate weighs as much as. */
  studyWeight: z.number().min(1).max(46).default(10),
})

export type Parameters = z.infer<typeof parameters>
export const defaultParameters: Parameters = parameters.parse({})

/** A parameter by the path that libraries store it under: `halfLife`, `kindWeight.said`. */
export type NamedParameter = {
  readonly name: string
  readonly standard: number
  readonly low: number
  readonly high: number
  readonly whole: boolean
}

type Group = 'kindWeight' | 'importance'

function named(name: string, schema: z.ZodDefault<z.ZodNumber>): NamedParameter {
  const inner = schema.unwrap()
  return {
    name,
    standard: schema.parse(undefined),
    low: inner.minValue ?? Number.NEGATIVE_INFINITY,
    high: inner.maxValue ?? Number.POSITIVE_INFINITY,
    whole: inner.format === 'safeint',
  }
}

function namedGroup(group: Group): NamedParameter[] {
  const { shape } = parameters.shape[group].unwrap()
  return Object.entries(shape).map(([key, schema]) => named(`${group}.${key}`, schema))
}

/** Every parameter, in the order of the documentation. */
export const namedParameters: readonly NamedParameter[] = [
  named('halfLife', parameters.shape.halfLife),
  named('damping', parameters.shape.damping),
  ...namedGroup('kindWeight'),
  ...namedGroup('importance'),
  named('renewalHorizon', parameters.shape.renewalHorizon),
  named('studyWeight', parameters.shape.studyWeight),
]

/** The value of a parameter by name. */
export function parameterValue(of: Parameters, name: string): number | null {
  const [group, key] = name.split('.')
  if (group === undefined) return null
  const found: unknown = Object.entries(of).find(([entry]) => entry === group)?.[1]
  if (key === undefined) return typeof found === 'number' ? found : null
  if (typeof found !== 'object' || found === null) return null
  const value: unknown = Object.entries(found).find(([entry]) => entry === key)?.[1]
  return typeof value === 'number' ? value : null
}

/** Whether a value may be taken for the parameter. */
export function fitsParameter({ low, high, whole }: NamedParameter, value: number): boolean {
  return value >= low && value <= high && (!whole || Number.isInteger(value))
}

/** From the entries of a library. What is unknown, null or out of bounds stands at its default: it came from a file. */
export function toParameters(entries: Readonly<Record<string, number | null>>): Parameters {
  const value = (name: string): number | undefined => {
    const parameter = namedParameters.find((one) => one.name === name)
    const entry = Object.hasOwn(entries, name) ? entries[name] : null
    return parameter !== undefined && typeof entry === 'number' && fitsParameter(parameter, entry)
      ? entry
      : undefined
  }
  const group = (of: Group) =>
    Object.fromEntries(
      Object.keys(defaultParameters[of]).flatMap((key) => {
        const entry = value(`${of}.${key}`)
        return entry === undefined ? [] : [[key, entry]]
      }),
    )
  return parameters.parse({
    halfLife: value('halfLife'),
    damping: value('damping'),
    kindWeight: group('kindWeight'),
    importance: group('importance'),
    renewalHorizon: value('renewalHorizon'),
    studyWeight: value('studyWeight'),
  })
}

/** What differs from the defaults, by name, in the order of the documentation. */
export function parametersOffDefault(of: Parameters): Record<string, number> {
  return Object.fromEntries(
    namedParameters.flatMap(({ name, standard }) => {
      const value = parameterValue(of, name)
      return value === null || value === standard ? [] : [[name, value]]
    }),
  )
}
