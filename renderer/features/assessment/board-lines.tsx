/** What stands in a row of the evidence board: a construct with its estimate, a question, or a line of cells. */
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConstructScore } from '../../../shared/scoring/account-score.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFormat } from '../../ui/format.ts'
import { Flag, Glyph } from '../../ui/glyph.tsx'
import { Cell, ChangedMark } from './board-cell.tsx'
import type { BoardColumn, BoardGroup, BoardLine, BoardQuestion } from './board-rows.ts'
import type { BoardWords } from './board-words.ts'
import styles from './board.module.css'

export type BoardPlace = { readonly line: string; readonly column: string }

type HeadRowProps = {
  /** Columns of the whole row. */
  readonly span: number
  readonly words: BoardWords
}

export function GroupRow({ group, span, words }: HeadRowProps & { readonly group: BoardGroup }) {
  const contradicted = group.questions.some(({ lines }) => lines.some((line) => line.contradicted))
  return (
    <th scope="row" colSpan={span} className={styles.group}>
      <div className={styles.kept}>
        <strong className="strong">{words.group(group.id)}</strong>
        {group.construct !== null && <Standing construct={group.construct} contradicted={contradicted} />}
      </div>
    </th>
  )
}

/** Where the construct stands, in words. */
function Standing({
  construct,
  contradicted,
}: {
  readonly construct: ConstructScore
  readonly contradicted: boolean
}) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const { state, level, low, high, voices, divided, singleSource } = construct
  return (
    <span className={styles.standing}>
      <span>
        {state === 'known' && level !== null
          ? t('board.construct.known', {
              level: format.level(level),
              low: format.level(low),
              high: format.level(high),
              voices: t('board.construct.voices', { count: voices }),
            })
          : t(state === 'stale' ? 'board.construct.stale' : 'board.construct.notKnown')}
      </span>
      {divided ? (
        <Flag name="contested">{t('board.construct.divided')}</Flag>
      ) : (
        contradicted && <Flag name="contested">{t('board.construct.contested')}</Flag>
      )}
      {singleSource && <Flag name="singleSource">{t('board.construct.oneSource')}</Flag>}
    </span>
  )
}

/** The question above the lines of those it is about, and what has to be there before it can be asked. */
export function HeadingRow({ question, span, words }: HeadRowProps & { readonly question: BoardQuestion }) {
  const { t } = useTranslation('assessment')
  return (
    <th scope="row" colSpan={span} className={styles.heading}>
      <div className={styles.kept}>
        <span>{words.question(question.question)}</span>
        {question.missing !== null && (
          <span className="ink-3">{t(`board.line.missing.${question.missing}`)}</span>
        )}
      </div>
    </th>
  )
}

type LineProps = {
  readonly line: BoardLine
  readonly columns: readonly BoardColumn[]
  readonly words: BoardWords
  /** The column that Tab reaches, where it is in this line. */
  readonly active: string | null
}

/** Moving the focus draws two lines anew, not all of them. */
export const LineRow = memo(function LineRow({ line, columns, words, active }: LineProps) {
  const { t } = useTranslation('assessment')
  const isSubject = line.subject.name !== ''
  return (
    <>
      <th scope="row" className={styles.rowHead} aria-label={words.line(line)}>
        <div className={classNames(styles.title, isSubject && styles.indented)}>
          <span>
            {isSubject ? (
              <bdi dir="auto">{words.subject(line.subject)}</bdi>
            ) : (
              <span>{words.question(line.question)}</span>
            )}
            {line.closed !== null && <span className={styles.closed}>{t(`board.line.${line.closed}`)}</span>}
          </span>
          <span className={styles.marks}>
            {line.changed && <ChangedMark label={t('board.marks.changed')} />}
            {line.singleSource && <Glyph name="singleSource" size={13} label={t('board.marks.oneSource')} />}
            {line.contradicted && <Glyph name="contested" size={13} label={t('board.marks.contradicted')} />}
          </span>
        </div>
      </th>
      {columns.map((column, index) => {
        const cell = line.cells[index]
        return cell === undefined ? null : (
          <Cell
            key={column.id}
            line={line}
            column={column}
            cell={cell}
            words={words}
            active={active === column.id}
          />
        )
      })}
    </>
  )
})
