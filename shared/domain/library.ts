/**
 * A library: what somebody works with across accounts, kept, exchanged and merged like an account (its record bears the
 * library's id): parameters of the model, the criterion of a high-quality deal, and instruments of their own.
 */
import { z } from '../zod.ts'
import { accountId, instrumentId, ownFactorId, questionId } from './ids.ts'
import { line, name, text } from './text.ts'

export const libraryFields = z.looseObject({
  /** Whose it is. */
  name: line.default(''),
  /** What makes a deal one of high quality, written down once. */
  criterion: text.default(''),
  /** By the name in `scoring/parameters.ts`; null, or no entry, is the default. Each key merges on its own. */
  parameters: z.record(z.string().min(1).max(60), z.number().nullable()).default({}),
})

export const ownInstrumentFields = z.looseObject({
  name,
  about: text.default(''),
  /** Rises with every change that moves what answers mean. */
  version: z.int().min(1).max(100_000).default(1),
})

/** A success factor or a cause of failure of some sort of initiative (S3), from the user's own experience. */
export const ownFactorFields = z.looseObject({
  name,
  sort: z.enum(['success', 'failure']),
  /** The sort of initiative, as `initiative.sort` has it; empty where it holds for all. */
  initiativeSort: line.default(''),
  /** What to do about it, or what to offer. */
  help: text.default(''),
  /** The check of the decision (`decisionChecks`) that it speaks to; null where it is none of them. */
  check: z.string().min(1).max(40).nullable().default(null),
  /** Where it was learnt: a project, a publication. */
  source: line.default(''),
  /** No longer offered. */
  retired: z.boolean().default(false),
})

/** A short label fits a narrow cell. */
export const SHORT_LIMIT = 12

export const ownOption = z.looseObject({
  id: z.string().regex(/^[a-z0-9]{1,40}$/, 'lower-case letters and digits'),
  label: z.string().min(1).max(200),
  short: z.string().min(1).max(SHORT_LIMIT),
  /** Favourable is 1; 0 to 1. */
  value: z.number().min(0).max(1),
  /** No longer offered; answers that were given stay and count. */
  retired: z.boolean().default(false),
})

/** What an answer to an own question may be about. */
export const ownSubjects = ['account', 'initiative', 'person', 'valueStep'] as const

export const ownQuestionFields = z
  .looseObject({
    instrument: instrumentId,
    /** Place within the instrument, ascending. */
    place: z.number().min(-1_000_000).max(1_000_000).default(0),
    title: name,
    /** The sentence to ask it with. */
    probe: z.string().min(1).max(1_000),
    /** The id of the construct it measures; null where it is only kept. Unknown ids are kept and not counted. */
    construct: z.string().min(1).max(40).nullable(),
    /** Counts toward completeness. */
    core: z.boolean().default(false),
    subject: z.enum(ownSubjects).default('account'),
    /** From most to least favourable. */
    options: z.array(ownOption).min(2).max(9),
    /** Where it comes from: a publication, or empty for the user's own. */
    source: line.default(''),
    /** No longer asked; answers that were given stay and count. */
    retired: z.boolean().default(false),
  })
  .refine(({ options }) => new Set(options.map(({ id }) => id)).size === options.length, {
    path: ['options'],
    message: 'two options of one id',
  })
  .refine(
    ({ options }) =>
      options.every(({ value }, index) => index === 0 || value <= (options[index - 1]?.value ?? 1)),
    { path: ['options'], message: 'not from most to least favourable' },
  )

export type LibraryFields = z.infer<typeof libraryFields>
export type Library = { id: z.infer<typeof accountId> } & LibraryFields
export type OwnInstrumentFields = z.infer<typeof ownInstrumentFields>
export type OwnInstrument = { id: z.infer<typeof instrumentId> } & OwnInstrumentFields
export type OwnFactorFields = z.infer<typeof ownFactorFields>
export type OwnFactor = { id: z.infer<typeof ownFactorId> } & OwnFactorFields
export type OwnOption = z.infer<typeof ownOption>
export type OwnQuestionFields = z.infer<typeof ownQuestionFields>
export type OwnQuestion = { id: z.infer<typeof questionId> } & OwnQuestionFields
