/** What the portfolio's leading sentence counts, and which rows a filter lets through. */
import type { PortfolioRow } from '../../data/data.ts'

export type PortfolioLead = {
  readonly all: number
  /** Accounts placed as Achiever, beyond the line or by a person. */
  readonly succeed: number
  /** Accounts in which nobody has answered anything. */
  readonly nothing: number
  readonly contested: number
  readonly conflicts: number
}

export function portfolioLead(rows: readonly PortfolioRow[]): PortfolioLead {
  const count = (test: (row: PortfolioRow) => boolean): number => rows.filter(test).length
  return {
    all: rows.length,
    succeed: count(
      ({ score }) =>
        score !== null && (score.overruled ?? (score.onTheLine ? null : score.quadrant)) === 'achiever',
    ),
    nothing: count(({ observations }) => observations === 0),
    contested: count(({ score }) => score?.contested === true),
    conflicts: count(({ conflicts }) => conflicts > 0),
  }
}

/** The words of a row that a filter looks at; `words` are those of readiness and risk as they stand on the page. */
export function rowMatches(row: PortfolioRow, words: string, filter: string): boolean {
  const haystack = `${row.name} ${row.sector} ${words}`.toLocaleLowerCase()
  return filter
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((part) => haystack.includes(part))
}
