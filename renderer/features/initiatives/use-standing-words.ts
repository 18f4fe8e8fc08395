/** What the chart of all initiatives says of each, beside its dot, in the list, and to who does not see it. */
import { useTranslation } from 'react-i18next'
import { clipped } from '../../ui/clipped.ts'
import { useFormat } from '../../ui/format.ts'
import { capitalised } from '../../ui/quadrant-label.ts'
import type { Along, Standing, Stands } from './together.ts'
import { useStandsLabel } from './use-stands-label.ts'

export type StandingWords = {
  /** Beside its dot. */
  readonly name: (standing: Standing) => string
  /** After its name. */
  readonly facts: (standing: Standing) => readonly string[]
  /** The label, and both axes. */
  readonly told: (stands: Stands) => string
  readonly text: (standing: Standing) => string
  /** The account's own point, where no initiative is main. */
  readonly account: (stands: Stands) => string
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
  const told: StandingWords['told'] = ({ quadrant, goals, priority }) =>
    goals === null && priority === null
      ? t('together.neither')
      : t('together.words', {
          label: capitalised(label(quadrant)),
          goals: interval(goals),
          priority: interval(priority),
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
        words: told(standing),
      }),
    account: (stands) => t('together.point', { name: t('together.account'), words: told(stands) }),
  }
}
