/** All initiatives of an account as they stand beside each other on one quadrant, and the account with them. */
import type { Initiative } from '../../../shared/domain/initiative.ts'
import type { AccountScore, ConstructScore, Quadrant } from '../../../shared/scoring/account-score.ts'
import type { InitiativeScore } from '../../../shared/scoring/initiative-score.ts'
import type { Sounding } from '../../ui/charts/soundings-shape.ts'

/** One axis: where it lies, and the 80 % interval around it. */
export type Along = { readonly level: number; readonly low: number; readonly high: number }

export type Stands = {
  readonly quadrant: Quadrant
  /** Null where not known. */
  readonly goals: Along | null
  readonly priority: Along | null
}

export type Standing = Stands & {
  readonly id: string
  readonly name: string
  readonly main: boolean
  /** No longer under way. */
  readonly ended: boolean
}

/** In the order of the initiatives; one that is not worked out yet is left out. */
export function standingsOf(
  initiatives: readonly Initiative[],
  scores: ReadonlyMap<string, InitiativeScore>,
): readonly Standing[] {
  return initiatives.flatMap(({ id, name, stage }) => {
    const score = scores.get(id)
    if (score === undefined) return []
    return [
      {
        id,
        name,
        main: score.main,
        ended: stage === 'ended',
        quadrant: score.quadrant,
        goals: along(score.constructs.goalClarity),
        priority: along(score.constructs.initiativePriority),
      },
    ]
  })
}

/** The account alone, as it stands without a main initiative. */
export function accountStands({ quadrant, constructs }: AccountScore): Stands {
  const of = (id: string) => along(constructs.find((construct) => construct.id === id))
  return { quadrant, goals: of('goalClarity'), priority: of('initiativePriority') }
}

function along(construct: ConstructScore | undefined): Along | null {
  if (construct === undefined) return null
  const { state, level, low, high } = construct
  return state === 'known' && level !== null ? { level, low, high } : null
}

export type SoundingWords = {
  /** What stands beside the dot. */
  readonly name: (standing: Standing) => string
  /** The whole of it in words. */
  readonly text: (standing: Standing) => string
  /** The account, where none of its initiatives is main. */
  readonly account: string
  readonly accountText: string
}

/** The id of the account's own sounding; those of initiatives are longer. */
export const ACCOUNT_SOUNDING = 'account'

/** `account`: where the account stands without a main initiative; null where it stands with its main one, or is not known. */
export function soundingsOf(
  standings: readonly Standing[],
  account: Pick<Quadrant, 'x' | 'y'> | null,
  words: SoundingWords,
): readonly Sounding[] {
  const own: readonly Sounding[] =
    account === null || (account.x === null && account.y === null)
      ? []
      : [
          {
            id: ACCOUNT_SOUNDING,
            name: words.account,
            x: account.x,
            y: account.y,
            text: words.accountText,
            mark: 'here',
          },
        ]
  return [
    ...own,
    ...standings.map((standing): Sounding => {
      const { id, main, ended, goals, priority } = standing
      return {
        id,
        name: words.name(standing),
        x: goals?.level ?? null,
        y: priority?.level ?? null,
        text: words.text(standing),
        ...(main ? { mark: 'here' } : ended ? { mark: 'over' } : {}),
      }
    }),
  ]
}

/** The first to be looked at: the main one, else the first that has a place on the chart. */
export function firstLookedAt(soundings: readonly Sounding[]): string | null {
  const placed = soundings.filter(({ x, y }) => x !== null || y !== null)
  return (placed.find(({ mark }) => mark === 'here') ?? placed[0])?.id ?? null
}
