/** What the chart of all initiatives says of each, beside its dot, in the list, and to who does not see it. */
import { useTranslation } from 'react-i18next'
import type { Quadrant } from '../../../shared/scoring/account-score.ts'
import { clipped } from '../../ui/charts/soundings-shape.ts'
import { useFormat } from '../../ui/format.ts'
import { capitalised } from '../../ui/quadrant-label.ts'
import type { Along, Standing } from './together.ts'
import { useStandsLabel } from './use-stands-label.ts'

export type StandingWords = {
  /** Beside its dot. */
  readonly name: (standing: Standing) => string
  /** After its name. */
  readonly facts: (standing: Standing) => readonly string[]
  /** Where it stands: the label, and both axes. Without intervals: the account's. */
  readonly told: (quadrant: Quadrant, along?: Pick<Standing, 'goals' | 'priority'>) => string
  readonly text: (standing: Standing) => string
  /** The account's own point, where no initiative is main. */
  readonly account: (quadrant: Quadrant) => string
}

/** So many letters of a name stand beside its dot; the list has the whole of it. */
const LETTERS = 26

export function useStandingWords(): StandingWords {
  const { t } = useTranslation('initiatives')
  const format = useFormat()
  const label = useStandsLabel()
  const interval = (along: Along | null) =>
    along === null
      ? t('together.notKnown')
      : t('together.interval', {
          level: format.level(along.level),
          low: format.level(along.low),
          high: format.level(along.high),
        })
  const level = (value: number | null) => (value === null ? t('together.notKnown') : format.level(value))
  const told: StandingWords['told'] = (quadrant, along) =>
    quadrant.x === null && quadrant.y === null
      ? t('together.neither')
      : t('together.words', {
          label: capitalised(label(quadrant)),
          goals: along === undefined ? level(quadrant.x) : interval(along.goals),
          priority: along === undefined ? level(quadrant.y) : interval(along.priority),
        })
  const facts: StandingWords['facts'] = ({ main, ended }) => [
    ...(main ? [t('together.isMain')] : []),
    ...(ended ? [t('together.isEnded')] : []),
  ]
  return {
    told,
    facts,
    name: ({ name: whole, main, ended }) => {
      const name = clipped(whole, LETTERS)
      return main ? t('together.namedMain', { name }) : ended ? t('together.namedEnded', { name }) : name
    },
    text: (standing) =>
      t('together.point', {
        name: [standing.name, ...facts(standing)].join(', '),
        words: told(standing.quadrant, standing),
      }),
    account: (quadrant) => t('together.point', { name: t('together.account'), words: told(quadrant) }),
  }
}
