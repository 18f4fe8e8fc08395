/** The cells of one line: when and who once for each change, what of which record, and the value before and after. */
import { memo } from 'react'
import { classNames } from '../../ui/class-names.ts'
import type { HistoryLine } from './history-rows.ts'
import styles from './history-table.module.css'
import { lineWords, type LineContext } from './line-words.ts'

export type HistoryCellsProps = { readonly line: HistoryLine; readonly context: LineContext }

/** Drawn anew only where what it says is another: while one scrolls, the words of the lines in view are put together once. */
export const HistoryCells = memo(function HistoryCells({ line, context }: HistoryCellsProps) {
  const { who, file, record, field, before, after, beside } = lineWords(line, context)
  const { format } = context.words
  // Said again for those who do not see the line above.
  const again = line.opens ? undefined : 'visually-hidden'
  return (
    <>
      <div role="gridcell" className="ink-2">
        <span className={again}>{format.time(line.part.by.wall)}</span>
      </div>
      <div role="gridcell" className={styles.who}>
        <span className={again}>
          <bdi>{who}</bdi>
          {file !== '' && (
            <span className={classNames('type-meta', 'ink-2', styles.second)}>
              <bdi>{file}</bdi>
            </span>
          )}
        </span>
      </div>
      <div role="gridcell" className={styles.what}>
        <bdi className="strong">{record}</bdi>
        {field !== '' && <span>, {field}</span>}
        {beside.map((words, index) => (
          <span key={index} className={classNames('type-meta', 'ink-2', styles.second)}>
            <bdi dir="auto">{words}</bdi>
          </span>
        ))}
      </div>
      {line.type === 'made' ? (
        <div role="gridcell" aria-colspan={2} className={classNames(styles.value, styles.both)}>
          <bdi dir="auto">{after}</bdi>
        </div>
      ) : (
        <>
          <div role="gridcell" className={classNames(styles.value, 'ink-2')}>
            <bdi dir="auto">{before}</bdi>
          </div>
          <div role="gridcell" className={styles.value}>
            <bdi dir="auto">{after}</bdi>
          </div>
        </>
      )}
    </>
  )
})
