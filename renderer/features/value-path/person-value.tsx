/** Of one person, or the customer as a whole: what we intend, what they take it for and what was seen, above the motives, with the gap in a sentence. */
import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import type { Day } from '../../../shared/domain/day.ts'
import { motiveViews, type Motive } from '../../../shared/domain/motive.ts'
import { valueViewSides, type ValueView, type ValueViewSide } from '../../../shared/domain/value-view.ts'
import { Unknown } from '../../ui/hatch.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { GapSentence } from './gap-sentence.tsx'
import { gapWords } from './gap-words.ts'
import { MotiveEntry } from './motive-entry.tsx'
import styles from './motives.module.css'
import type { Sides, ValueGroup } from './value-gap.ts'
import { ValueViewEntry } from './value-view-entry.tsx'

export type PersonValueProps = {
  readonly group: ValueGroup
  readonly name: string
  readonly asOf: Day
  /** Leads to the form of a new view of this side. */
  readonly onAdd: (side: ValueViewSide) => void
  readonly onView: (view: ValueView, what: 'edit' | 'delete') => void
  readonly onMotive: (motive: Motive, what: 'edit' | 'end' | 'delete') => void
  /** What is open of this person: a form, or the question before something is deleted. */
  readonly children: ReactNode
}

export function PersonValue({ group, name, asOf, onAdd, onView, onMotive, children }: PersonValueProps) {
  const { t } = useTranslation('valuePath')
  const { motives, sides, gap } = group
  const who = group.person === null ? t('views.gap.wholeName') : name
  return (
    <section className={styles.group} aria-label={name}>
      <h4 className="strong">
        <bdi>{name}</bdi>
      </h4>
      {gap !== null && <p className={styles.gap}>{gapWords(gap, who, t)}</p>}
      {gap === null && motives !== null && motives.gap !== null && (
        <p className={styles.gap}>
          <GapSentence gap={motives.gap} />
        </p>
      )}
      {gap !== null && (
        <>
          <p className={styles.sort}>{t('views.value')}</p>
          <div className={styles.views}>
            {valueViewSides.map((side) => (
              <div key={side} className={styles.view} data-opens={`new ${group.person ?? ''} ${side}`}>
                <h5>{t(`views.sides.${side}`)}</h5>
                {sides[side].length === 0 && (
                  <div className={styles.nothing}>
                    {group.inherited[side] === null ? (
                      <Unknown>{t(`views.unknown.${side}`)}</Unknown>
                    ) : (
                      <p className="ink-2">{inheritedWords(group.inherited[side])}</p>
                    )}
                  </div>
                )}
                {sides[side].map((view) => (
                  <ValueViewEntry
                    key={view.id}
                    view={view}
                    asOf={asOf}
                    onEdit={() => {
                      onView(view, 'edit')
                    }}
                    onRemove={() => {
                      onView(view, 'delete')
                    }}
                  />
                ))}
                {sides[side].length === 0 && (
                  <p className={styles.acts}>
                    <OpenButton
                      aria-label={t('views.addForOf', { side: t(`views.sidesShort.${side}`), who: name })}
                      onPress={() => {
                        onAdd(side)
                      }}
                    >
                      {t('views.addFor')}
                    </OpenButton>
                  </p>
                )}
              </div>
            ))}
          </div>
        </>
      )}
      {motives !== null && (
        <>
          {gap !== null && <p className={styles.sort}>{t('views.motive')}</p>}
          <div className={styles.views}>
            {motiveViews.map((view) => (
              <div key={view} className={styles.view}>
                <h5>{t(`motives.views.${view}`)}</h5>
                {motives.views[view].length === 0 ? (
                  <div className={styles.nothing}>
                    <Unknown>{t(`motives.unknown.${view}`)}</Unknown>
                  </div>
                ) : (
                  motives.views[view].map((motive) => (
                    <MotiveEntry
                      key={motive.id}
                      motive={motive}
                      asOf={asOf}
                      onEdit={() => {
                        onMotive(motive, 'edit')
                      }}
                      onEnd={() => {
                        onMotive(motive, 'end')
                      }}
                      onRemove={() => {
                        onMotive(motive, 'delete')
                      }}
                    />
                  ))
                )}
              </div>
            ))}
          </div>
        </>
      )}
      {children}
    </section>
  )

  function inheritedWords(reason: Exclude<Sides['perceived'], null>): string {
    if (reason === 'various') return t('views.various')
    const words = { reason: t(`motives.inSentence.${reason}`) }
    return t(group.person === null ? 'views.fromPeople' : 'views.inherited', words)
  }
}
