/** The records of one account as pages and the scoring model read them: live ones only, parsed, deleted ones left out. */
import type { Account } from '../domain/account.ts'
import type { Attachment } from '../domain/attachment.ts'
import type { Contract } from '../domain/contract.ts'
import type { Finding, Override } from '../domain/finding.ts'
import type { Commitment, Goal } from '../domain/goal.ts'
import type { Initiative, MainInitiative } from '../domain/initiative.ts'
import type { Intervention } from '../domain/intervention.ts'
import type { Motive } from '../domain/motive.ts'
import type { Note } from '../domain/note.ts'
import type { Observation } from '../domain/observation.ts'
import type { OrgUnit } from '../domain/org-unit.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Person } from '../domain/person.ts'
import type { Reading } from '../domain/reading.ts'
import type { Relation } from '../domain/relation.ts'
import type { Retrospective } from '../domain/retrospective.ts'
import type { ValueStep } from '../domain/value-step.ts'
import type { ValueView } from '../domain/value-view.ts'

export type AccountRecords = {
  readonly account: Account
  readonly people: readonly Person[]
  readonly notes: readonly Note[]
  readonly initiatives: readonly Initiative[]
  readonly mainInitiatives: readonly MainInitiative[]
  readonly observations: readonly Observation[]
  readonly motives: readonly Motive[]
  readonly valueSteps: readonly ValueStep[]
  readonly readings: readonly Reading[]
  readonly contracts: readonly Contract[]
  readonly outcomes: readonly Outcome[]
  readonly findings: readonly Finding[]
  readonly overrides: readonly Override[]
  readonly orgUnits: readonly OrgUnit[]
  readonly relations: readonly Relation[]
  readonly interventions: readonly Intervention[]
  readonly valueViews: readonly ValueView[]
  readonly goals: readonly Goal[]
  readonly commitments: readonly Commitment[]
  readonly retrospectives: readonly Retrospective[]
  readonly attachments: readonly Attachment[]
}

/** An account of which nothing is recorded but itself. */
export function emptyRecords(account: Account): AccountRecords {
  return {
    account,
    people: [],
    notes: [],
    initiatives: [],
    mainInitiatives: [],
    observations: [],
    motives: [],
    valueSteps: [],
    readings: [],
    contracts: [],
    outcomes: [],
    findings: [],
    overrides: [],
    orgUnits: [],
    relations: [],
    interventions: [],
    valueViews: [],
    goals: [],
    commitments: [],
    retrospectives: [],
    attachments: [],
  }
}
