/** The sentence that opens the page of renewals: the nearest notice deadline, and what happens if nobody gives notice. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import { daysBetween } from '../../../shared/domain/day.ts'
import { leavingAlerts } from '../../../shared/people/leaving.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useFormat } from '../../ui/format.ts'
import { useCatalogue } from '../../ui/instrument-words.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { leadOf } from './notice.ts'

export function RenewalsLead({ records, asOf }: { readonly records: AccountRecords; readonly asOf: Day }) {
  const { t } = useTranslation('renewals')
  const format = useFormat()
  const catalogue = useCatalogue()
  const lead = leadOf(records.contracts, asOf)
  const left = leavingAlerts(records, asOf, catalogue).map(({ person }) => person.name)
  const leaving = left.length === 0 ? '' : t('lead.leaving', { count: left.length, names: format.list(left) })
  if (lead.type === 'none')
    return (
      <Sentence verdict={t('lead.none')} {...(leaving === '' ? {} : { basis: leaving })}>
        {t('lead.noneWhy')}
      </Sentence>
    )
  if (lead.type === 'allEnded') {
    return <Sentence>{t('lead.allEnded', { day: format.day(lead.on, asOf) })}</Sentence>
  }
  const { contract, standing, name } = lead
  const basis = `${t('lead.basis', { day: format.day(asOf) })} ${leaving}`.trim()
  const verdict = name === null ? {} : { verdict: t('lead.of', { name }) }
  if (standing.type === 'overdue') {
    const day = format.day(standing.renewsOn, asOf)
    return (
      <Sentence {...verdict} basis={basis}>
        {contract.autoRenew ? t('lead.renewed', { day }) : t('lead.over', { day })}
      </Sentence>
    )
  }
  const count = daysBetween(asOf, contract.renewsOn)
  const end = { count, day: format.day(contract.renewsOn, asOf) }
  const after = contract.autoRenew ? t('lead.renews', end) : t('lead.ends', end)
  const notice =
    standing.type === 'noNotice'
      ? t('lead.noNotice')
      : standing.type === 'passed'
        ? t('lead.passed', { day: format.day(standing.deadline, asOf) })
        : t('lead.open', { count: standing.days, day: format.day(standing.deadline, asOf) })
  return (
    <Sentence {...verdict} basis={standing.type === 'open' ? `${after} ${basis}` : basis}>
      {standing.type === 'open' ? notice : `${notice} ${after}`}
    </Sentence>
  )
}
