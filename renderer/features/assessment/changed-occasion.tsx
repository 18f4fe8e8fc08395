/** One occasion and what it moved: of a conversation or a day by its answers, of an import by the change log. */
import { useTranslation } from 'react-i18next'
import type { Occasion } from './changed-occasions.ts'
import { useAnsweredMoves, useImportMoves, type OccasionMoves } from './changed-scores.ts'
import type { PictureData } from './picture-data.ts'
import type { ReactNode } from 'react'

export type OccasionMovedProps = {
  readonly picture: PictureData
  readonly occasion: Occasion
  /** Shown once it is worked out. */
  readonly children: (moved: OccasionMoves) => ReactNode
}

export function OccasionMoved({ occasion, ...props }: OccasionMovedProps) {
  return occasion.kind === 'import' ? (
    <ImportMoved occasion={occasion} {...props} />
  ) : (
    <AnsweredMoved occasion={occasion} {...props} />
  )
}

type OfKind<Kind extends Occasion['kind']> = Omit<OccasionMovedProps, 'occasion'> & {
  readonly occasion: Extract<Occasion, { kind: Kind }>
}

function AnsweredMoved({ picture, occasion, children }: OfKind<'interview' | 'answers'>) {
  const moved = useAnsweredMoves(picture, occasion)
  return moved === undefined ? null : children(moved)
}

function ImportMoved({ picture, occasion, children }: OfKind<'import'>) {
  const { t } = useTranslation('assessment')
  const found = useImportMoves(picture, occasion)
  if (found?.moved === undefined) return null
  if (!found.whole) return children(found.moved)
  const { observations, people } = found.moved.after.records
  if (observations.length === 0) return <p>{t('changed.broughtNothing')}</p>
  return (
    <p>
      {t('changed.broughtAll', {
        answers: t('provenance.answers', { count: observations.length }),
        people: t('provenance.people', { count: people.length }),
      })}
    </p>
  )
}
