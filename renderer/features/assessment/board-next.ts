/** Where on the board the next question is to be asked: its line, and the column of the best person. */
import type { Catalogue } from '../../../shared/instruments/catalogue.ts'
import type { NextQuestion } from '../../../shared/scoring/account-score.ts'
import type { Board, BoardColumn, BoardLine } from './board-rows.ts'
import { linesOf } from './board-shown.ts'

/** The first on the list that the board has a line for; what nobody can be asked yet is passed over. */
export function placeToAsk(
  { groups, columns }: Board,
  askNext: readonly NextQuestion[],
  catalogue: Catalogue,
): { readonly line: BoardLine; readonly column: BoardColumn } | null {
  const lines = linesOf(groups)
  for (const { question, person, subject } of askNext) {
    const kinds = catalogue.questions.get(question)?.subjects ?? []
    const line = lines.find(
      (one) =>
        one.question === question &&
        one.closed === null &&
        (subject === null
          ? one.subject.name === '' || !kinds.includes('account')
          : one.subject.key.endsWith(`:${subject}`)),
    )
    const column = columns.find(({ id }) => id === `person:${person ?? ''}`) ?? columns[0]
    if (line !== undefined && column !== undefined) return { line, column }
  }
  return null
}
