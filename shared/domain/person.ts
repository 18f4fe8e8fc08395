/** A person in an account, or a placeholder for somebody not met yet. */
import { z } from '../zod.ts'
import { day } from './day.ts'
import { orgUnitId, personId } from './ids.ts'
import { line, name, text } from './text.ts'

/** Where a person stands: in the account, served by somebody in it (their customer), or a contact who is no prospect. */
export const personPlaces = ['inside', 'theirCustomer', 'contact'] as const
/** The parts that have to be filled for an account to succeed, and some that often are. */
export const personParts = ['sponsor', 'decisionMaker', 'user', 'buyer', 'champion', 'gatekeeper'] as const
/** How they stand to what we do, as we judge it, from best to worst. */
export const supports = ['champions', 'supports', 'neutral', 'resists', 'blocks'] as const
/**
 * The three guided probes (S1a), which lead to customers even of somebody who "has none": whom they serve, what they
 * decide, and what information they use.
 */
export const personProbes = ['serves', 'decides', 'uses'] as const

export const personFields = z.looseObject({
  /** For a placeholder, what we call them until we know: "somebody in procurement". */
  name,
  role: line.default(''),
  department: line.default(''),
  placeholder: z.boolean().default(false),
  about: text.default(''),
  /** Whether losing this person would put the account at risk. */
  key: z.boolean().default(false),
  /** The day on which the person left; null while they are there. */
  leftOn: day.nullable().default(null),
  place: z.enum(personPlaces).default('inside'),
  /** The unit and the site where they work. */
  unit: orgUnitId.nullable().default(null),
  site: orgUnitId.nullable().default(null),
  /** What they were before, and since when they are what they are. */
  roleBefore: line.default(''),
  roleSince: day.nullable().default(null),
  /** By `personParts`; each key merges on its own. Keys of newer versions are carried. */
  parts: z.record(z.string().min(1).max(40), z.boolean()).default({}),
  /** Null where nobody judged it. */
  support: z.enum(supports).nullable().default(null),
  /** Which decisions they make; the information they use, and what they may need later. */
  decides: text.default(''),
  uses: text.default(''),
  mayNeed: text.default(''),
  /** By `personProbes`: asked, whatever came of it. Each key merges on its own. */
  probed: z.record(z.string().min(1).max(40), z.boolean()).default({}),
  email: line.default(''),
  phone: line.default(''),
  /** Every other way to reach them, one a line. */
  otherContact: text.default(''),
  /** Who this placeholder turned out to be. Whatever names this person is then read as naming that one; see `merged-people.ts`. */
  mergedInto: personId.nullable().default(null),
})

export type PersonPart = (typeof personParts)[number]
export type PersonProbe = (typeof personProbes)[number]
export type Support = (typeof supports)[number]
export type PersonFields = z.infer<typeof personFields>
export type Person = { id: z.infer<typeof personId> } & PersonFields
