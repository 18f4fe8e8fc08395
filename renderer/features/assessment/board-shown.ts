/** What of the board is shown: by construct, only the gaps or only the contradictions, with a count for each choice. */
import type { Board, BoardGroup, BoardGroupId, BoardLine, BoardQuestion } from './board-rows.ts'

export const onlyChoices = ['all', 'gaps', 'contradictions', 'singleSource', 'changes'] as const
export type Only = (typeof onlyChoices)[number]

export type BoardFilter = {
  /** Null for all. */
  readonly group: BoardGroupId | null
  readonly only: Only
}

export type BoardCounts = { readonly [only in Only]: number }

export function linesOf(groups: readonly BoardGroup[]): readonly BoardLine[] {
  return groups.flatMap(({ questions }) => questions.flatMap(({ lines }) => lines))
}

export function countsOf(groups: readonly BoardGroup[]): BoardCounts {
  const lines = linesOf(groups)
  const count = (only: Only) => lines.filter((line) => fits(line, only)).length
  return {
    all: lines.length,
    gaps: count('gaps'),
    contradictions: count('contradictions'),
    singleSource: count('singleSource'),
    changes: count('changes'),
  }
}

export function fits(line: BoardLine, only: Only): boolean {
  switch (only) {
    case 'all':
      return true
    case 'gaps':
      return line.gap
    case 'contradictions':
      return line.contradicted
    case 'singleSource':
      return line.singleSource
    case 'changes':
      return line.changed
  }
}

/**
 * Groups and questions of which nothing is left go with their lines. `keep`: the line in hand, which stays though an answer
 * just made it fit no more.
 */
export function shownOf(
  { groups }: Board,
  { group, only }: BoardFilter,
  keep: string | null = null,
): readonly BoardGroup[] {
  return inGroup(groups, group).flatMap((one) => {
    const questions = one.questions.flatMap((question) => {
      const lines = question.lines.filter((line) => fits(line, only) || line.id === keep)
      return lines.length === 0 && only !== 'all' ? [] : [{ ...question, lines }]
    })
    return questions.length === 0 ? [] : [{ ...one, questions }]
  })
}

export function inGroup(groups: readonly BoardGroup[], group: BoardGroupId | null): readonly BoardGroup[] {
  return group === null ? groups : groups.filter(({ id }) => id === group)
}

/** What stands in the grid, row by row. */
export type BoardRow =
  | { readonly type: 'group'; readonly id: string; readonly group: BoardGroup }
  /** Above lines that are each about somebody or a step. */
  | { readonly type: 'heading'; readonly id: string; readonly question: BoardQuestion }
  | { readonly type: 'line'; readonly id: string; readonly line: BoardLine }

export function rowsOf(groups: readonly BoardGroup[]): readonly BoardRow[] {
  return groups.flatMap((group): BoardRow[] => [
    { type: 'group', id: `group ${group.id}`, group },
    ...group.questions.flatMap((question): BoardRow[] => [
      ...(question.lines[0]?.subject.name === ''
        ? []
        : [{ type: 'heading', id: `heading ${question.question}`, question } as const]),
      ...question.lines.map((line) => ({ type: 'line', id: line.id, line }) as const),
    ]),
  ])
}
