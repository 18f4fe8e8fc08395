/** All that differs between two scores, in words and pictures: what came, what went, and where things stand now. */
import { useTranslation } from 'react-i18next'
import { MoveBar } from '../../ui/charts/move-bar.tsx'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { MoveRow } from '../../ui/move-row.tsx'
import { answersBehind } from './changed-moves.ts'
import { Part } from './changed-part.tsx'
import { MovedLabels } from './changed-labels.tsx'
import type { OccasionMoves } from './changed-scores.ts'
import { MovedStory } from './changed-story.tsx'
import styles from './changed-view.module.css'
import { EvidenceEntry } from './evidence-entry.tsx'
import { Opens } from './opens.tsx'
import { observationsOf, type OpenTopic } from './picture-data.ts'
import { knownConstruct } from './quadrant-view.ts'

export type MovesViewProps = OccasionMoves & {
  readonly open: OpenTopic
  /** The answers to tell of; left out: those that count now and did not. */
  readonly answers?: readonly string[]
}

export function MovesView({ answers, ...moved }: MovesViewProps) {
  const { t } = useTranslation('assessment')
  const { t: ui } = useTranslation('ui')
  const { after, moves } = moved
  const behind = answers ?? answersBehind(moves)
  if (moves.nothing) return <p className="ink-2">{t('changed.nothing')}</p>
  return (
    <div className={styles.view}>
      {moves.still ? <p>{ui('moves.still', { count: behind.length })}</p> : <MovedLabels {...moved} />}
      {moves.constructs.length > 0 && (
        <Part title={t('changed.constructs')}>
          <ConstructRows {...moved} />
        </Part>
      )}
      {moves.gauges.length > 0 && (
        <Part title={t('changed.gauges')}>
          <GaugeRows {...moved} />
        </Part>
      )}
      <MovedStory {...moved} />
      {behind.length > 0 && (
        <Part title={t('changed.said')}>
          <div>
            {observationsOf(after, behind).map((observation) => (
              <EvidenceEntry key={observation.id} picture={after} observation={observation} />
            ))}
          </div>
        </Part>
      )}
    </div>
  )
}

export function ConstructRows({
  before,
  after,
  moves,
  open,
  most,
}: MovesViewProps & { readonly most?: number }) {
  const words = useInstrumentWords()
  const behind = new Set(answersBehind(moves))
  return (
    <ul>
      {moves.constructs.slice(0, most).map(({ id, from, to }) => {
        const moving = [...(from?.observations ?? []), ...(to?.observations ?? [])].filter(
          ({ observation }) => behind.has(observation),
        )
        const speakers = new Set<string>(
          moving.flatMap(
            ({ observation }) =>
              (after.observations.get(observation) ?? before.observations.get(observation))?.speaker ?? [],
          ),
        )
        return (
          <MoveRow
            key={id}
            title={
              <Opens open={open} topic={{ type: 'construct', construct: id }}>
                {words.construct(id)}
              </Opens>
            }
            people={after.records.people.filter((person) => speakers.has(person.id)).map(({ name }) => name)}
            from={knownConstruct(before.score, id)}
            to={knownConstruct(after.score, id)}
            voices={to?.voices ?? 0}
          />
        )
      })}
    </ul>
  )
}

function GaugeRows({ moves, open }: MovesViewProps) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const figure = (value: number | null) => (value === null ? t('changed.notKnown') : format.level(value))
  const estimate = (value: number | null) => (value === null ? null : { level: value })
  return (
    <ul className={styles.rows}>
      {moves.gauges.map(({ gauge, value: { from, to } }) => (
        <li key={gauge} className={styles.gauge}>
          <Opens open={open} topic={{ type: 'gauge', gauge }}>
            {t(`gauges.${gauge}`)}
          </Opens>
          <span dir="ltr">
            <MoveBar from={estimate(from)} to={estimate(to)} />
          </span>
          <span className={styles.figure}>
            {t('changed.to', { before: figure(from), after: figure(to) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
