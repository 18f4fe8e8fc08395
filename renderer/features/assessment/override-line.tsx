/** A label that a person has set beside the model's: whose it is, since when, and why; both stay visible. */
import { useTranslation } from 'react-i18next'
import type { StandingOverride } from '../../../shared/scoring/account-score.ts'
import { usageLabel } from '../../../shared/scoring/account-score.ts'
import { useFormat } from '../../ui/format.ts'
import { OpenLink } from '../../ui/open-link.tsx'
import { QUADRANT_NAMES } from '../../ui/charts/quadrant-frame.tsx'
import type { PictureData } from './picture-data.ts'

const classes = ['both', 'atLeastOne', 'neither'] as const

/** The name of the label that stands instead; the id of one that only a newer version knows. */
export function useOverrideLabel(): (override: Pick<StandingOverride, 'of' | 'label'>) => string {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  return ({ of, label }) => {
    switch (of) {
      case 'quadrant': {
        const quadrant = QUADRANT_NAMES.find((name) => name === label)
        return quadrant === undefined ? label : named(`quadrants.${quadrant}.name`)
      }
      case 'referenceClass': {
        const found = classes.find((name) => name === label)
        return found === undefined ? label : t(`attitude.class.${found}`)
      }
      case 'usageDiagnosis': {
        const found = label === 'notKnown' ? label : usageLabel.safeParse(label).data
        return found === undefined ? label : named(`usage.${found}`)
      }
    }
  }
}

export type OverrideLineProps = { readonly picture: PictureData; readonly override: StandingOverride }

export function OverrideLine({ picture, override }: OverrideLineProps) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const labelOf = useOverrideLabel()
  const { recorder, reason, day } = override
  const values = { recorder, reason, label: labelOf(override), day: format.day(day, picture.asOf) }
  return (
    <OpenLink href={`/accounts/${picture.account}/findings`}>
      <bdi>{t(recorder === '' ? 'lead.saysByHand' : 'lead.says', values)}</bdi>
    </OpenLink>
  )
}
