/** The sentence that opens the findings: how many, what is behind them, and which labels are read otherwise than by the model. */
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/format.ts'
import { Sentence } from '../../ui/sentence.tsx'
import type { FindingsOn } from './findings-on.ts'
import type { Dissent } from './labels.ts'

export function FindingsLead({
  found: { shown, later, answers },
  dissent,
}: {
  readonly found: FindingsOn
  readonly dissent: Dissent | null
}) {
  const { t } = useTranslation('findings')
  const format = useFormat()
  const count = shown.length
  const basis = later > 0 ? { basis: t('lead.later', { count: later }) } : {}
  if (count === 0) {
    return (
      <Sentence verdict={t('lead.none')} {...basis}>
        {dissentWords() ?? t('lead.noneWhy')}
      </Sentence>
    )
  }
  return (
    <Sentence {...basis}>
      {t('lead.count', { count })}{' '}
      {count === 1 ? t('lead.answers', { count: answers }) : t('lead.answersOfAll', { count: answers })}{' '}
      {dissentWords()}
    </Sentence>
  )

  function dissentWords(): string | null {
    if (dissent === null) return null
    const what = format.list(dissent.labels.map((of) => t(`lead.reads.${of}`)))
    const { by } = dissent
    if (by.type === 'me') return t('lead.me', { what })
    return by.type === 'one' ? t('lead.one', { what, name: by.name }) : t('lead.several', { what })
  }
}
