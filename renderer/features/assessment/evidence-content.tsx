/** What the drawer shows for each topic: observations by question, what was never asked, and where figures come from. */
import { useTranslation } from 'react-i18next'
import type { Observation } from '../../../shared/domain/observation.ts'
import { citations } from '../../../shared/instruments/sources.ts'
import { useFormat } from '../../ui/format.ts'
import { Unknown } from '../../ui/hatch.tsx'
import { useCatalogue, useInstrumentWords } from '../../ui/instrument-words.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { EvidenceEntry, type EvidenceEntryProps } from './evidence-entry.tsx'
import styles from './evidence-drawer.module.css'
import { groupsOf } from './evidence-groups.ts'
import { neverAsked } from './never-asked.ts'
import { askedAbout, observationsOf, type OpenTopic, type PictureData } from './picture-data.ts'
import type { EvidenceTopic, GaugeName } from './topic.ts'

export type EvidenceContentProps = {
  readonly picture: PictureData
  readonly topic: EvidenceTopic
  readonly open: OpenTopic
  readonly acts: NonNullable<EvidenceEntryProps['acts']>
}

export function EvidenceContent(props: EvidenceContentProps) {
  const { picture, topic } = props
  const catalogue = useCatalogue()
  switch (topic.type) {
    case 'construct': {
      const own = (observation: Observation) => groupsOf.construct(catalogue, topic.construct, observation)
      return <Groups {...props} observations={upTo(picture).filter(own)} unasked={topic.construct} />
    }
    case 'question':
      return (
        <Groups
          {...props}
          observations={upTo(picture).filter(({ question }) => question === topic.question)}
          questions={[topic.question]}
        />
      )
    case 'answers':
      return <Groups {...props} observations={upTo(picture)} />
    case 'people':
      return <ByPerson {...props} />
    case 'neverAsked':
      return <NeverAsked {...props} />
    case 'contradictions': {
      const ids = picture.score.contradictions.flatMap((one) => one.observations)
      return <Groups {...props} observations={observationsOf(picture, [...new Set(ids)])} />
    }
    case 'classes':
      return <Classes {...props} />
    case 'rate':
      return <Rate picture={picture} rate={topic.rate} />
    case 'gauge':
      return <GaugeParts {...props} gauge={topic.gauge} />
  }
}

/** Everything recorded up to the day looked at, newest first, whether it counts or not. */
function upTo(picture: PictureData): Observation[] {
  return observationsOf(
    picture,
    picture.records.observations.filter(({ day }) => day <= picture.asOf).map(({ id }) => id),
  )
}

type GroupsProps = EvidenceContentProps & {
  readonly observations: readonly Observation[]
  /** Stand there even where nobody has answered them. */
  readonly questions?: readonly string[]
  /** The construct whose questions that were never asked are named below. */
  readonly unasked?: string
}

function Groups({ picture, observations, questions = [], unasked, acts, open }: GroupsProps) {
  const { t } = useTranslation('assessment')
  const words = useInstrumentWords()
  const catalogue = useCatalogue()
  const groups = groupsOf.questions(catalogue, observations, questions)
  const unaskedQuestions =
    unasked === undefined ? [] : neverAsked(askedAbout(picture, catalogue), picture.asOf, unasked)
  return (
    <>
      {groups.length === 0 && <p className={styles.first}>{t('drawer.nothing')}</p>}
      {groups.map((group) => (
        <section key={group.question}>
          <h3 className={styles.question}>
            {words.question(group.question)?.title ?? t('drawer.unknownQuestion', { id: group.question })}
          </h3>
          {group.observations.map((observation) => (
            <EvidenceEntry key={observation.id} picture={picture} observation={observation} acts={acts} />
          ))}
          {group.observations.length === 0 && (
            <div className={styles.unasked}>
              <Unknown>{t('drawer.nobodyAsked')}</Unknown>
            </div>
          )}
          <p className={styles.add}>
            <OpenButton
              onPress={() => {
                open({ type: 'answer', question: group.question, person: null })
              }}
            >
              {t('drawer.add')}
            </OpenButton>
          </p>
        </section>
      ))}
      {unaskedQuestions.length > 0 && (
        <section>
          <h3 className={styles.question}>{t('drawer.notKnown')}</h3>
          <Open questions={unaskedQuestions.map(({ id }) => id)} open={open} />
        </section>
      )}
    </>
  )
}

/** Questions that nobody was asked, on the hatch; each opens the form for its answer. */
function Open({ questions, open }: { readonly questions: readonly string[]; readonly open: OpenTopic }) {
  const { t } = useTranslation('assessment')
  const words = useInstrumentWords()
  return (
    <ul className={styles.unasked}>
      {questions.map((question) => (
        <li key={question}>
          <Unknown>
            {words.question(question)?.title ?? question}{' '}
            <OpenButton
              onPress={() => {
                open({ type: 'answer', question, person: null })
              }}
            >
              {t('drawer.neverAskedWord')}
            </OpenButton>
          </Unknown>
        </li>
      ))}
    </ul>
  )
}

