/** Answers that exclude each other: a contradiction while they are close in time, a change of mind when they are not. */
import { daysBetween } from '../domain/day.ts'
import type { Contradiction } from './account-score.ts'
import { DAYS_APART, LEAST_DIFFERENCE } from './constants.ts'
import type { Answered, Evidence } from './counted.ts'
import { groupBy } from './grouping.ts'
import { round6 } from './rounding.ts'
import type { ScoringContext } from './scoring-context.ts'

/** Two people, or one person's words against what was seen of the same person. */
function speakAgainst(a: Answered, b: Answered): boolean {
  if (a.person === null || b.person === null) return false
  if (a.person !== b.person) return true
  const kinds = [a.observation.kind, b.observation.kind]
  return kinds.includes('said') && kinds.includes('seen')
}

function exclude(a: Answered, b: Answered): boolean {
  const options = a.question.options.length
  return (
    round6(Math.abs(a.value - b.value)) >= LEAST_DIFFERENCE &&
    (options === 2 || Math.abs(a.option - b.option) >= 2)
  )
}

type Pair = { readonly first: Answered; readonly second: Answered; readonly difference: number }

function pairsOf(evidence: Evidence): [Answered, Answered][] {
  const alike = groupBy(evidence.counted, (entry) => `${entry.question.id} ${entry.subject}`)
  return [...alike.values()].flatMap((entries) =>
    entries.flatMap((a, index) =>
      entries
        .slice(index + 1)
        .filter((b) => speakAgainst(a, b) && exclude(a, b))
        .map((b): [Answered, Answered] => [a, b]),
    ),
  )
}

function daysApart(a: Answered, b: Answered): number {
  return Math.abs(daysBetween(a.observation.day, b.observation.day))
}

function toContradictions(context: ScoringContext, pairs: readonly Pair[]): Contradiction[] {
  const { observations } = context.order
  return pairs
    .toSorted(
      (p, q) =>
        q.difference - p.difference ||
        p.first.position - q.first.position ||
        observations(p.first.observation, q.first.observation) ||
        observations(p.second.observation, q.second.observation),
    )
    .map(({ first, second, difference }) => ({
      question: first.question.id,
      observations: [first.observation.id, second.observation.id],
      difference,
    }))
}

/** Every pair that contradicts, the greatest difference first, and every pair that is a change. */
export function contradictionsOf(
  context: ScoringContext,
  evidence: Evidence,
): { readonly contradictions: Contradiction[]; readonly changes: Contradiction[] } {
  const contradictions: Pair[] = []
  const changes: Pair[] = []
  for (const [a, b] of pairsOf(evidence)) {
    const difference = round6(Math.abs(a.value - b.value))
    if (daysApart(a, b) <= DAYS_APART) {
      contradictions.push(
        a.value < b.value ? { first: a, second: b, difference } : { first: b, second: a, difference },
      )
    } else {
      const earlier = a.observation.day < b.observation.day
      changes.push(earlier ? { first: a, second: b, difference } : { first: b, second: a, difference })
    }
  }
  return {
    contradictions: toContradictions(context, contradictions),
    changes: toContradictions(context, changes),
  }
}
