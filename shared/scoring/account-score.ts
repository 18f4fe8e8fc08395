/** What the scoring model says of an account: the shape of `scoreAccount`'s answer, and of `soundings score --json`. */
import { day } from '../domain/day.ts'
import { evidenceKind } from '../domain/observation.ts'
import { z } from '../zod.ts'
import { parameters } from './parameters.ts'

/** A probability, level or share: 0 to 1, rounded to 6 decimals. */
export const unit = z.number().min(0).max(1)

/** An observation that counts, and how much. */
export const countedObservation = z.strictObject({
  observation: z.string(),
  question: z.string(),
  /** `person:<id>`, `recorder:<name>`, `document:<name>` or `note:<id>`. */
  voice: z.string(),
  kind: evidenceKind,
  day,
  /** Value of the option, favourable 1. */
  value: unit,
  /** Kind weight × age weight. */
  weight: unit,
  /** Share in the construct's level; the shares of a construct sum to 1. */
  share: unit,
})

export const constructScore = z.strictObject({
  id: z.string(),
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  state: z.enum(['known', 'notKnown', 'stale']),
  /** ȳ; null where there is no evidence at all. */
  level: unit.nullable(),
  /** Mean and central 80 % interval of Beta(a, b); of Beta(1, 1) where nothing counts. */
  mean: unit,
  low: unit,
  high: unit,
  a: z.number().min(1),
  b: z.number().min(1),
  /** ΣM. */
  mass: z.number().min(0),
  voices: z.int().nonnegative(),
  newest: day.nullable(),
  divided: z.boolean(),
  singleSource: z.boolean(),
  /** Core questions that apply, and how many of them were asked. */
  coreQuestions: z.int().nonnegative(),
  coreAsked: z.int().nonnegative(),
  observations: z.array(countedObservation),
})

export const referenceClassId = z.enum(['both', 'atLeastOne', 'neither'])

export const publishedRate = z.strictObject({
  id: z.enum(['both', 'atLeastOne', 'neither', 'tactical', 'everyone']),
  rate: unit,
  n: z.int().nullable(),
  /** How many of n; where `approximate`, not published but what the published percentage comes to. */
  k: z.int().nullable(),
  /** Wilson 95 %; null where no interval can be given. For `neither`, the range of our derivation. */
  low: unit.nullable(),
  high: unit.nullable(),
  status: z.enum(['published', 'approximate', 'derived', 'withoutN']),
})

export const referenceClass = z.strictObject({
  /** Null while no person can be classed. */
  leading: referenceClassId.nullable(),
  contested: z.boolean(),
  /** The classed persons by class, most averse class first. */
  persons: z.array(
    z.strictObject({
      person: z.string(),
      class: referenceClassId,
      weight: unit,
      observations: z.array(z.string()),
    }),
  ),
  rates: z.array(publishedRate),
})

export const quadrantId = z.enum(['wanderer', 'dreamer', 'soldier', 'achiever'])

export const quadrantReason = z.strictObject({
  question: z.string(),
  quadrant: quadrantId,
  /** Mass of those who say that it holds; at least 0. */
  strength: z.number().min(0),
  observations: z.array(z.string()),
  /** The same observations with value, weight and share. */
  evidence: z.array(countedObservation),
})

export const quadrant = z.strictObject({
  /** The most probable; null while not yet known. Of equally probable ones the more cautious, and all are candidates. */
  label: quadrantId.nullable(),
  /** On the line: the two most probable, and what ties with the second; otherwise the label alone, or none. */
  candidates: z.array(quadrantId),
  onTheLine: z.boolean(),
  leaning: z.boolean(),
  probabilities: z.strictObject({ wanderer: unit, dreamer: unit, soldier: unit, achiever: unit }),
  /** Level of goal clarity and of priority; null where not known. */
  x: unit.nullable(),
  y: unit.nullable(),
  missing: z.array(z.enum(['goalClarity', 'initiativePriority'])),
  /** Of every quadrant with counted answers, the strongest first. */
  reasons: z.array(quadrantReason),
})

export const contradiction = z.strictObject({
  question: z.string(),
  /** A contradiction: the less favourable first. A change: the earlier first. */
  observations: z.tuple([z.string(), z.string()]),
  difference: unit,
})

export const nextQuestion = z.strictObject({
  question: z.string(),
  gain: z.number(),
  /** Best person to ask; null where nobody is recorded. */
  person: z.string().nullable(),
  /** Never asked, contested, or answered by somebody. */
  because: z.enum(['neverAsked', 'contested', 'unsure']),
})

export const gauges = z.strictObject({
  /** 0 poor, 1 good; null until attitude or both quadrant axes are known. */
  outlook: unit.nullable(),
  /** 1: every core question was asked. */
  completeness: unit,
  /** 1: firm. */
  confidence: unit.nullable(),
})

/** Without the defaults that reading parameters fills in: what is left out here is left out because it is the default. */
export const parametersOffDefault = z.strictObject({
  halfLife: parameters.shape.halfLife.unwrap().optional(),
  damping: parameters.shape.damping.unwrap().optional(),
  kindWeight: parameters.shape.kindWeight.unwrap().optional(),
  importance: parameters.shape.importance.unwrap().optional(),
})

export const accountScore = z.strictObject({
  account: z.string(),
  asOf: day,
  modelVersion: z.string(),
  /** Only those that differ from their defaults. */
  parametersOffDefault,
  mainInitiative: z.string().nullable(),
  constructs: z.array(constructScore),
  referenceClass,
  quadrant,
  gauges,
  contradictions: z.array(contradiction),
  /** What would be a contradiction, were the answers not over 180 days apart. */
  changes: z.array(contradiction),
  askNext: z.array(nextQuestion),
})

export type CountedObservation = z.infer<typeof countedObservation>
export type ConstructScore = z.infer<typeof constructScore>
export type PublishedRate = z.infer<typeof publishedRate>
export type ReferenceClass = z.infer<typeof referenceClass>
export type ReferenceClassId = z.infer<typeof referenceClassId>
export type Quadrant = z.infer<typeof quadrant>
export type QuadrantReason = z.infer<typeof quadrantReason>
export type Contradiction = z.infer<typeof contradiction>
export type NextQuestion = z.infer<typeof nextQuestion>
export type Gauges = z.infer<typeof gauges>
export type AccountScore = z.infer<typeof accountScore>
