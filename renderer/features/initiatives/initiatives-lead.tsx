/** The sentence that leads the page: which initiative is served, and where they stand with it. */
import { useTranslation } from 'react-i18next'
import type { Initiative } from '../../../shared/domain/initiative.ts'
import type { InitiativeScore } from '../../../shared/scoring/initiative-score.ts'
import { Sentence } from '../../ui/sentence.tsx'
import type { MainSince } from './main-on.ts'

export type InitiativesLeadProps = {
  readonly initiatives: readonly Initiative[]
  readonly main: MainSince | null
  /** Of the main one; undefined until it is worked out. */
  readonly score: InitiativeScore | undefined
}

export function InitiativesLead({ initiatives, main, score }: InitiativesLeadProps) {
  const { t } = useTranslation('initiatives')
  const { t: named } = useTranslation('instruments')
  if (initiatives.length === 0) {
    return (
      <Sentence verdict={t('lead.noneVerdict')} basis={t('why')}>
        {t('lead.none')}
      </Sentence>
    )
  }
  if (main === null)
    return <Sentence basis={t('why')}>{t('lead.noMain', { count: initiatives.length })}</Sentence>
  const { name } = main.initiative
  const quadrant = score?.quadrant
  if (quadrant === undefined || quadrant.label === null) {
    return (
      <Sentence basis={t('why')}>
        {t('lead.main', { name })} {quadrant !== undefined && t('lead.notKnown')}
      </Sentence>
    )
  }
  const label = named(`quadrants.${quadrant.label}.name`)
  return (
    <Sentence
      verdict={
        quadrant.onTheLine ? t('lead.line') : t(quadrant.leaning ? 'lead.leaning' : 'lead.verdict', { label })
      }
      basis={t('why')}
    >
      {t('lead.known', { name, verdict: named(`quadrants.${quadrant.label}.verdict`) })}
    </Sentence>
  )
}
