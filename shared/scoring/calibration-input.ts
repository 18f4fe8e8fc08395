/** What calibration is told of one account, read from its changes: the first assessment, and its outcomes now and as they stood. */
import type { Change } from '../changes/change.ts'
import { materialise, opsOf } from '../changes/materialise.ts'
import type { Day } from '../domain/day.ts'
import { outcomeId } from '../domain/ids.ts'
import { toAccountRecords } from '../domain/live-records.ts'
import { outcomeFields, type Outcome } from '../domain/outcome.ts'
import {
  dayOfWall,
  frozenAssessment,
  type FreezingOptions,
  type FrozenAssessment,
} from './frozen-assessment.ts'
import { endOfDay } from './trail.ts'

/** The account's outcomes as they stood at the end of `from`, until the next such entry. */
export type OutcomesFrom = { readonly from: Day; readonly outcomes: readonly Outcome[] }

export type CalibrationInput = {
  /** The account's id. */
  readonly account: string
  /** As they stand now: what is counted. */
  readonly outcomes: readonly Outcome[]
  /** As they stood, earliest first: what forecasts of that time could know. */
  readonly history: readonly OutcomesFrom[]
  /** Null while no class was ever known. */
  readonly frozen: FrozenAssessment | null
}

/** From all changes of one account, in any order; null where the account itself is missing or deleted. */
export function calibrationInput(
  changes: readonly Change[],
  options: FreezingOptions,
): CalibrationInput | null {
  const records = toAccountRecords(materialise(changes))
  if (records === null) return null
  const history = outcomeHistory(changes)
  const frozen = history.length === 0 ? null : frozenAssessment(changes, options)
  return { account: records.account.id, outcomes: records.outcomes, history, frozen }
}

function outcomeHistory(changes: readonly Change[]): OutcomesFrom[] {
  const ids = new Set(
    changes.flatMap((change) =>
      opsOf(change).flatMap(({ kind, record }) => (kind === 'outcome' ? [record] : [])),
    ),
  )
  const touching = changes.filter((change) => opsOf(change).some(({ record }) => ids.has(record)))
  const days = [...new Set(touching.flatMap(({ wall }) => dayOfWall(wall) ?? []))].sort()
  return days.map((from) => {
    const until = endOfDay(from)
    return { from, outcomes: outcomesIn(touching.filter(({ wall }) => wall <= until)) }
  })
}

/** Outcomes alone: the account's own record is not among these changes, and is not needed. */
function outcomesIn(changes: readonly Change[]): Outcome[] {
  return materialise(changes).flatMap(({ id, kind, fields, deleted }) => {
    const [named, read] = [outcomeId.safeParse(id), outcomeFields.safeParse(fields)]
    if (deleted || kind !== 'outcome' || !named.success || !read.success) return []
    return [{ ...read.data, id: named.data }]
  })
}
