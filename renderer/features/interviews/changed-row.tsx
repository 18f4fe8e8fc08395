/** One estimate that the conversation moved: from where to where, how firm it is now, and whose words did it. */
import type { Observation } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { ConstructScore } from '../../../shared/scoring/account-score.ts'
import type { ScoreDiff } from '../../../shared/scoring/diff.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { MoveRow, type KnownEstimate } from '../../ui/move-row.tsx'

export type ChangedRowProps = {
  readonly construct: ScoreDiff['constructs'][number]
  /** The answers of this conversation. */
  readonly answers: readonly Observation[]
  readonly people: readonly Person[]
}

export function ChangedRow({ construct, answers, people }: ChangedRowProps) {
  const words = useInstrumentWords()
  const { id, from, to } = construct
  const counted = new Set(to?.observations.map(({ observation }) => observation))
  const ids = new Set<string>(
    answers.filter((one) => counted.has(one.id)).flatMap(({ speaker }) => speaker ?? []),
  )
  return (
    <MoveRow
      title={words.construct(id)}
      people={people.filter((person) => ids.has(person.id)).map(({ name }) => name)}
      from={known(from)}
      to={known(to)}
      voices={to?.voices ?? 0}
    />
  )
}

function known(score: ConstructScore | null): KnownEstimate | null {
  if (score === null || score.state !== 'known' || score.level === null) return null
  return { level: score.level, low: score.low, high: score.high }
}
