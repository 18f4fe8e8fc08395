/** What the scoring model says of an account: the shape of `scoreAccount`'s answer, and of `soundings score --json`. */
import { day } from '../domain/day.ts'
import { overridable } from '../domain/finding.ts'
import { beliefStates, motiveReasons, motiveViews } from '../domain/motive.ts'
import { evidenceKind } from '../domain/observation.ts'
import { decisionChecks } from '../instruments/instrument.ts'
import { playIds } from '../playbook/plays.ts'
import { z } from '../zod.ts'
import { USAGE_DAYS } from './constants.ts'

/** A probability, level or share: 0 to 1, rounded to 6 decimals. */
export const unit = z.number().min(0).max(1)

/** An observation that counts, and how much. */
export const countedObservation = z.strictObject({
  observation: z.string(),
  question: z.string(),
  /** What it is about: `account`, or the id of the initiative, the person or the step. */
  subject: z.string(),
  /** `person:<id>`, `recorder:<name>`, `document:<name>` or `note:<id>`. */
  voice: z.string(),
  kind: evidenceKind,
  day,
  /** Value of the option, favourable 1. */
  value: unit,
  /** Kind weight × age weight. */
  weight: unit,
  /** Share in the construct's level; the shares of a construct sum to 1. In `alsoCounted`: 0. */
  share: unit,
})

export const constructScore = z.strictObject({
  id: z.string(),
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Whether `state` is *known*. */
  known: z.boolean(),
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
  /** The leading class; null while no person can be classed. */
  id: referenceClassId.nullable(),
  /** The published rate of the leading class, with what `rates` says of it; null without a class. */
  rate: unit.nullable(),
  n: z.int().nullable(),
  low: unit.nullable(),
  high: unit.nullable(),
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
  /** Counted screening answers that no person gave: they place nobody and stand beside the class. */
  papers: z.array(z.strictObject({ observation: z.string(), question: z.string(), averse: z.boolean() })),
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
  /** For a question about a person or a step: the id of the one to ask about. */
  subject: z.string().nullable(),
  /** Never asked, contested, or answered by somebody. */
  because: z.enum(['neverAsked', 'contested', 'unsure']),
})

/** How much friction a step has on the day looked at, by the answers about it; null where none counts. */
export const pathStep = z.strictObject({
  step: z.string(),
  friction: z.enum(['none', 'slows', 'blocks']).nullable(),
  policy: z.string(),
  observations: z.array(z.string()),
})

export const usageLabel = z.enum([
  'healthy',
  'partlyUsed',
  'suppressedByPolicy',
  'boughtForAnotherReason',
  'notAdopted',
])

export const usageDiagnosis = z.strictObject({
  /** The first of `labels`, or *not known*. */
  label: z.union([usageLabel, z.literal('notKnown')]),
  /** Policy first, where two hold. */
  labels: z.array(usageLabel),
  /** u: use over the last 90 days / entitlement in the same days; above 1 where more was used. Null without a reading. */
  use: z.number().min(0).nullable(),
  /** By unit, the one that `use` is taken from first. `days`: how many of the 90 have a reading. */
  units: z.array(
    z.strictObject({
      unit: z.string(),
      use: z.number().min(0),
      used: z.number().min(0),
      entitled: z.number().min(0),
      days: z.int().min(1).max(USAGE_DAYS),
      readings: z.array(z.string()),
    }),
  ),
  /** What would have to be known for a diagnosis. */
  missing: z.array(z.enum(['reading', 'path', 'motives'])),
  /** Steps that block or slow, the worst first. */
  blockers: z.array(pathStep),
  /** Standing motives, main ones first. */
  motives: z.array(
    z.strictObject({
      motive: z.string(),
      person: z.string().nullable(),
      reason: z.enum(motiveReasons),
      view: z.enum(motiveViews),
      main: z.boolean(),
      /** Null where it rests on no belief. */
      belief: z.enum(beliefStates).nullable(),
    }),
  ),
  play: z.enum(playIds).nullable(),
  /** What would be the wrong thing to do, though it suggests itself. */
  wrongPlay: z.enum(playIds).nullable(),
})

