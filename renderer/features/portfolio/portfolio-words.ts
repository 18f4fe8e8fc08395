/** How a row of the portfolio reads in words: its readiness and its gravest risk, as they stand in the table and as a filter finds them. */
import type { TFunction } from 'i18next'
import type { PortfolioScore } from '../../data/data.ts'
import type { WordsOfInstruments } from '../../ui/instrument-words.ts'

const quadrants = ['wanderer', 'dreamer', 'soldier', 'achiever'] as const
type QuadrantName = (typeof quadrants)[number]

function isQuadrant(text: string | undefined): text is QuadrantName {
  return quadrants.some((name) => name === text)
}

/** The readiness words of a score, those of a person first where somebody overruled the model; null while it is not yet known. */
export function readinessWords(score: PortfolioScore, t: TFunction<'portfolio'>): string | null {
  const overruled = score.overruled ?? undefined
  if (isQuadrant(overruled)) return t('cell.overruled', { quadrant: t(`cell.${overruled}`) })
  const [first, second] = score.candidates
  if (score.onTheLine && isQuadrant(first) && isQuadrant(second)) {
    return t('cell.onTheLine', { first: t(`cell.${first}`), second: t(`cell.${second}`) })
  }
  if (score.quadrant === null) return null
  const quadrant = t(`cell.${score.quadrant}`)
  return score.leaning ? t('cell.leaning', { quadrant }) : quadrant
}

/** The gravest risk in a few words; null where there is none. */
export function riskWords(
  { topRisk }: PortfolioScore,
  t: TFunction<'portfolio'>,
  instruments: Pick<WordsOfInstruments, 'construct'>,
): string | null {
  if (topRisk === null) return null
  return topRisk.kind === 'construct' ? instruments.construct(topRisk.subject) : t(`risk.${topRisk.kind}`)
}
