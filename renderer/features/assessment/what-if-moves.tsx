/** What the answers tried would move, against what is known: under the bar that says that nothing is stored. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import { movesBetween } from './changed-moves.ts'
import { MovesView } from './changed-view.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'

/** The bar names the answers. */
const NONE: readonly string[] = []

export type WhatIfMovesProps = {
  readonly known: PictureData
  readonly picture: PictureData
  readonly open: OpenTopic
}

export function WhatIfMoves({ known, picture, open }: WhatIfMovesProps) {
  const { t } = useTranslation('assessment')
  const moves = useMemo(() => movesBetween(known.score, picture.score), [known.score, picture.score])
  return (
    <Section title={t('whatIf.moves')}>
      <MovesView before={known} after={picture} moves={moves} open={open} answers={NONE} />
    </Section>
  )
}
