/** A part of the account: a unit of its organisation, or a site where people work. */
import { z } from '../zod.ts'
import { orgUnitId } from './ids.ts'
import { name, text } from './text.ts'

export const orgUnitSorts = ['unit', 'site'] as const

export const orgUnitFields = z.looseObject({
  name,
  sort: z.enum(orgUnitSorts).default('unit'),
  /** What it is part of; null at the top. A circle, which two machines can make together, reads as the top. */
  within: orgUnitId.nullable().default(null),
  about: text.default(''),
})

export type OrgUnitFields = z.infer<typeof orgUnitFields>
export type OrgUnit = { id: z.infer<typeof orgUnitId> } & OrgUnitFields
