/** Which sorts of relations are drawn: each with its line, its words and how many there are, so that it is the key as well. */
import { useTranslation } from 'react-i18next'
import type { RelationSort } from '../../../../shared/domain/relation.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { LineSample } from '../../../ui/graph/line-sample.tsx'
import { LINE_FORMS } from './line-forms.ts'
import styles from './people-map.module.css'

export type RelationFilterProps = {
  readonly counts: readonly { readonly sort: RelationSort; readonly count: number }[]
  readonly hidden: ReadonlySet<RelationSort>
  readonly onHidden: (hidden: ReadonlySet<RelationSort>) => void
}

/** Sorts of which there are none are left out: there is nothing to tell apart. */
export function RelationFilter({ counts, hidden, onHidden }: RelationFilterProps) {
  const { t } = useTranslation('people')
  const there = counts.filter(({ count }) => count > 0)
  if (there.length === 0) return null
  return (
    <div role="group" aria-label={t('map.drawn')} className={styles.filter}>
      {there.map(({ sort, count }) => (
        <Checkbox
          key={sort}
          isSelected={!hidden.has(sort)}
          onChange={(drawn) => {
            const next = new Set(hidden)
            if (drawn) next.delete(sort)
            else next.add(sort)
            onHidden(next)
          }}
        >
          <span className={styles.sort}>
            <LineSample form={LINE_FORMS[sort]} />
            {t('map.sort', { sort: t(`map.sorts.${sort}`), count })}
          </span>
        </Checkbox>
      ))}
    </div>
  )
}