function NeverAsked({ picture, open }: EvidenceContentProps) {
  const { t } = useTranslation('assessment')
  const words = useInstrumentWords()
  const unasked = neverAsked(askedAbout(picture, useCatalogue()), picture.asOf)
  if (unasked.length === 0) return <p className={styles.first}>{t('drawer.all')}</p>
  return picture.score.constructs.map((construct) => {
    const own = unasked.filter((question) => question.construct === construct.id)
    if (own.length === 0) return null
    return (
      <section key={construct.id}>
        <h3 className={styles.question}>{words.construct(construct.id)}</h3>
        <Open questions={own.map(({ id }) => id)} open={open} />
      </section>
    )
  })
}

function ByPerson({ picture, acts }: EvidenceContentProps) {
  const counting = upTo(picture).filter(({ id, speaker }) => speaker !== null && picture.counted.has(id))
  const speakers = [...new Set(counting.map(({ speaker }) => speaker))]
  return speakers.map((speaker) => (
    <section key={speaker}>
      <h3 className={styles.question}>
        <PersonName picture={picture} person={speaker} />
      </h3>
      {counting
        .filter((observation) => observation.speaker === speaker)
        .map((observation) => (
          <EvidenceEntry key={observation.id} picture={picture} observation={observation} acts={acts} />
        ))}
    </section>
  ))
}

function PersonName({ picture, person }: { readonly picture: PictureData; readonly person: string | null }) {
  const { t } = useTranslation('assessment')
  const found = person === null ? undefined : picture.people.get(person)
  if (found === undefined) return t('drawer.somebody')
  return (
    <bdi>{found.role === '' ? found.name : t('drawer.withRole', { name: found.name, role: found.role })}</bdi>
  )
}

function Classes({ picture, acts }: EvidenceContentProps) {
  const { t: named } = useTranslation('instruments')
  return picture.score.referenceClass.persons.map((person) => (
    <section key={person.person}>
      <h3 className={styles.question}>
        <PersonName picture={picture} person={person.person} />
      </h3>
      <p className="ink-2">{named(`classes.${person.class}`)}</p>
      {observationsOf(picture, person.observations).map((observation) => (
        <EvidenceEntry key={observation.id} picture={picture} observation={observation} acts={acts} />
      ))}
    </section>
  ))
}

function Rate({ picture, rate: id }: { readonly picture: PictureData; readonly rate: string }) {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const format = useFormat()
  const rate = picture.score.referenceClass.rates.find((one) => one.id === id)
  if (rate === undefined) return null
  const { author, title, where } = citations.S0
  return (
    <div className={styles.first}>
      <p>
        <strong className="strong">{named(`rates.${rate.id}.name`)}</strong>: {named(`rates.${rate.id}.note`)}
      </p>
      <p className={styles.line}>
        {t(`drawer.rateStatus.${rate.status}`, { k: rate.k ?? '', n: rate.n ?? '' })}{' '}
        {rate.low !== null &&
          rate.high !== null &&
          t(rate.status === 'derived' ? 'drawer.rateRange' : 'drawer.rateInterval', {
            low: format.percent(rate.low),
            high: format.percent(rate.high),
          })}
      </p>
      <p className={styles.line}>
        {named('caveats.association')} {named('caveats.wording')}
      </p>
      <p className={styles.line}>
        {author}: <cite>{title}</cite>. {where}.
      </p>
    </div>
  )
}

function GaugeParts({ picture, gauge, open }: EvidenceContentProps & { readonly gauge: GaugeName }) {
  const { t } = useTranslation('assessment')
  const words = useInstrumentWords()
  const format = useFormat()
  return (
    <div className={styles.first}>
      <p>{t(`drawer.gauge.${gauge}`)}</p>
      <dl className={styles.parts}>
        {picture.score.constructs.map((construct) => {
          const { id, state, level, voices, low, high, coreAsked, coreQuestions } = construct
          const known = state === 'known' && level !== null
          const value =
            gauge === 'completeness'
              ? t('drawer.gaugeAsked', { asked: coreAsked, all: coreQuestions })
              : !known
                ? t('gauges.notKnown')
                : gauge === 'outlook'
                  ? format.level(level)
                  : t('drawer.gaugeVoices', {
                      count: voices,
                      low: format.level(low),
                      high: format.level(high),
                    })
          return (
            <div key={id}>
              <dt>
                <OpenButton
                  onPress={() => {
                    open({ type: 'construct', construct: id })
                  }}
                >
                  {words.construct(id)}
                </OpenButton>
              </dt>
              <dd>{value}</dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
