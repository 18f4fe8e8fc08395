/** Which play answers which finding of the model. Where the sources name the remedy it is theirs; the assignment is ours. */
import type { ConstructId, DecisionCheck, QuadrantId } from '../instruments/instrument.ts'
import type { HelpNeeded } from '../scoring/account-score.ts'
import type { PlayId } from './plays.ts'

/** What else is known of the account, where the remedy for a low construct depends on it. */
export type PlayContext = {
  /** The quadrant's label; null while it is not yet known. */
  readonly quadrant: QuadrantId | null
  /** The weakest known check below 0.5, the first of equally weak ones; null where there is none. */
  readonly weakestCheck: DecisionCheck | null
  /** Whether a step that blocks or slows has a policy written on it. */
  readonly blockedByPolicy: boolean
  /** The play of the usage diagnosis; null where it has none. */
  readonly usagePlay: PlayId | null
}

const checkPlays: { readonly [check in DecisionCheck]: PlayId } = {
  issues: 'helpIssues',
  questions: 'helpQuestions',
  people: 'helpPeople',
  risks: 'helpRisks',
  choices: 'helpChoices',
}

/** The help for one of the five checks of a confident decision (S3). */
export function playForCheck(check: DecisionCheck): PlayId {
  return checkPlays[check]
}

const quadrantPlays: { readonly [quadrant in QuadrantId]: PlayId } = {
  wanderer: 'findPurpose',
  dreamer: 'clearTheWay',
  soldier: 'tellTheWhy',
  achiever: 'armAndLetRun',
}

/** What helps a customer in this quadrant (S4). */
export function playForQuadrant(quadrant: QuadrantId): PlayId {
  return quadrantPlays[quadrant]
}

/** The play for a step that blocks or slows (S2): a policy is traded away, anything else is made easier. `policy`: as written on the step. */
export function playForStep(policy: string): PlayId {
  return policy.trim() === '' ? 'easeStep' : 'liftPolicy'
}

/**
 * What moves a decision that is held up (ours). Fear of choosing wrongly and contentment with how things are call for opposite
 * plays; where both are found, the one for the fear comes first, for the cost of staying would add to it.
 */
export function playForStuck(stuck: HelpNeeded['stuck']): readonly PlayId[] {
  switch (stuck) {
    case 'indecision':
      return ['narrowChoice']
    case 'statusQuo':
      return ['costOfStaying']
    case 'both':
      return ['narrowChoice', 'costOfStaying']
    case 'neither':
    case 'notKnown':
      return []
  }
}

/** The play for a known construct whose level is below 0.5. */
export function playForConstruct(construct: ConstructId, context: PlayContext): PlayId {
  switch (construct) {
    case 'attitudeToChange':
      return 'changeProgramme'
    case 'strategicView':
      return 'linkToStrategy'
    case 'goalClarity':
      // A soldier's goal is known to whoever gave the order: it needs telling before it needs writing.
      return context.quadrant === 'soldier' ? 'tellTheWhy' : 'writeGoals'
    case 'initiativePriority':
      return 'earnPriority'
    case 'motiveAlignment':
      return 'matchMotive'
    case 'valuePathFlow':
      return context.blockedByPolicy ? 'liftPolicy' : 'easeStep'
    case 'utilisation':
      return context.usagePlay ?? 'pitchUsage'
    case 'initiativeExperience':
      return 'lendExperience'
    case 'decisionConfidence':
      // Without a check to point to, start where the five start: with the issues.
      return playForCheck(context.weakestCheck ?? 'issues')
    case 'changeEnablement':
      return 'bringEnablement'
  }
}
