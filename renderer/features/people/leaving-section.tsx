/** What left with those who left: an alert with its reasons for each. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { LeavingAlert, LeavingReason } from '../../../shared/people/leaving.ts'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { Section } from '../../ui/section.tsx'
import styles from './people-tab.module.css'

export type LeavingSectionProps = { readonly alerts: readonly LeavingAlert[]; readonly asOf: Day }

export function LeavingSection({ alerts, asOf }: LeavingSectionProps) {
  const { t } = useTranslation('people')
  const format = useFormat()
  return (
    <Section title={t('leaving.title')}>
      <ul className={styles.alerts}>
        {alerts.map(({ person, leftOn, key, reasons }) => (
          <li key={person.id}>
            <p className="strong">
              <bdi>
                {t(key ? 'leaving.lineKey' : 'leaving.line', {
                  name: person.name,
                  day: format.day(leftOn, asOf),
                })}
              </bdi>
            </p>
            <Reasons reasons={reasons} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Reasons({ reasons }: { readonly reasons: readonly LeavingReason[] }) {
  const { t } = useTranslation('people')
  const instruments = useInstrumentWords()
  const format = useFormat()
  if (reasons.length === 0) return <p className="ink-2">{t('leaving.nothing')}</p>
  const of = <Type extends LeavingReason['type']>(type: Type) =>
    reasons.filter((one): one is Extract<LeavingReason, { readonly type: Type }> => one.type === type)
  const listed = [
    ['part', of('part').map(({ part }) => t(`person.parts.${part}`))],
    ['onlyVoice', of('onlyVoice').map(({ construct }) => instruments.construct(construct))],
    ['owns', of('owns').map(({ step }) => step.name)],
    ['commitment', of('commitment').map(({ commitment }) => commitment.name)],
    ['motive', of('motive').map(({ motive }) => t(`motives.${motive.reason}`))],
    ['goal', of('goal').map(({ goal }) => goal.name)],
  ] as const
  return (
    <ul className="ink-2">
      {listed.map(
        ([type, what]) =>
          what.length > 0 && (
            <li key={type}>
              <bdi>{t(`leaving.reasons.${type}`, { what: format.list(what) })}</bdi>
            </li>
          ),
      )}
      {of('relations').map(({ count }) => (
        <li key="relations">{t('leaving.reasons.relations', { count })}</li>
      ))}
    </ul>
  )
}
