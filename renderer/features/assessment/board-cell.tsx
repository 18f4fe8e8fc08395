/** One cell of the evidence board: how we know it and the short answer, or the hatch of what nobody was asked. */
import { classNames } from '../../ui/class-names.ts'
import { Glyph } from '../../ui/glyph.tsx'
import type { BoardCell } from './board-cells.ts'
import type { BoardColumn, BoardLine } from './board-rows.ts'
import { givenAnswer, type BoardWords } from './board-words.ts'
import styles from './board.module.css'

export type CellProps = {
  readonly line: BoardLine
  readonly column: BoardColumn
  readonly cell: BoardCell
  readonly words: BoardWords
  /** The one cell that Tab reaches. */
  readonly active: boolean
}

export function Cell({ line, column, cell, words, active }: CellProps) {
  const [standing] = cell.answers
  return (
    <td
      tabIndex={active ? 0 : -1}
      data-line={line.id}
      data-column={column.id}
      className={classNames(
        styles.cell,
        standing === undefined && styles.unasked,
        cell.stale && styles.stale,
        column.kind === 'papers' && styles.apart,
      )}
    >
      <span className="visually-hidden">{words.cell(line, column, cell)}</span>
      {standing !== undefined && (
        <div aria-hidden className={styles.held}>
          <span className={styles.answer}>
            <Glyph name={standing.kind} size={12} />
            <span className={classNames(styles.short, sideOf(line, cell))}>
              {words.short(line.question, givenAnswer(standing))}
            </span>
          </span>
          <Under cell={cell} words={words} />
        </div>
      )}
    </td>
  )
}

/** Only where there is more to say: an old day, other answers, what it speaks against. */
function Under({ cell, words }: { readonly cell: BoardCell; readonly words: BoardWords }) {
  const [standing] = cell.answers
  const several = cell.answers.length > 1
  if (standing === undefined || !(cell.stale || several || cell.contradicts || cell.changed)) return null
  return (
    <span className={styles.under}>
      {cell.stale && <span className="whole">{words.day(standing.day)}</span>}
      {several && <span>{words.times(cell.answers.length)}</span>}
      {cell.contradicts && <Glyph name="contested" size={11} />}
      {cell.changed && <ChangedMark />}
    </span>
  )
}

/** From an open dot to a solid one, as in what changed on the picture. */
export function ChangedMark({ label }: { readonly label?: string }) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg {...named} viewBox="0 0 16 12" width={15} height={11} className={styles.changedMark}>
      <circle cx="3" cy="6" r="2.2" />
      <path d="M5.4 6H10" />
      <circle cx="12.4" cy="6" r="2.6" className={styles.solid} />
    </svg>
  )
}

/** The side it speaks for; the word says the same without the colour. What measures nothing takes none. */
function sideOf({ asked }: BoardLine, { value }: BoardCell): string | undefined {
  if (value === null || value === 0.5 || asked?.construct == null) return undefined
  return value > 0.5 ? styles.favourable : styles.unfavourable
}