export const helpNeeded = z.strictObject({
  /** The five checks in their order. */
  checks: z.array(
    z.strictObject({
      check: z.enum(decisionChecks),
      known: z.boolean(),
      level: unit.nullable(),
      mass: z.number().min(0),
      observations: z.array(z.string()),
    }),
  ),
  /** The known check of the lowest level, where that is below 0.5; equally weak ones together. */
  weakest: z.array(z.enum(decisionChecks)),
  /** What holds the decision up; they call for opposite plays. Ours. */
  stuck: z.enum(['indecision', 'statusQuo', 'both', 'neither', 'notKnown']),
  stuckObservations: z.array(z.string()),
  plays: z.array(z.enum(playIds)),
})

export const agreement = z.strictObject({
  /** Krippendorff's alpha, ordinal; null where nothing varies or under 10 pairable values. At most 1. */
  alpha: z.number().max(1).nullable(),
  pairable: z.int().nonnegative(),
  /** Hidden under 10 pairable values, warned under 30. */
  standing: z.enum(['hidden', 'warned', 'shown']),
})

export const evidenceQuality = z.strictObject({
  /** Counted observations, and the different voices and recorded people behind them. */
  observations: z.int().nonnegative(),
  voices: z.int().nonnegative(),
  people: z.int().nonnegative(),
  newest: day.nullable(),
  agreement,
})

export const risk = z.strictObject({
  /** Kind and what it is about: `construct:goalClarity`, `step:<id>`. */
  id: z.string(),
  kind: z.enum(['construct', 'step', 'motive', 'notice', 'personLeft']),
  /** The construct, step, motive, contract or person. */
  subject: z.string(),
  severity: unit,
  /** 1 is the gravest; equal severities share a rank. */
  rank: z.int().min(1),
  /** Observations and other records that it rests on. */
  because: z.array(z.string()),
  play: z.enum(playIds),
})

export const standingContract = z.strictObject({
  contract: z.string(),
  renewsOn: day,
  noticeDeadline: day,
  /** Whole days from the day looked at; negative once it has passed. */
  daysToNotice: z.int(),
  autoRenew: z.boolean(),
})

export const findingScore = z.strictObject({
  id: z.string(),
  statement: z.string(),
  soWhat: z.string(),
  recommendation: z.string(),
  owner: z.string(),
  /** Those of the evidence that are still there. */
  observations: z.array(z.string()),
})

export const standingOverride = z.strictObject({
  id: z.string(),
  of: z.enum(overridable),
  /** What a person says instead; what the model says stays in its place. */
  label: z.string(),
  reason: z.string(),
  day,
  recorder: z.string(),
})

export const gauges = z.strictObject({
  /** 0 poor, 1 good; null until attitude or both quadrant axes are known. */
  outlook: unit.nullable(),
  /** 1: every core question was asked. */
  completeness: unit,
  /** 1: firm. */
  confidence: unit.nullable(),
})

export const accountScore = z.strictObject({
  account: z.string(),
  asOf: day,
  modelVersion: z.string(),
  /** Only those that differ from their defaults, by name: `kindWeight.said`. */
  parametersOffDefault: z.record(z.string(), z.number()),
  mainInitiative: z.string().nullable(),
  /** All ten, in the order of asking. */
  constructs: z.array(constructScore),
  referenceClass,
  quadrant,
  gauges,
  /** Counted answers that stand in no construct and under no reason: what holds a decision up, and what is only kept. */
  alsoCounted: z.array(countedObservation),
  /** In the order of the path. */
  valuePath: z.array(pathStep),
  usageDiagnosis,
  helpNeeded,
  evidenceQuality,
  /** The gravest first. */
  risks: z.array(risk),
  /** Those that run, the nearest notice deadline first. */
  contracts: z.array(standingContract),
  contradictions: z.array(contradiction),
  /** What would be a contradiction, were the answers not over 180 days apart. */
  changes: z.array(contradiction),
  askNext: z.array(nextQuestion),
  findings: z.array(findingScore),
  overrides: z.array(standingOverride),
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
export type PathStep = z.infer<typeof pathStep>
export type UsageLabel = z.infer<typeof usageLabel>
export type UsageDiagnosis = z.infer<typeof usageDiagnosis>
export type HelpNeeded = z.infer<typeof helpNeeded>
export type Agreement = z.infer<typeof agreement>
export type EvidenceQuality = z.infer<typeof evidenceQuality>
export type Risk = z.infer<typeof risk>
export type StandingContract = z.infer<typeof standingContract>
export type FindingScore = z.infer<typeof findingScore>
export type StandingOverride = z.infer<typeof standingOverride>
export type AccountScore = z.infer<typeof accountScore>
