/** The records of one account that the scoring model reads: live ones only, parsed, deleted ones left out. */
import type { Account } from '../domain/account.ts'
import type { Initiative, MainInitiative } from '../domain/initiative.ts'
import type { Note } from '../domain/note.ts'
import type { Observation } from '../domain/observation.ts'
import type { Person } from '../domain/person.ts'

export type AccountRecords = {
  readonly account: Account
  readonly people: readonly Person[]
  readonly notes: readonly Note[]
  readonly initiatives: readonly Initiative[]
  readonly mainInitiatives: readonly MainInitiative[]
  readonly observations: readonly Observation[]
}
