/** The sentence of the people tab: how many were heard, which parts nobody fills, and below it who left and is not met. */
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/domain/person.ts'
import type { MissingPart } from '../../../shared/people/missing-parts.ts'
import { useFormat } from '../../ui/format.ts'
import { Sentence } from '../../ui/sentence.tsx'
import type { Heard } from './heard.ts'

export type PeopleLeadProps = {
  readonly there: readonly Person[]
  readonly left: readonly Person[]
  readonly heard: readonly Heard[]
  readonly missing: readonly MissingPart[]
}

export function PeopleLead({ there, left, heard, missing }: PeopleLeadProps) {
  const { t } = useTranslation('people')
  const format = useFormat()
  if (heard.length === 0) return <Sentence verdict={t('lead.nobodyVerdict')}>{t('lead.nobody')}</Sentence>
  const count = heard.filter(({ answers }) => answers.length > 0).length
  const placeholders = there.filter(({ placeholder }) => placeholder).length
  const keyLeft = left.filter(({ key }) => key)
  const said = [
    keyLeft.length > 0 &&
      t('lead.keyLeft', { count: keyLeft.length, names: format.list(keyLeft.map(({ name }) => name)) }),
    placeholders > 0 && t('lead.placeholders', { count: placeholders }),
  ].filter((one) => one !== false)
  return (
    <Sentence {...(said.length > 0 ? { basis: said.join(' ') } : {})}>
      {count === 0
        ? t('lead.heardNone', { count: heard.length })
        : t('lead.heard', { count, all: heard.length })}{' '}
      {missing.length > 0 &&
        t('lead.missing', { parts: format.list(missing.map(({ part }) => t(`lead.none.${part}`))) })}
    </Sentence>
  )
}
