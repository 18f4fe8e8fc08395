/** What the drawer shows for each topic: observations by question, what was never asked, and where figures come from. */
import { useTranslation } from 'react-i18next'
import type { Observation } from '../../../shared/domain/observation.ts'
import { citations } from '../../../shared/instruments/sources.ts'
import { useFormat } from '../../ui/format.ts'
import { useCatalogue, useInstrumentWords } from '../../ui/instrument-words.ts'
import { ChangedContent } from './changed-content.tsx'
import { AgreementContent } from './drawer-agreement.tsx'
import { CalibrationContent } from './drawer-calibration.tsx'
import { Groups, OpenQuestions, upTo, type DrawerParts } from './drawer-groups.tsx'
import { PlayContent } from './drawer-play.tsx'
import { RiskContent } from './drawer-risk.tsx'
import { UsageContent } from './drawer-usage.tsx'
import { EvidenceEntry } from './evidence-entry.tsx'
import styles from './evidence-drawer.module.css'
import { groupsOf } from './evidence-groups.ts'
import { neverAsked } from './never-asked.ts'
import { Opens } from './opens.tsx'
import { askedAbout, observationsOf, type PictureData } from './picture-data.ts'
import type { EvidenceTopic, GaugeName } from './topic.ts'

export type EvidenceContentProps = DrawerParts & { readonly topic: EvidenceTopic }

export function EvidenceContent({ topic, ...parts }: EvidenceContentProps) {
  const { picture, open } = parts
  const catalogue = useCatalogue()
  switch (topic.type) {
    case 'construct': {
      const own = (observation: Observation) => groupsOf.construct(catalogue, topic.construct, observation)
      return <Groups {...parts} observations={upTo(picture).filter(own)} unasked={topic.construct} />
    }
    case 'question':
      return <Questions {...parts} questions={[topic.question]} />
    case 'check':
    case 'stuck': {
      const asked = [...catalogue.questions.values()].filter((question) =>
        topic.type === 'check' ? question.check === topic.check : question.stuck !== undefined,
      )
      return <Questions {...parts} questions={asked.map(({ id }) => id)} />
    }
    case 'answers':
      return <Groups {...parts} observations={upTo(picture)} />
    case 'people':
      return <ByPerson {...parts} />
    case 'neverAsked':
      return <NeverAsked {...parts} />
    case 'contradictions': {
      const ids = picture.score.contradictions.flatMap((one) => one.observations)
      return <Groups {...parts} observations={observationsOf(picture, [...new Set(ids)])} />
    }
    case 'classes':
      return <Classes {...parts} />
    case 'rate':
      return <Rate picture={picture} rate={topic.rate} />
    case 'gauge':
      return <GaugeParts {...parts} gauge={topic.gauge} />
    case 'play':
      return <PlayContent picture={picture} open={open} play={topic.play} risk={topic.risk} />
    case 'risk':
      return <RiskContent {...parts} risk={topic.risk} />
    case 'usage':
      return <UsageContent picture={picture} />
    case 'agreement':
      return <AgreementContent {...parts} />
    case 'changed':
      return <ChangedContent key={topic.occasion} picture={picture} open={open} occasion={topic.occasion} />
    case 'calibration':
      return <CalibrationContent picture={picture} />
  }
}

/** Everything recorded for these questions. */
function Questions({ questions, ...parts }: DrawerParts & { readonly questions: readonly string[] }) {
  const given = upTo(parts.picture).filter(({ question }) => questions.includes(question))
  return <Groups {...parts} observations={given} questions={questions} />
}

function NeverAsked({ picture, open }: DrawerParts) {
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
        <OpenQuestions questions={own.map(({ id }) => id)} open={open} />
      </section>
    )
  })
}

function ByPerson({ picture, acts }: DrawerParts) {
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

/** Who was placed where by which answers, and what papers say beside it. */
function Classes({ picture, acts }: DrawerParts) {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const { persons, papers } = picture.score.referenceClass
  const onPaper = observationsOf(
    picture,
    papers.map(({ observation }) => observation),
  )
  return (
    <>
      {persons.map((person) => (
        <section key={person.person}>
          <h3 className={styles.question}>
            <PersonName picture={picture} person={person.person} />
          </h3>
          <p className="ink-2">{named(`classes.${person.class}`)}</p>
          {observationsOf(picture, person.observations).map((observation) => (
            <EvidenceEntry key={observation.id} picture={picture} observation={observation} acts={acts} />
          ))}
        </section>
      ))}
      {onPaper.length > 0 && (
        <section>
          <h3 className={styles.question}>{t('papers.title')}</h3>
          <p className="ink-2">{t('papers.note')}</p>
          {onPaper.map((observation) => (
            <EvidenceEntry key={observation.id} picture={picture} observation={observation} acts={acts} />
          ))}
        </section>
      )}
    </>
  )
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

function GaugeParts({ picture, gauge, open }: DrawerParts & { readonly gauge: GaugeName }) {
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
                <Opens open={open} topic={{ type: 'construct', construct: id }}>
                  {words.construct(id)}
                </Opens>
              </dt>
              <dd>{value}</dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
