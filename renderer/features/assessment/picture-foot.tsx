/** The foot of the picture: the model's version, and the way to how it works. */
import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { OpenLink } from '../../ui/open-link.tsx'
import type { PictureData } from './picture-data.ts'
import styles from './picture.module.css'

export function PictureFoot({ picture }: { readonly picture: PictureData }) {
  const { t } = useTranslation('assessment')
  const { modelVersion } = picture.score
  return (
    <p className={styles.model}>
      <Trans
        t={t}
        i18nKey="foot.model"
        values={{ version: modelVersion }}
        components={{ how: <ToModel /> }}
      />
    </p>
  )
}

function ToModel({ children }: { readonly children?: ReactNode }) {
  return <OpenLink href="/help/model">{children}</OpenLink>
}
