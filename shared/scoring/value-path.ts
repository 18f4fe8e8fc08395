/** The value path (S2): its steps in order, each with the friction that the answers about it come to. */
import type { ValueStep } from '../domain/value-step.ts'
import type { PathStep } from './account-score.ts'
import type { Answered, Evidence } from './counted.ts'
import { compareText } from './content-order.ts'
import { groupBy } from './grouping.ts'
import { round6, sumOf } from './rounding.ts'
import type { ScoringContext } from './scoring-context.ts'

/** The values of the two milder answers to a friction question. */
const NONE = 1
const SLOWS = 0.5

/**
 * The weighted median of the answers, of two the worse: *blocks* where at least half of the weight says so; *slows* where at
 * least half says that it slows or blocks; otherwise *none*. Of one or two answers this is the heavier one, of equally heavy
 * ones the worse. Unlike the single heaviest answer, it cannot become better because somebody says something worse. Ours.
 */
function frictionOf(answers: readonly Answered[]): PathStep['friction'] {
  const weightBelow = (limit: number): number =>
    round6(sumOf(answers.flatMap(({ value, weight }) => (value < limit ? [weight] : []))))
  const half = round6(sumOf(answers.map(({ weight }) => weight)) / 2)
  if (half === 0) return null
  if (weightBelow(SLOWS) >= half) return 'blocks'
  return weightBelow(NONE) >= half ? 'slows' : 'none'
}

/** In the order of the path: by place, equal places by name. */
export function stepsInOrder(context: ScoringContext): ValueStep[] {
  return [...context.records.valueSteps].sort(
    (p, q) => p.place - q.place || compareText(p.name, q.name) || context.order.valueSteps(p, q),
  )
}

/** Every step there is. Answers to a friction question count where they are about a step. The heaviest answer comes first. */
export function valuePathOf(context: ScoringContext, evidence: Evidence): PathStep[] {
  const bySubject = groupBy(
    evidence.counted.filter(
      ({ question, subject }) => question.friction === true && context.steps.has(subject),
    ),
    ({ subject }) => subject,
  )
  return stepsInOrder(context).map(({ id, policy }) => {
    const answers = bySubject.get(id) ?? []
    return {
      step: id,
      friction: frictionOf(answers),
      policy,
      observations: answers
        .toSorted(
          (p, q) =>
            round6(q.weight) - round6(p.weight) || context.order.observations(p.observation, q.observation),
        )
        .map(({ observation }) => observation.id),
    }
  })
}

/** Whether anything is known of how the offering flows: there is a step, and each one's friction is known. */
export function isPathKnown(path: readonly PathStep[]): boolean {
  return path.length > 0 && path.every(({ friction }) => friction !== null)
}

/** Steps that block or slow: the worse first, of equally bad ones those with a policy, then in the order of the path. */
export function blockersOf(path: readonly PathStep[]): PathStep[] {
  const badness = ({ friction, policy }: PathStep): number =>
    (friction === 'blocks' ? 2 : 0) + (isWritten(policy) ? 1 : 0)
  return path
    .filter(({ friction }) => friction === 'blocks' || friction === 'slows')
    .sort((p, q) => badness(q) - badness(p))
}

export function isWritten(text: string): boolean {
  return text.trim() !== ''
}
