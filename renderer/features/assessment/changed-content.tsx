/** In the drawer: every occasion on which something was learnt, newest first; the one that is open shows all that it moved. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { useFormat } from '../../ui/format.ts'
import { OpenLink } from '../../ui/open-link.tsx'
import { withSearch } from '../../ui/navigation.tsx'
import { useOccasionName } from './changed-names.ts'
import { OccasionMoved } from './changed-occasion.tsx'
import { MovesView } from './changed-view.tsx'
import styles from './changed-view.module.css'
import { useOccasions } from './changed-hooks.ts'
import type { OpenTopic, PictureData } from './picture-data.ts'

export type ChangedContentProps = {
  readonly picture: PictureData
  readonly open: OpenTopic
  /** The id of the occasion to show at first; null: the newest. */
  readonly occasion: string | null
}

export function ChangedContent({ picture, open, occasion }: ChangedContentProps) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const name = useOccasionName(picture.records.people)
  const occasions = useOccasions(picture)
  const [chosen, setChosen] = useState<string | null>(occasion)
  if (occasions === undefined) return null
  const shown = chosen ?? occasions[0]?.id
  if (occasions.length === 0) return <p className={styles.more}>{t('changed.none')}</p>
  return (
    <ol aria-label={t('changed.list')} className={styles.occasions}>
      {occasions.map((one) => {
        const { name: called, brought } = name(one)
        const isShown = one.id === shown
        return (
          <li key={one.id}>
            <h3 className={styles.head}>
              <Button
                aria-expanded={isShown}
                className={styles.occasion ?? ''}
                onPress={() => {
                  setChosen(isShown ? '' : one.id)
                }}
              >
                <bdi className={styles.name}>{called}</bdi>
                <span className="ink-3 whole">{format.day(one.day, picture.asOf)}</span>
                <span className="type-meta ink-3">{brought}</span>
              </Button>
            </h3>
            {isShown && (
              <>
                {one.kind === 'interview' && (
                  <OpenLink
                    className={styles.toNote ?? ''}
                    href={withSearch(`/accounts/${picture.account}/interviews`, { note: one.note.id })}
                  >
                    {t('changed.inNote')}
                  </OpenLink>
                )}
                <OccasionMoved picture={picture} occasion={one}>
                  {(moved) => (
                    <MovesView
                      {...moved}
                      open={open}
                      {...(one.kind === 'import' ? {} : { answers: one.observations.map(({ id }) => id) })}
                    />
                  )}
                </OccasionMoved>
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}
