/** A finding while it is being written: what the form holds, what is wrong with it, and what has to be stored. */
import { day as daySchema, type Day } from '../../../shared/domain/day.ts'
import type { Finding } from '../../../shared/domain/finding.ts'
import type { Json } from '../../../shared/json.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { evidenceIds } from './findings-on.ts'

export type FindingDraft = {
  readonly statement: string
  readonly soWhat: string
  readonly recommendation: string
  readonly owner: string
  /** `2026-05-29`; empty where none is set. */
  readonly day: string
  /** Ids of observations. */
  readonly evidence: ReadonlySet<string>
}

export function emptyFinding(day: Day): FindingDraft {
  return { statement: '', soWhat: '', recommendation: '', owner: '', day, evidence: new Set() }
}

export function toFindingDraft(finding: Finding): FindingDraft {
  const { statement, soWhat, recommendation, owner, day } = finding
  return { statement, soWhat, recommendation, owner, day, evidence: new Set(evidenceIds(finding)) }
}

export type FindingErrors = {
  readonly statement?: 'needStatement'
  readonly day?: 'needDay' | 'future'
}

export type WantedFinding = {
  readonly statement: string
  readonly soWhat: string
  readonly recommendation: string
  readonly owner: string
  readonly day: Day
}

export function checkFinding(
  draft: FindingDraft,
  today: Day,
): Result<WantedFinding, { readonly type: 'invalid'; readonly fields: FindingErrors }> {
  const { soWhat, recommendation } = draft
  const statement = draft.statement.trim()
  const day = daySchema.safeParse(draft.day).data
  const fields: FindingErrors = {
    ...(statement === '' ? { statement: 'needStatement' } : {}),
    ...(day === undefined ? { day: 'needDay' } : day > today ? { day: 'future' } : {}),
  }
  return Object.keys(fields).length > 0 || day === undefined
    ? err({ type: 'invalid', fields })
    : ok({ statement, soWhat, recommendation, owner: draft.owner.trim(), day })
}

/** The entries of the evidence that change, each on its own, so that two people may choose at once. */
export function evidenceEdits(before: Finding | null, after: ReadonlySet<string>): Record<string, Json> {
  const was = new Set(before === null ? [] : evidenceIds(before))
  const set: Record<string, Json> = {}
  for (const id of after) if (!was.has(id)) set[`evidence/${id}`] = true
  for (const id of was) if (!after.has(id)) set[`evidence/${id}`] = false
  return set
}
