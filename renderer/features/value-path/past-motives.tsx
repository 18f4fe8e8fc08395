/** The motives that hold no longer, the last ended first. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Motive } from '../../../shared/domain/motive.ts'
import { useFormat } from '../../ui/format.ts'
import { RecordActs } from '../../ui/record-acts.tsx'
import styles from './motives.module.css'

export type PastMotivesProps = {
  readonly motives: readonly Motive[]
  readonly nameOf: (person: string | null) => string
  readonly asOf: Day
  readonly onOpen: (motive: Motive, what: 'edit' | 'delete') => void
  /** What is open of a motive. */
  readonly form: (motive: Motive) => ReactNode
}

export function PastMotives({ motives, nameOf, asOf, onOpen, form }: PastMotivesProps) {
  const { t } = useTranslation('valuePath')
  const format = useFormat()
  return (
    <section className={styles.ended}>
      <h4 className="type-meta ink-3">{t('motives.past')}</h4>
      <ul className={styles.past}>
        {motives.map((motive) => {
          const words = {
            reason: t(`motives.reasons.${motive.reason}`),
            view: t(`motives.viewsShort.${motive.view}`),
          }
          return (
            <li key={motive.id}>
              <span>
                {t('motives.pastOf', {
                  ...words,
                  who: nameOf(motive.person),
                  from: format.day(motive.day, asOf),
                  to: format.day(motive.until ?? motive.day, asOf),
                })}
              </span>
              <span className={styles.pastActs} data-opens={motive.id}>
                <RecordActs
                  edit={{ short: t('motives.editShort'), whole: t('motives.edit', words) }}
                  remove={{ short: t('motives.deleteShort'), whole: t('motives.delete', words) }}
                  onEdit={() => {
                    onOpen(motive, 'edit')
                  }}
                  onRemove={() => {
                    onOpen(motive, 'delete')
                    return Promise.resolve()
                  }}
                />
              </span>
            </li>
          )
        })}
      </ul>
      {motives.map(form)}
    </section>
  )
}
