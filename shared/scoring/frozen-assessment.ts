/** What was first known of an account, as it was known then: the class that an outcome is later held against. */
import type { Change } from '../changes/change.ts'
import { materialise, opsOf } from '../changes/materialise.ts'
import { day as daySchema, dayOf, type Day } from '../domain/day.ts'
import { toAccountRecords } from '../domain/live-records.ts'
import { instruments as shipped } from '../instruments/catalogue.ts'
import type { Instrument, QuadrantId } from '../instruments/instrument.ts'
import type { ReferenceClassId } from './account-score.ts'
import { gatherEvidence } from './counted.ts'
import type { Parameters } from './parameters.ts'
import { referenceClassOf } from './reference-class.ts'
import { scoreAccount } from './score-account.ts'
import { createScoringContext, type ScoringOptions } from './scoring-context.ts'
import { endOfDay } from './trail.ts'

const FIRST_MOMENT = Date.parse('1900-01-01')
const LAST_MOMENT = Date.parse('2999-12-31T23:59:59.999Z')

export type FrozenAssessment = {
  /** The UTC day at whose end a reference class was known for the first time. */
  readonly day: Day
  /** The leading class at the end of that day. */
  readonly class: ReferenceClassId
  readonly contested: boolean
  /** The quadrant at the end of that day; null where it was not yet known. */
  readonly quadrant: QuadrantId | null
  /** The outlook at the end of that day, 0 to 1. */
  readonly outlook: number | null
}

export type FreezingOptions = {
  readonly parameters: Parameters
  /** Left out: those the app ships with. */
  readonly instruments?: readonly Instrument[]
}

/** The UTC day of a change's wall clock; null where a wrong clock stood outside 1900 to 2999. */
export function dayOfWall(wall: number): Day | null {
  return wall >= FIRST_MOMENT && wall <= LAST_MOMENT ? dayOf(wall) : null
}

/** What decides who is placed where: answers, and which initiative they may be about. */
const DECIDING = new Set(['observation', 'initiative', 'mainInitiative'])

/**
 * Days on which the class can have become known by this change: when it was written, and the later days on which what it
 * writes begins to hold. Empty where it touches nothing that decides.
 */
function daysTouchedBy(change: Change): Day[] {
  const written = dayOfWall(change.wall)
  const ops = opsOf(change).filter(({ kind }) => DECIDING.has(kind))
  if (written === null || ops.length === 0) return []
  const days = [written]
  for (const { set } of ops) {
    for (const field of ['day', 'from']) {
      const begins = daySchema.safeParse(set[field]?.value)
      if (begins.success && begins.data > written) days.push(begins.data)
    }
    const recordedAt = set['recordedAt']?.value
    const recorded = typeof recordedAt === 'number' ? dayOfWall(recordedAt) : null
    if (recorded !== null && recorded > written) days.push(recorded)
  }
  return days
}

/** Whether the change answers a screening question: before the first that does, no class can be known. */
function screens(change: Change, screening: ReadonlySet<unknown>): boolean {
  return opsOf(change).some(
    ({ kind, set }) => kind === 'observation' && screening.has(set['question']?.value),
  )
}

/**
 * The first assessment of one account, from its changes in any order; null while no class was ever known. It rests on the
 * changes written by the end of that day and on nothing else, so what is written later, on whatever earlier days it
 * says to have happened, cannot move it. Only a change of that time that arrives later, by an import, can: it was known
 * then. Ours: the literature says to write forecasts down beforehand; reading them from the journal cannot be forgotten.
 */
export function frozenAssessment(
  changes: readonly Change[],
  { parameters, instruments = shipped }: FreezingOptions,
): FrozenAssessment | null {
  const screening = new Set<unknown>(
    instruments.flatMap(({ questions }) =>
      questions.flatMap(({ id, screening: screens }) => (screens === true ? [id] : [])),
    ),
  )
  const screened = changes
    .filter((change) => screens(change, screening))
    .flatMap(({ wall }) => dayOfWall(wall) ?? [])
    .sort()
  const [first] = screened
  if (first === undefined) return null

  const days = [...new Set(changes.flatMap(daysTouchedBy))].filter((touched) => touched >= first).sort()
  for (const touched of days) {
    const until = endOfDay(touched)
    const records = toAccountRecords(materialise(changes.filter(({ wall }) => wall <= until)))
    if (records === null) continue
    const options: ScoringOptions = { asOf: touched, believedAt: until, parameters, instruments }
    const context = createScoringContext(records, options)
    const { id, contested } = referenceClassOf(context, gatherEvidence(context))
    if (id === null) continue
    const { quadrant, gauges } = scoreAccount(records, options)
    return { day: touched, class: id, contested, quadrant: quadrant.label, outlook: gauges.outlook }
  }
  return null
}
