/** What of the board is shown: one construct or all, everything or only the gaps; how many there are stands beside each. */
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import { Select } from '../../ui/select.tsx'
import type { Board, BoardGroupId } from './board-rows.ts'
import { countsOf, fits, inGroup, linesOf, onlyChoices, type BoardFilter } from './board-shown.ts'
import type { BoardWords } from './board-words.ts'
import styles from './board.module.css'

const EVERYTHING = 'everything'

export type BoardFiltersProps = {
  readonly board: Board
  readonly filter: BoardFilter
  readonly words: BoardWords
  readonly onFilter: (filter: BoardFilter) => void
}

export function BoardFilters({ board, filter, words, onFilter }: BoardFiltersProps) {
  const { t } = useTranslation('assessment')
  const counts = countsOf(inGroup(board.groups, filter.group))
  const fitting = (id: BoardGroupId | null) =>
    linesOf(inGroup(board.groups, id)).filter((line) => fits(line, filter.only)).length
  return (
    <div className={styles.filters}>
      <div role="group" aria-label={t('board.filters.label')} className={styles.onlys}>
        {onlyChoices.map((only) => (
          <button
            key={only}
            type="button"
            aria-pressed={only === filter.only}
            className={classNames(styles.only, only === filter.only && styles.chosen)}
            onClick={() => {
              onFilter({ ...filter, only })
            }}
          >
            {t(`board.filters.only.${only}`)} <span className={styles.count}>{counts[only]}</span>
          </button>
        ))}
      </div>
      <div className={styles.construct}>
        <Select
          label={t('board.filters.construct')}
          labelHidden
          options={[
            { id: EVERYTHING, label: t('board.filters.everything', { count: fitting(null) }) },
            ...board.groups.map(({ id }) => ({
              id,
              label: t('board.filters.group', { name: words.group(id), count: fitting(id) }),
            })),
          ]}
          value={filter.group ?? EVERYTHING}
          onChange={(id) => {
            onFilter({ ...filter, group: id === EVERYTHING ? null : id })
          }}
        />
      </div>
    </div>
  )
}
