/** What the portfolio's leading sentence counts, and which rows a filter lets through. */
import type { PortfolioRow } from '../../data/data.ts'

export type PortfolioLead = {
  readonly all: number
  /** Accounts placed as Achiever, beyond the line or by a person, without a grave risk. */
  readonly succeed: number
  /** Accounts in which nobody has answered anything. */
  readonly nothing: number
  readonly contested: number
  readonly conflicts: number
}

/** From this severity on, clear goals and a high priority do not make an account one that is set to succeed. Ours. */
const GRAVE = 0.5

export function portfolioLead(rows: readonly PortfolioRow[]): PortfolioLead {
  const count = (test: (row: PortfolioRow) => boolean): number => rows.filter(test).length
  return {
    all: rows.length,
    succeed: count(
      ({ score }) =>
        score !== null &&
        (score.overruled ?? (score.onTheLine ? null : score.quadrant)) === 'achiever' &&
        (score.topRisk?.severity ?? 0) < GRAVE,
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
