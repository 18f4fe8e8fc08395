/** The sentence that opens the tab: what the use comes to, in plain words, or what is missing to say so. */
import { useTranslation } from 'react-i18next'
import type { UsageDiagnosis } from '../../../shared/scoring/account-score.ts'
import { useFormat } from '../../ui/format.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { asSentenceEnd, usageLead } from './usage-lead.ts'

export type DiagnosisLeadProps = {
  readonly diagnosis: UsageDiagnosis
  readonly names: ReadonlyMap<string, string>
}

export function DiagnosisLead({ diagnosis, names }: DiagnosisLeadProps) {
  const { t } = useTranslation('valuePath')
  const format = useFormat()
  const lead = usageLead(diagnosis)
  const missing =
    diagnosis.label === 'notKnown' && diagnosis.missing.length > 0
      ? t('lead.missing', { list: format.list(diagnosis.missing.map((one) => t(`missing.${one}`))) })
      : undefined
  switch (lead.type) {
    case 'noReading':
      return (
        <Sentence verdict={t('lead.notKnown')} basis={missing}>
          {t('lead.noReading')}
        </Sentence>
      )
    case 'noReason':
      return (
        <Sentence verdict={t('lead.notKnown')} basis={missing}>
          {t(`lead.noReason.${lead.missing}`)}
        </Sentence>
      )
    case 'policy':
      return (
        <Sentence verdict={t(lead.likes ? 'lead.likes' : 'lead.policy')}>
          <bdi>{asSentenceEnd(lead.policy)}</bdi>
        </Sentence>
      )
    case 'otherReason': {
      const reason = t(`motives.leadReasons.${lead.reason}`)
      const name = lead.person === null ? undefined : names.get(lead.person)
      return (
        <Sentence>
          {name === undefined
            ? t('lead.otherReasonOfAll', { reason })
            : t('lead.otherReasonOf', { name, reason })}{' '}
          {lead.falseBelief && t('lead.falseBelief')}
        </Sentence>
      )
    }
    case 'notAdopted':
      return <Sentence>{t('lead.notAdopted')}</Sentence>
    case 'partlyUsed':
    case 'healthy':
      return <Sentence>{t(`lead.${lead.type}`, { use: format.percent(lead.use) })}</Sentence>
  }
}
