/** What the diagnosis rests on: the use in its window, what is in the way, what they come for and what they believe. */
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'
import { useFormat } from '../../ui/format.ts'
import { Unknown } from '../../ui/hatch.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import { WINDOW_DAYS, windowOf } from './reading-order.ts'
import styles from './diagnosis.module.css'

export type DiagnosisSectionProps = {
  readonly records: AccountRecords
  readonly score: Pick<AccountScore, 'usageDiagnosis' | 'valuePath'>
  readonly asOf: Day
  readonly toReadings: () => void
  readonly toStep: (step: string) => void
  readonly toMotive: (motive: string) => void
}

export function DiagnosisSection(props: DiagnosisSectionProps) {
  const { records, score, asOf, toReadings, toStep, toMotive } = props
  const { t } = useTranslation('valuePath')
  const format = useFormat()
  const { label, labels, units, blockers, motives } = score.usageDiagnosis
  const { valueSteps, people } = records
  const period = windowOf(asOf)
  const stepName = (id: string) => valueSteps.find((step) => step.id === id)?.name ?? ''
  const unasked = score.valuePath.filter(({ friction }) => friction === null).map(({ step }) => step)
  const nameOf = (person: string | null) =>
    person === null
      ? t('motives.whole')
      : (people.find(({ id }) => id === person)?.name ?? t('motives.removed'))
  const known = labels.length === 0 ? [label] : labels
  return (
    <Section title={t('why.title')}>
      <dl className={styles.reasons}>
        <div>
          <dt>{t('why.label')}</dt>
          <dd className="strong">{format.list(known.map((one) => t(`why.labels.${one}`)))}</dd>
        </div>
        <div>
          <dt>{t('why.use')}</dt>
          <dd>
            {units.length === 0 && <Unknown>{t('why.noReading', { to: format.day(period.to) })}</Unknown>}
            {units.map((unit) => (
              <p key={unit.unit}>
                {t('why.share', {
                  used: format.number(unit.used),
                  entitled: format.number(unit.entitled),
                  unit: unit.unit,
                  share: format.percent(unit.use),
                })}
                .{' '}
                <span className="ink-2">
                  {t('why.days', {
                    from: format.day(period.from, period.to),
                    to: format.day(period.to),
                    days: unit.days,
                    all: WINDOW_DAYS,
                  })}
                </span>{' '}
                <OpenButton onPress={toReadings}>
                  {t('why.readings', { count: unit.readings.length })}
                </OpenButton>
              </p>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t('why.blockers')}</dt>
          <dd>
            {blockers.map(({ step, friction, policy }) => (
              <p key={step}>
                <OpenButton
                  strong
                  onPress={() => {
                    toStep(step)
                  }}
                >
                  <bdi>{stepName(step)}</bdi>
                </OpenButton>
                {': '}
                {friction !== null && t(`friction.${friction}`)}
                {policy !== '' && (
                  <span className="ink-2">
                    . <bdi>{t('why.policy', { policy })}</bdi>
                  </span>
                )}
              </p>
            ))}
            {valueSteps.length === 0 && <Unknown>{t('why.noSteps')}</Unknown>}
            {valueSteps.length > 0 && blockers.length === 0 && unasked.length === 0 && t('why.noBlockers')}
            {unasked.length > 0 && (
              <Unknown>
                {t('why.unknownSteps')}{' '}
                {unasked.map((step, index) => (
                  <Fragment key={step}>
                    {index > 0 && '; '}
                    <OpenButton
                      onPress={() => {
                        toStep(step)
                      }}
                    >
                      <bdi>{stepName(step)}</bdi>
                    </OpenButton>
                  </Fragment>
                ))}
              </Unknown>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('why.motives')}</dt>
          <dd>
            {motives.map(({ motive, person, reason, view, main, belief }) => (
              <p key={motive}>
                <bdi>{nameOf(person)}</bdi>
                {': '}
                <OpenButton
                  onPress={() => {
                    toMotive(motive)
                  }}
                >
                  {t('why.motiveOf', {
                    reason: t(`motives.reasons.${reason}`),
                    view: t(`motives.viewsShort.${view}`),
                  })}
                </OpenButton>
                {main && <>, {t('motives.main')}</>}
                {belief !== null && (
                  <span className={belief === 'false' ? 'strong' : 'ink-2'}>
                    . {beliefText(motive, belief)}
                  </span>
                )}
              </p>
            ))}
            {!motives.some(({ view }) => view !== 'believed') && <Unknown>{t('why.noMotives')}</Unknown>}
          </dd>
        </div>
      </dl>
    </Section>
  )

  function beliefText(id: string, state: 'true' | 'false' | 'unverified'): string {
    const belief = records.motives.find((one) => one.id === id)?.belief ?? ''
    return `${t(`motives.beliefIs.${state}`)} ${belief}`
  }
}
