/** How far people agree, with how much that figure can be trusted. */
import { Trans, useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/format.ts'
import { Opens } from './opens.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'
import styles from './picture.module.css'

type AgreementLineProps = { readonly picture: PictureData; readonly open: OpenTopic }

export function AgreementLine({ picture, open }: AgreementLineProps) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const { alpha, pairable, standing } = picture.score.evidenceQuality.agreement
  const key = standing === 'hidden' ? 'hidden' : alpha === null ? 'nothingVaries' : standing
  return (
    <p className={styles.caveat}>
      <Trans
        t={t}
        i18nKey={`agreement.${key}`}
        values={{ alpha: alpha === null ? '' : format.level(alpha), count: pairable }}
        components={{ open: <Opens open={open} topic={{ type: 'agreement' }} /> }}
      />
    </p>
  )
}
