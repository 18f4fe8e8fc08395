/** What to do next: the play of the gravest risk, then what the quadrant, the diagnosis and the help needed ask for; else a question. */
import { playForQuadrant } from '../../../shared/playbook/choose-play.ts'
import type { PlayId } from '../../../shared/playbook/plays.ts'
import type { AccountScore, NextQuestion } from '../../../shared/scoring/account-score.ts'

export type Act =
  | { readonly type: 'screening' }
  | {
      readonly type: 'play'
      readonly play: PlayId
      /** The id of the risk it answers; null where it answers no risk. */
      readonly risk: string | null
    }
  | { readonly type: 'ask'; readonly next: NextQuestion }
  | { readonly type: 'nothing' }

export type NextActs = {
  readonly first: Act
  /** Further plays, without repetition. */
  readonly then: readonly PlayId[]
  /** What suggests itself and would be wrong. */
  readonly wrong: PlayId | null
}

const THEN = 2

export function nextActs(score: AccountScore): NextActs {
  const { risks, usageDiagnosis, quadrant, helpNeeded, askNext } = score
  const [top] = risks
  const plays = new Set<PlayId>(top === undefined ? [] : [top.play])
  if (usageDiagnosis.play !== null) plays.add(usageDiagnosis.play)
  if (quadrant.label !== null) plays.add(playForQuadrant(quadrant.label))
  for (const play of helpNeeded.plays) plays.add(play)
  const wrong = usageDiagnosis.wrongPlay
  // Whatever else asks for it: what would be wrong is not proposed.
  if (wrong !== null) plays.delete(wrong)
  const [play, ...then] = plays
  if (play !== undefined) {
    const risk = risks.find((one) => one.play === play)?.id ?? null
    return { first: { type: 'play', play, risk }, then: then.slice(0, THEN), wrong }
  }
  const nothingAsked =
    score.referenceClass.id === null &&
    score.constructs.every(({ observations }) => observations.length === 0)
  if (nothingAsked) return { first: { type: 'screening' }, then: [], wrong }
  const [next] = askNext
  return { first: next === undefined ? { type: 'nothing' } : { type: 'ask', next }, then: [], wrong }
}
