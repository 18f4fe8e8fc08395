/** How a row of the portfolio reads in words: its readiness, as it stands in the table and as a filter finds it. */
import type { TFunction } from 'i18next'
import type { PortfolioScore } from '../../data/data.ts'

const quadrants = ['wanderer', 'dreamer', 'soldier', 'achiever'] as const
type QuadrantName = (typeof quadrants)[number]

function isQuadrant(text: string | undefined): text is QuadrantName {
  return quadrants.some((name) => name === text)
}

/** The readiness words of a score; null while it is not yet known. */
export function readinessWords(score: PortfolioScore, t: TFunction<'portfolio'>): string | null {
  const [first, second] = score.candidates
  if (score.onTheLine && isQuadrant(first) && isQuadrant(second)) {
    return t('cell.onTheLine', { first: t(`cell.${first}`), second: t(`cell.${second}`) })
  }
  if (score.quadrant === null) return null
  const quadrant = t(`cell.${score.quadrant}`)
  return score.leaning ? t('cell.leaning', { quadrant }) : quadrant
}
