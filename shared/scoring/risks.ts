/** What may go wrong, the gravest first, each with what it rests on and what can be done about it. The severities are ours. */
import { playForConstruct, playForStep, type PlayContext } from '../playbook/choose-play.ts'
import type {
  HelpNeeded,
  PathStep,
  Quadrant,
  Risk,
  StandingContract,
  UsageDiagnosis,
} from './account-score.ts'
import {
  FALSE_BELIEF,
  KEY_PERSON_LEFT,
  LOW_LEVEL,
  STEP_BLOCKS,
  STEP_SLOWS,
  UNKNOWN_AT_NOTICE,
} from './constants.ts'
import { sharesOf, type ConstructEvidences } from './construct-score.ts'
import { isNoticeNear } from './contracts.ts'
import { roundUnit } from './rounding.ts'
import { importanceOf, type ScoringContext } from './scoring-context.ts'
import { restsOnFalseBelief, standingMotives } from './standing-motives.ts'
import { isWritten } from './value-path.ts'

/** The importance at which a level of 0 has severity 1; more is capped there. */
const FULL_IMPORTANCE = 3

type Unranked = Omit<Risk, 'rank'>

/** As scored on the same day. */
export type Scored = {
  readonly constructs: ConstructEvidences
  readonly quadrant: Quadrant
  readonly valuePath: readonly PathStep[]
  readonly usageDiagnosis: UsageDiagnosis
  readonly helpNeeded: HelpNeeded
  readonly contracts: readonly StandingContract[]
}

function constructRisks(context: ScoringContext, scored: Scored): Unranked[] {
  const known: PlayContext = {
    quadrant: scored.quadrant.label,
    weakestCheck: scored.helpNeeded.weakest[0] ?? null,
    blockedByPolicy: scored.usageDiagnosis.blockers.some(({ policy }) => isWritten(policy)),
    usagePlay: scored.usageDiagnosis.play,
  }
  return Object.values(scored.constructs).flatMap(({ construct, answers, estimate }) => {
    const level = estimate.known && estimate.level !== null ? roundUnit(estimate.level) : null
    if (level === null || level >= LOW_LEVEL) return []
    return [
      {
        id: `construct:${construct.id}`,
        kind: 'construct',
        subject: construct.id,
        severity: roundUnit((importanceOf(context, construct) / FULL_IMPORTANCE) * (1 - level)),
        because: sharesOf(context, answers, estimate.voices).map(({ observation }) => observation),
        play: playForConstruct(construct.id, known),
      },
    ]
  })
}

function stepRisks(path: readonly PathStep[]): Unranked[] {
  return path.flatMap(({ step, friction, policy, observations }) =>
    friction === null || friction === 'none'
      ? []
      : [
          {
            id: `step:${step}`,
            kind: 'step',
            subject: step,
            severity: friction === 'blocks' ? STEP_BLOCKS : STEP_SLOWS,
            because: observations,
            play: playForStep(policy),
          },
        ],
  )
}

/** Also where we only believe in the motive: that is reason to find out, not to wait. */
function motiveRisks(context: ScoringContext): Unranked[] {
  return standingMotives(context)
    .filter(restsOnFalseBelief)
    .map(({ id }) => ({
      id: `motive:${id}`,
      kind: 'motive',
      subject: id,
      severity: FALSE_BELIEF,
      because: [id],
      play: 'correctBelief',
    }))
}

/** A contract about to renew by itself, or not, while nobody can say why it is used or is not. */
function noticeRisks(context: ScoringContext, { contracts, usageDiagnosis }: Scored): Unranked[] {
  if (usageDiagnosis.label !== 'notKnown') return []
  return contracts
    .filter((contract) => isNoticeNear(context, contract))
    .map(({ contract }) => ({
      id: `notice:${contract}`,
      kind: 'notice',
      subject: contract,
      severity: UNKNOWN_AT_NOTICE,
      because: [contract],
      play: 'callBeforeNotice',
    }))
}

function personRisks({ asOf, order, records }: ScoringContext): Unranked[] {
  return records.people
    .filter(({ key, leftOn }) => key && leftOn !== null && leftOn <= asOf)
    .sort((p, q) => order.persons(p.id, q.id))
    .map(({ id }) => ({
      id: `personLeft:${id}`,
      kind: 'personLeft',
      subject: id,
      severity: KEY_PERSON_LEFT,
      because: [id],
      play: 'meetSuccessor',
    }))
}

/**
 * By severity. Equal severities share a rank (1, 1, 3) and stand in a fixed order: constructs in the order of asking, steps in
 * that of the path, motives, contracts by their deadline, people.
 */
export function risksOf(context: ScoringContext, scored: Scored): Risk[] {
  const risks = [
    ...constructRisks(context, scored),
    ...stepRisks(scored.valuePath),
    ...motiveRisks(context),
    ...noticeRisks(context, scored),
    ...personRisks(context),
  ].sort((p, q) => q.severity - p.severity)
  return risks.map((risk) => ({
    ...risk,
    rank: 1 + risks.filter(({ severity }) => severity > risk.severity).length,
  }))
}
