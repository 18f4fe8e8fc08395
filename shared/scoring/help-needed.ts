/** Help needed (S3): which of the five checks of a confident decision is weakest, and what holds the decision up (ours). */
import { decisionChecks, type DecisionCheck, type Question } from '../instruments/instrument.ts'
import { playForCheck, playForStuck } from '../playbook/choose-play.ts'
import type { HelpNeeded } from './account-score.ts'
import { LOW_LEVEL } from './constants.ts'
import { sharesOf } from './construct-score.ts'
import type { Answered, Evidence } from './counted.ts'
import { isKnownMass, voicesOf } from './estimate.ts'
import { round6, roundUnit, sumOf } from './rounding.ts'
import type { ScoringContext } from './scoring-context.ts'

type Check = HelpNeeded['checks'][number]

function checkOf(context: ScoringContext, check: DecisionCheck, answers: readonly Answered[]): Check {
  const voices = voicesOf(answers, context.parameters.damping)
  const mass = sumOf(voices.map((voice) => voice.mass))
  const favourable = sumOf(voices.map((voice) => voice.mass * voice.value))
  return {
    check,
    known: isKnownMass(mass),
    level: mass === 0 ? null : roundUnit(favourable / mass),
    mass: round6(mass),
    observations: sharesOf(context, answers, voices).map(({ observation }) => observation),
  }
}

/** Of the known checks below a half those of the lowest level. */
function weakestOf(checks: readonly Check[]): DecisionCheck[] {
  const weak = checks.flatMap(({ check, known, level }) =>
    known && level !== null && level < LOW_LEVEL ? [{ check, level }] : [],
  )
  const lowest = Math.min(...weak.map(({ level }) => level))
  return weak.filter(({ level }) => level === lowest).map(({ check }) => check)
}

type Held = {
  /** Whether the answers weigh enough to say anything at all. */
  readonly known: boolean
  /** Mass of those who say that it holds, as for the reasons of a quadrant. */
  readonly strength: number
}

function heldBy(context: ScoringContext, answers: readonly Answered[], of: Question['stuck']): Held {
  const voices = voicesOf(
    answers.filter(({ question }) => question.stuck === of),
    context.parameters.damping,
  )
  return {
    known: isKnownMass(sumOf(voices.map(({ mass }) => mass))),
    strength: round6(sumOf(voices.map(({ mass, value }) => mass * (1 - value)))),
  }
}

/** The stronger of the two that hold. That neither does is said only where both are known: what nobody asked may hold it up. */
function stuckOf(context: ScoringContext, answers: readonly Answered[]): HelpNeeded['stuck'] {
  const [indecision, statusQuo] = [
    heldBy(context, answers, 'indecision'),
    heldBy(context, answers, 'statusQuo'),
  ]
  if (isKnownMass(Math.max(indecision.strength, statusQuo.strength))) {
    if (indecision.strength === statusQuo.strength) return 'both'
    return indecision.strength > statusQuo.strength ? 'indecision' : 'statusQuo'
  }
  return indecision.known && statusQuo.known ? 'neither' : 'notKnown'
}

export function helpNeededOf(context: ScoringContext, evidence: Evidence): HelpNeeded {
  const checks = decisionChecks.map((check) =>
    checkOf(
      context,
      check,
      evidence.counted.filter(({ question }) => question.check === check),
    ),
  )
  const held = evidence.counted.filter(({ question }) => question.stuck !== undefined)
  const weakest = weakestOf(checks)
  const stuck = stuckOf(context, held)
  return {
    checks,
    weakest,
    stuck,
    stuckObservations: sharesOf(context, held).map(({ observation }) => observation),
    plays: [...weakest.map(playForCheck), ...playForStuck(stuck)],
  }
}
