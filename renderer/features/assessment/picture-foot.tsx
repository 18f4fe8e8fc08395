/** The foot of the picture: through whose settings it is seen, where they differ from the defaults, and the model's version. */
import { Trans, useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import { namedParameters } from '../../../shared/scoring/parameters.ts'
import { useModel } from '../../data/use-model.tsx'
import { useFormat } from '../../ui/format.ts'
import { OpenLink } from '../../ui/open-link.tsx'
import { useParameterWords } from '../../ui/parameter-words.ts'
import type { PictureData } from './picture-data.ts'
import styles from './picture.module.css'

export function PictureFoot({ picture }: { readonly picture: PictureData }) {
  const { t } = useTranslation('assessment')
  const { modelVersion } = picture.score
  return (
    <div className={styles.model}>
      <OffDefault picture={picture} />
      <p>
        <Trans
          t={t}
          i18nKey="foot.model"
          values={{ version: modelVersion }}
          components={{ how: <ToModel /> }}
        />
      </p>
    </div>
  )
}

function ToModel({ children }: { readonly children?: ReactNode }) {
  return <OpenLink href="/help/model">{children}</OpenLink>
}

function OffDefault({ picture }: { readonly picture: PictureData }) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const words = useParameterWords()
  const { looking } = useModel()
  const off = Object.entries(picture.score.parametersOffDefault)
  if (off.length === 0) return null
  const what = format.list(
    off.map(([name, value]) =>
      t('foot.parameter', {
        name: words(name).name,
        value,
        standard: namedParameters.find((one) => one.name === name)?.standard ?? '',
      }),
    ),
  )
  return (
    <p>
      <bdi>
        {looking.mine
          ? t('foot.mine', { what })
          : looking.name === ''
            ? t('foot.someone', { what })
            : t('foot.theirs', { name: looking.name, what })}
      </bdi>{' '}
      <OpenLink href="/settings">{t('foot.settings')}</OpenLink>
    </p>
  )
}
