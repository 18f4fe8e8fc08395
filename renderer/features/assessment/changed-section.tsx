/** What the newest day of evidence moved: the levels before and after it, and who was behind that. */
import { useTranslation } from 'react-i18next'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'
import { diffScores, type ScoreDiff } from '../../../shared/scoring/diff.ts'
import { useScoreOf } from '../../data/use-score.ts'
import { MoveBar } from '../../ui/charts/move-bar.tsx'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'
import styles from './picture.module.css'

export type ChangedSectionProps = { readonly picture: PictureData; readonly open: OpenTopic }

export function ChangedSection({ picture, open }: ChangedSectionProps) {
  const { t } = useTranslation('assessment')
  const newest = newestDay(picture)
  if (newest === null) return <Section title={t('changed.titleNone')}>{t('changed.none')}</Section>
  return <ChangedOn key={newest} day={newest} picture={picture} open={open} />
}

/** The newest day, up to the one looked at, on which anything was learnt. */
export function newestDay({ records, asOf }: Pick<PictureData, 'records' | 'asOf'>): Day | null {
  return records.observations.reduce<Day | null>(
    (newest, { day }) => (day <= asOf && (newest === null || day > newest) ? day : newest),
    null,
  )
}

function ChangedOn({ day, picture, open }: ChangedSectionProps & { readonly day: Day }) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const before = useScoreOf(picture.records, addDays(day, -1))
  const after = useScoreOf(picture.records, day)
  const diff = before === undefined || after === undefined ? null : diffScores(before, after)
  const moved = diff === null ? [] : movedConstructs(diff)
  return (
    <Section title={t('changed.title', { day: format.day(day, picture.asOf) })}>
      {diff !== null && after !== undefined && (
        <>
          <ul className={styles.changes}>
            {moved.map((construct) => (
              <ChangedRow
                key={construct.id}
                construct={construct}
                diff={diff}
                picture={picture}
                open={open}
              />
            ))}
          </ul>
          <Verdicts diff={diff} after={after} />
          {moved.length === 0 && <p className="ink-2">{t('changed.same')}</p>}
        </>
      )}
    </Section>
  )
}

type MovedConstruct = ScoreDiff['constructs'][number]

/** Those to which an answer was added or of which one went; the mere passing of a day is not news. */
function movedConstructs(diff: ScoreDiff): readonly MovedConstruct[] {
  return diff.constructs.filter(({ from, to }) => {
    const before = new Set(from?.observations.map((one) => one.observation))
    const now = to?.observations.map((one) => one.observation) ?? []
    return now.length !== before.size || now.some((id) => !before.has(id))
  })
}

type RowProps = ChangedSectionProps & { readonly construct: MovedConstruct; readonly diff: ScoreDiff }

function ChangedRow({ construct, diff, picture, open }: RowProps) {
  const { t } = useTranslation('assessment')
  const words = useInstrumentWords()
  const format = useFormat()
  const { from, to } = construct.level
  const added = diff.observations.added.filter((one) =>
    construct.to?.observations.some(({ observation }) => observation === one.observation),
  )
  const speakers = new Set(
    added.flatMap(({ observation }) => {
      const speaker = picture.observations.get(observation)?.speaker
      const name = speaker == null ? undefined : picture.people.get(speaker)?.name
      return name === undefined ? [] : [name]
    }),
  )
  return (
    <li>
      <div>
        <OpenButton
          onPress={() => {
            open({ type: 'construct', construct: construct.id })
          }}
        >
          {words.construct(construct.id)}
        </OpenButton>
        <p className="ink-2">
          {speakers.size === 0
            ? t('changed.answersOnly', { count: added.length })
            : t('changed.answers', { count: added.length, people: format.list([...speakers]) })}
        </p>
      </div>
      <div className={styles.move}>
        {to !== null && (
          <div dir="ltr">
            <MoveBar from={from} to={to} />
          </div>
        )}
        <span className="type-axis ink-3">{moveWords()}</span>
      </div>
    </li>
  )
  function moveWords(): string {
    if (from === null && to === null) return ''
    if (from === null) return t('changed.fromNothing', { to: format.level(to ?? 0) })
    if (to === null) return t('changed.toNothing', { from: format.level(from) })
    return t('changed.fromTo', { from: format.level(from), to: format.level(to) })
  }
}

/** The labels that are different now: the quadrant, and the class of the attitude. */
function Verdicts({ diff, after }: { readonly diff: ScoreDiff; readonly after: AccountScore }) {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const quadrant = diff.quadrant
  const label = (id: AccountScore['quadrant']['label']) =>
    id === null ? t('changed.notYetKnown') : named(`quadrants.${id}.name`)
  const became = quadrant !== null && quadrant.label.from !== quadrant.label.to
  const contested = diff.referenceClass?.contested
  return (
    <>
      {became && (
        <p>{t('changed.label', { from: label(quadrant.label.from), to: label(quadrant.label.to) })}</p>
      )}
      {contested !== undefined && contested.from !== contested.to && after.referenceClass.id !== null && (
        <p>{t(contested.to ? 'changed.nowContested' : 'changed.noMoreContested')}</p>
      )}
    </>
  )
}
