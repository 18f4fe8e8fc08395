/** The value path (S2): its steps in order, each with the friction that the answers about it come to. */
import type { ValueStep } from '../domain/value-step.ts'
import type { PathStep } from './account-score.ts'
import type { Answered, Evidence } from './counted.ts'
import { compareText } from './content-order.ts'
import { groupBy } from './grouping.ts'
import { round6, sumOf } from './rounding.ts'
import type { ScoringContext } from './scoring-context.ts'

type Friction = NonNullable<PathStep['friction']>

/** The worst first: what at least half of the weight says, or says to be worse. */
const worstFirst: readonly Friction[] = ['blocks', 'slows', 'none']

function frictionSaid({ question, option }: Answered): Friction | null {
  const id = question.options[option]?.id
  return worstFirst.find((friction) => friction === id) ?? null
}

/**
 * The weighted median of the answers, of two the worse: *blocks* where at least half of the weight says so; *slows* where at
 * least half says that it slows or blocks; otherwise *none*. With one or two answers this is the heavier one, and of equally
 * heavy ones the worse. Unlike the single heaviest answer, it cannot get better because somebody says something worse. Ours.
 */
function frictionOf(answers: readonly Answered[]): Friction | null {
  const said = answers.flatMap((answer) => {
    const friction = frictionSaid(answer)
    return friction === null ? [] : [{ friction, weight: answer.weight }]
  })
  const weightOf = (frictions: readonly Friction[]): number =>
    round6(sumOf(said.flatMap(({ friction, weight }) => (frictions.includes(friction) ? [weight] : []))))
  const half = round6(weightOf(worstFirst) / 2)
  if (half === 0) return null
  return worstFirst.find((_, index) => weightOf(worstFirst.slice(0, index + 1)) >= half) ?? null
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
