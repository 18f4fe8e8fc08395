/** How well we know somebody: a mark for each thing there is to know, hatched where nobody asked, and the words for it. */
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Coverage, Covered } from '../../../shared/people/coverage.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFormat } from '../../ui/format.ts'
import { agoWords } from './ago-words.ts'
import styles from './coverage-line.module.css'

const MARKS = { known: styles.known, asked: styles.asked, never: styles.never }

function CoverageMarks({ items }: Pick<Coverage, 'items'>) {
  return (
    <span className={styles.marks} aria-hidden>
      {items.map(({ item, state }) => (
        <span key={item} className={classNames(styles.mark, MARKS[state])} />
      ))}
    </span>
  )
}

type CoverageProps = { readonly coverage: Coverage; readonly asOf: Day }

/** For a cell of a table. */
export function CoverageCell({ coverage, asOf }: CoverageProps) {
  const { t } = useTranslation('people')
  const { items, covered, lastHeard } = coverage
  return (
    <>
      <span className={styles.line}>
        <CoverageMarks items={items} />
        <span className="whole">{t('person.coverage.of', { covered, all: items.length })}</span>
      </span>
      <span className={styles.heard}>
        {lastHeard === null
          ? t('person.coverage.never')
          : t('person.coverage.heard', { ago: agoWords(lastHeard, asOf, t) })}
      </span>
    </>
  )
}

export function CoverageSentence({ coverage, asOf }: CoverageProps) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { items, covered, lastHeard } = coverage
  const of = (state: Covered['state']) =>
    items.filter((one) => one.state === state).map(({ item }) => t(`person.coverage.items.${item}`))
  const [never, asked] = [of('never'), of('asked')]
  return (
    <p>
      <CoverageMarks items={items} /> {t('person.coverage.sentence', { covered, all: items.length })}{' '}
      {never.length > 0 && (
        <span className="ink-2">{t('person.coverage.notKnown', { items: format.list(never) })}</span>
      )}{' '}
      {asked.length > 0 && t('person.coverage.asked', { items: format.list(asked) })}{' '}
      {lastHeard === null
        ? t('person.coverage.lastNever')
        : t('person.coverage.last', { ago: agoWords(lastHeard, asOf, t) })}
    </p>
  )
}
