/** All initiatives of an account on one quadrant, and the account with them; a list beside it says the same in words. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Initiative } from '../../../shared/domain/initiative.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { AccountScore, ConstructScore } from '../../../shared/scoring/account-score.ts'
import type { InitiativeScore } from '../../../shared/scoring/initiative-score.ts'
import { useContours, useScoreOf } from '../../data/use-score.ts'
import type { QuadrantPosition } from '../../ui/charts/quadrant-chart.tsx'
import { perQuadrant, type QuadrantName } from '../../ui/charts/quadrant-frame.tsx'
import { SoundingsQuadrant } from '../../ui/charts/soundings-quadrant.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import type { MainSince } from './main-on.ts'
import { positionOf } from './position.ts'
import { ACCOUNT_SOUNDING, accountStands, firstLookedAt, soundingsOf, standingsOf } from './together.ts'
import styles from './together-part.module.css'
import { useAxisWords } from './use-axis-words.ts'
import { useStandingWords } from './use-standing-words.ts'

export type TogetherPartProps = {
  readonly records: AccountRecords
  readonly initiatives: readonly Initiative[]
  readonly main: MainSince | null
  readonly scores: ReadonlyMap<string, InitiativeScore> | undefined
  readonly asOf: Day
  /** Leads to one below. */
  readonly onLead: (initiative: string) => void
}

/** Of the field, pixels: the list stands beside it on a small screen too. */
const SIZE = 420
const NONE: ReadonlyMap<string, InitiativeScore> = new Map()

export function TogetherPart({ records, initiatives, main, scores, asOf, onLead }: TogetherPartProps) {
  const { t } = useTranslation('initiatives')
  const { t: named } = useTranslation('instruments')
  const { go } = useNavigation()
  const words = useStandingWords()
  const axes = useAxisWords()
  const list = useRef<HTMLUListElement>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const apart = useScoreOf(main === null ? records : null, asOf)
  const account = main === null && apart !== undefined ? apart : null
  const standings = standingsOf(initiatives, scores ?? NONE)
  const points = soundingsOf(standings, account?.quadrant ?? null, {
    name: words.name,
    text: words.text,
    account: t('together.account'),
    accountText: account === null ? '' : words.account(accountStands(account)),
  })
  const selected = points.find(({ id }) => id === chosen)?.id ?? firstLookedAt(points)
  const position = usePosition(selected, scores, account)
  const count = (quadrant: QuadrantName) =>
    t('together.count', { count: standings.filter((one) => one.quadrant.label === quadrant).length })
  const name = (quadrant: QuadrantName) => named(`quadrants.${quadrant}.name`)
  const lead = (id: string) => {
    if (id === ACCOUNT_SOUNDING) go(`/accounts/${records.account.id}/picture`)
    else onLead(id)
  }
  return (
    <Section title={t('together.title')} sub={t(main === null ? 'together.noMain' : 'together.main')}>
      <div className={styles.together}>
        <div dir="ltr">
          <SoundingsQuadrant
            title={t('together.chart')}
            description={points.map(({ text }) => text).join(' ')}
            points={points}
            selected={selected}
            waters={position === null ? null : { position, trail: [] }}
            axes={axes}
            names={perQuadrant(name)}
            counts={perQuadrant(count)}
            unknownText={t('together.unknown', {
              count: points.filter(({ x, y }) => x === null && y === null).length,
            })}
            size={SIZE}
            nameAll
            onSelect={setChosen}
            onOpen={lead}
            onTable={() => {
              list.current?.querySelector('button')?.focus()
            }}
          />
        </div>
        <div>
          <ul ref={list} aria-label={t('together.list')} className={styles.list}>
            {account !== null && (
              <Line
                name={t('together.account')}
                facts={[]}
                words={words.told(accountStands(account))}
                selected={selected === ACCOUNT_SOUNDING}
                onPress={() => {
                  lead(ACCOUNT_SOUNDING)
                }}
              />
            )}
            {standings.map((standing) => (
              <Line
                key={standing.id}
                name={standing.name}
                facts={words.facts(standing)}
                words={words.told(standing)}
                selected={selected === standing.id}
                onPress={() => {
                  lead(standing.id)
                }}
              />
            ))}
          </ul>
          <p className={styles.note}>{t('together.note')}</p>
        </div>
      </div>
    </Section>
  )
}

type LineProps = {
  readonly name: string
  readonly facts: readonly string[]
  readonly words: string
  readonly selected: boolean
  readonly onPress: () => void
}

function Line({ name, facts, words, selected, onPress }: LineProps) {
  return (
    <li aria-current={selected ? 'true' : undefined} className={styles.line}>
      <OpenButton strong onPress={onPress}>
        <bdi>{name}</bdi>
      </OpenButton>
      {facts.map((fact) => (
        <span key={fact}>, {fact}</span>
      ))}
      <p className="ink-2">{words}</p>
    </li>
  )
}

/** What is believed of the place of the one that is looked at; null until it is worked out. */
function usePosition(
  selected: string | null,
  scores: TogetherPartProps['scores'],
  account: AccountScore | null,
): QuadrantPosition | null {
  const constructs = selected === null ? undefined : scores?.get(selected)?.constructs
  const of = (id: 'goalClarity' | 'initiativePriority') =>
    selected === ACCOUNT_SOUNDING ? account?.constructs.find((one) => one.id === id) : constructs?.[id]
  const goalClarity = of('goalClarity')
  const initiativePriority = of('initiativePriority')
  const contours = useContours(known(goalClarity), known(initiativePriority))
  if (goalClarity === undefined || initiativePriority === undefined) return null
  return positionOf({ goalClarity, initiativePriority }, contours, { day: '', notYetKnown: '' })
}

function known(construct: ConstructScore | undefined): ConstructScore | null {
  return construct?.state === 'known' ? construct : null
}
