/** The one ladder of versions, for the database and for files: what an account's content was, step by step made what it is. */
import { attachments } from './0002-attachments.ts'
import type { Migration } from './migration.ts'

/** The newest version that this build reads and writes; it writes the oldest that holds what is to be written. */
export const FORMAT_VERSION = 2

/** Next to come: `0003-….ts`. */
export const ladder: readonly Migration[] = [attachments]

/** The first version that no step makes, or a step out of place; null where the ladder leads from 1 to `version`. */
export function missingStep(steps: readonly Migration[], version: number): number | null {
  for (let to = 2; to <= Math.max(version, steps.length + 1); to += 1) {
    if (to > version || steps[to - 2]?.to !== to) return to
  }
  return null
}

/** The account of version `from`, as the last step of the ladder makes it; null where it does not fit. */
export function migrateAccount(steps: readonly Migration[], from: number, account: object): object | null {
  let current: object | null = account
  for (const step of steps) {
    if (step.to > from && current !== null) current = step.account(current)
  }
  return current
}
