/** What stands in the cells of the evidence board, and what a screen reader says of them. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import { answersWithoutValue, type Observation } from '../../../shared/domain/observation.ts'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import type { BoardCell } from './board-cells.ts'
import type { GivenAnswer } from './board-keys.ts'
import type { BoardColumn, BoardGroupId, BoardLine, LineSubject } from './board-rows.ts'

export type BoardWords = {
  readonly question: (id: string) => string
  /** The question, and whom or what it is about where that is not the account. */
  readonly line: (line: BoardLine) => string
  readonly subject: (subject: LineSubject) => string
  readonly group: (id: BoardGroupId) => string
  readonly column: (column: BoardColumn) => string
  /** Under the column's name: not met yet, left, what it holds. Null for most people. */
  readonly columnNote: (column: BoardColumn) => string | null
  /** At most 12 characters. */
  readonly short: (question: string, answer: GivenAnswer) => string
  /** The answer in a few words. */
  readonly long: (question: string, answer: GivenAnswer) => string
  readonly day: (day: Day) => string
  /** How many answers a cell holds, in a few characters. */
  readonly times: (number: number) => string
  readonly cell: (line: BoardLine, column: BoardColumn, cell: BoardCell) => string
  /** What there is to say of the cell beside its answer: how many there are, old, contradicted, changed. */
  readonly beside: (cell: BoardCell) => readonly string[]
}

/** The answer of an observation as the board gives it; one of a newer version keeps its name. */
export function givenAnswer({ answer }: Observation): GivenAnswer {
  if ('option' in answer && typeof answer.option === 'string') return { option: answer.option }
  const without = answersWithoutValue.find((one) => 'without' in answer && answer.without === one)
  return { without: without ?? 'dontKnow' }
}

export function useBoardWords(asOf: Day): BoardWords {
  const { t } = useTranslation('assessment')
  const { t: ui } = useTranslation('ui')
  const words = useInstrumentWords()
  const format = useFormat()
  return useMemo(() => {
    const question = (id: string) => words.question(id)?.title ?? t('board.line.unknown', { id })
    const subject = ({ name }: LineSubject) => name ?? t('board.line.gone')
    // Every cell of a line says them: they are put together once.
    const lines = new WeakMap<BoardLine, string>()
    const line: BoardWords['line'] = (of) => {
      const known = lines.get(of)
      if (known !== undefined) return known
      const made =
        of.subject.name === ''
          ? question(of.question)
          : t('board.line.about', { question: question(of.question), subject: subject(of.subject) })
      lines.set(of, made)
      return made
    }
    const unasked = t('board.cell.unasked')
    const column: BoardWords['column'] = (of) =>
      of.kind === 'person' ? of.person.name : t(`board.columns.${of.kind}`)
    const long: BoardWords['long'] = (id, answer) =>
      'option' in answer
        ? (words.option(id, answer.option)?.label ?? answer.option)
        : ui(`without.${answer.without}`)
    const day = (of: Day) => format.day(of, asOf)
    const beside: BoardWords['beside'] = (cell) => [
      ...(cell.answers.length < 2 ? [] : [t('board.cell.count', { count: cell.answers.length })]),
      ...(cell.stale ? [t('board.cell.stale')] : []),
      ...(cell.contradicts ? [t('board.cell.contradicts')] : []),
      ...(cell.changed ? [t('board.cell.changed')] : []),
    ]
    const said = (cell: BoardCell, id: string) => {
      const [standing] = cell.answers
      if (standing === undefined) return unasked
      const { kind } = standing
      return [
        t('board.cell.answered', {
          kind: t(`drawer.kind.${kind}`),
          answer: long(id, givenAnswer(standing)),
          day: day(standing.day),
        }),
        ...beside(cell),
      ].join(', ')
    }
    return {
      question,
      line,
      subject,
      group: (id) =>
        id === 'reasons' || id === 'other' || id === 'newer' ? t(`board.groups.${id}`) : words.construct(id),
      column,
      columnNote: (of) => {
        switch (of.kind) {
          case 'person':
            if (of.left && of.person.leftOn !== null)
              return t('board.columns.left', { day: day(of.person.leftOn) })
            return of.person.placeholder ? t('board.columns.notMet') : null
          case 'removed':
            return t('board.columns.removedSub')
          case 'papers':
            return t('board.columns.papersSub')
          case 'ours':
            return t('board.columns.oursSub')
        }
      },
      short: (id, answer) =>
        'option' in answer
          ? (words.option(id, answer.option)?.short ?? answer.option)
          : t(`board.without.${answer.without}`),
      long,
      day,
      times: (number) => t('board.cell.times', { number }),
      beside,
      cell: (of, by, cell) =>
        t('board.cell.label', { question: line(of), who: column(by), what: said(cell, of.question) }),
    }
  }, [t, ui, words, format, asOf])
}
