/** What the picture rests on: a row per construct with its interval, level, voices, newest evidence, and what to beware of. */
import { useTranslation } from 'react-i18next'
import { daysBetween, type Day } from '../../../shared/domain/day.ts'
import type { AccountScore, ConstructScore } from '../../../shared/scoring/account-score.ts'
import { IntervalBar } from '../../ui/charts/interval-bar.tsx'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { Flag } from '../../ui/glyph.tsx'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import { AgreementLine } from './agreement-line.tsx'
import { useAge } from './age-words.ts'
import type { OpenTopic, PictureData } from './picture-data.ts'
import styles from './rests-on-section.module.css'

export function RestsOnSection({
  picture,
  open,
}: {
  readonly picture: PictureData
  readonly open: OpenTopic
}) {
  const { t } = useTranslation('assessment')
  return (
    <Section title={t('rests.title')}>
      <table className={classNames(table.table, styles.table)}>
        <thead>
          <tr>
            <th scope="col" className={styles.tier}>
              {t('rests.tier')}
            </th>
            <th scope="col">{t('rests.construct')}</th>
            <th scope="col">
              <span className={styles.ends} dir="ltr">
                <span>{t('rests.unfavourable')}</span>
                <span>{t('rests.favourable')}</span>
              </span>
            </th>
            <th scope="col" className={table.number}>
              {t('rests.level')}
            </th>
            <th scope="col">{t('rests.interval')}</th>
            <th scope="col" className={table.number}>
              {t('rests.voices')}
            </th>
            <th scope="col">{t('rests.newest')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('rests.flags')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {picture.score.constructs.map((construct, index, all) => (
            <ConstructRow
              key={construct.id}
              construct={construct}
              firstOfTier={all[index - 1]?.tier !== construct.tier}
              picture={picture}
              open={open}
            />
          ))}
        </tbody>
      </table>
      <AgreementLine picture={picture} open={open} />
    </Section>
  )
}

type RowProps = {
  readonly construct: ConstructScore
  readonly firstOfTier: boolean
  readonly picture: PictureData
  readonly open: OpenTopic
}

function ConstructRow({ construct, firstOfTier, picture, open }: RowProps) {
  const { t } = useTranslation('assessment')
  const words = useInstrumentWords()
  const format = useFormat()
  const age = useAge()
  const { level, low, high, state, newest } = construct
  const known = state === 'known' && level !== null
  const opens = () => {
    open({ type: 'construct', construct: construct.id })
  }
  return (
    <tr>
      <td className={styles.tier}>{firstOfTier ? construct.tier : ''}</td>
      <th scope="row" className="whole">
        <OpenButton onPress={opens}>{words.construct(construct.id)}</OpenButton>
      </th>
      <td>
        <IntervalBar
          estimate={known ? { level, low, high } : null}
          answers={known ? construct.observations.map((one) => one.value) : []}
        />
      </td>
      {known ? (
        <>
          <td className={table.number}>
            {/* The name of the row opens the same for the keyboard: one stop is enough. */}
            <OpenButton excludeFromTabOrder onPress={opens}>
              {format.level(level)}
            </OpenButton>
          </td>
          <td className="ink-3 whole">
            {t('rests.range', { low: format.level(low), high: format.level(high) })}
            <Was construct={construct} known={picture.known} />
          </td>
          <td className={table.number}>{construct.voices}</td>
          <td className="ink-3 whole">{newest === null ? '' : age(ageOf(newest, picture.asOf))}</td>
        </>
      ) : (
        <td colSpan={4} className="ink-2">
          <Unknown construct={construct} asOf={picture.asOf} />
          <Was construct={construct} known={picture.known} />
        </td>
      )}
      <td>
        <Flags construct={construct} picture={picture} />
      </td>
    </tr>
  )
}

/** While answers are tried, where the level stands as far as is known; nothing where it would stay. */
function Was({
  construct,
  known,
}: {
  readonly construct: ConstructScore
  readonly known: AccountScore | null
}) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const before = known?.constructs.find(({ id }) => id === construct.id)
  if (before === undefined) return null
  const words = ({ state, level }: ConstructScore) =>
    state === 'known' && level !== null ? format.level(level) : null
  const was = words(before)
  if (was === words(construct)) return null
  return (
    <span className={styles.was}>
      {was === null ? t('whatIf.wasNotKnown') : t('whatIf.was', { before: was })}
    </span>
  )
}

function ageOf(newest: Day, asOf: Day): number {
  return Math.max(0, daysBetween(newest, asOf))
}

function Unknown({ construct, asOf }: { readonly construct: ConstructScore; readonly asOf: Day }) {
  const { t } = useTranslation('assessment')
  const age = useAge()
  if (construct.newest !== null) return t('rests.stale', { age: age(ageOf(construct.newest, asOf)) })
  if (construct.coreAsked > 0) return t('rests.notKnownAsked')
  if (construct.coreQuestions === 0) return t('rests.doesNotApply')
  return t('rests.notKnown', { count: construct.coreQuestions })
}

/** At most two, the gravest first; where people disagree, that says more than how many they are. */
function Flags({
  construct,
  picture,
}: {
  readonly construct: ConstructScore
  readonly picture: PictureData
}) {
  const { t } = useTranslation('assessment')
  if (construct.state === 'stale') return <Flag name="stale">{t('rests.staleFlag')}</Flag>
  if (construct.state !== 'known') return null
  const contradicted = picture.score.contradictions.some((one) =>
    one.observations.some((id) => construct.observations.some((counted) => counted.observation === id)),
  )
  const contested = construct.id === 'attitudeToChange' && picture.score.referenceClass.contested
  if (contested || contradicted) return <Flag name="contested">{t('rests.contested')}</Flag>
  if (construct.divided) return <Flag name="contested">{t('rests.divided')}</Flag>
  if (construct.singleSource) return <Flag name="singleSource">{t('rests.oneSource')}</Flag>
  return null
}
