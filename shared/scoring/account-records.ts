/** The records of one account that the scoring model reads: live ones only, parsed, deleted ones left out. */
import type { Account } from '../domain/account.ts'
import type { Contract } from '../domain/contract.ts'
import type { Finding, Override } from '../domain/finding.ts'
import type { Initiative, MainInitiative } from '../domain/initiative.ts'
import type { Motive } from '../domain/motive.ts'
import type { Note } from '../domain/note.ts'
import type { Observation } from '../domain/observation.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Person } from '../domain/person.ts'
import type { Reading } from '../domain/reading.ts'
import type { ValueStep } from '../domain/value-step.ts'

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
}
