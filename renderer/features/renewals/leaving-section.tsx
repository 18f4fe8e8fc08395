/** People who left, each with what left with them: an alert with its reasons, never a score. */
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import { leavingAlerts, type LeavingReason } from '../../../shared/people/leaving.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useFormat } from '../../ui/format.ts'
import { useCatalogue, useInstrumentWords, type WordsOfInstruments } from '../../ui/instrument-words.ts'
import { withSearch } from '../../ui/navigation.tsx'
import { OpenLink } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './renewals-tab.module.css'

export type LeavingSectionProps = {
  readonly records: AccountRecords
  readonly asOf: Day
  readonly today: Day
}

export function LeavingSection({ records, asOf, today }: LeavingSectionProps) {
  const { t } = useTranslation('renewals')
  const { t: ui } = useTranslation('values')
  const catalogue = useCatalogue()
  const instruments = useInstrumentWords()
  const format = useFormat()
  const alerts = leavingAlerts(records, asOf, catalogue)
  if (alerts.length === 0) return null
  return (
    <Section title={t('leaving.title')} sub={t('leaving.sub')}>
      <ul className={styles.list}>
        {alerts.map(({ person, leftOn, key, reasons }) => (
          <li key={person.id} className={styles.leaving}>
            <p>
              <OpenLink
                strong
                href={withSearch(`/accounts/${records.account.id}/people`, {
                  person: person.id,
                  asOf: asOf === today ? null : asOf,
                })}
              >
                <bdi>{person.name}</bdi>
              </OpenLink>
              <span className="ink-2">
                , {t(key ? 'leaving.keyLeft' : 'leaving.left', { day: format.day(leftOn, asOf) })}
              </span>
            </p>
            {reasons.length === 0 ? (
              <p>{t('leaving.nothingElse')}</p>
            ) : (
              <ul>
                {reasons.map((reason, index) => (
                  <li key={index}>
                    <bdi>{reasonWords(reason, t, ui, instruments)}</bdi>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function reasonWords(
  reason: LeavingReason,
  t: TFunction<'renewals'>,
  ui: TFunction<'values'>,
  instruments: WordsOfInstruments,
): string {
  switch (reason.type) {
    case 'part':
      return t('leaving.part', { part: ui(`chosen.parts.${reason.part}`).toLocaleLowerCase() })
    case 'onlyVoice':
      return t('leaving.onlyVoice', { about: instruments.construct(reason.construct) })
    case 'owns':
      return t('leaving.owns', { step: reason.step.name })
    case 'commitment':
      return t('leaving.commitment', { commitment: reason.commitment.name })
    case 'motive':
      return t('leaving.motive', { reason: ui(`chosen.reasons.${reason.motive.reason}`) })
    case 'goal':
      return t('leaving.goal', { goal: reason.goal.name })
    case 'relations':
      return t('leaving.relations', { count: reason.count })
  }
}
