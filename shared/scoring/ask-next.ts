/** What to ask next: the question whose answer would narrow the picture most, and the best person to ask. */
import ln from '@stdlib/math-base-special-ln'
import { daysBetween } from '../domain/day.ts'
import type { ConstructId, Question } from '../instruments/instrument.ts'
import { roleFits } from '../instruments/role-words.ts'
import type { Contradiction, NextQuestion, ReferenceClass } from './account-score.ts'
import type { ConstructEvidence, ConstructEvidences } from './construct-score.ts'
import type { Evidence } from './counted.ts'
import { isKnownMass, type Estimate } from './estimate.ts'
import { quadrantProbabilities } from './quadrant.ts'
import { round6, sumOf } from './rounding.ts'
import { isApplicable, type ScoringContext } from './scoring-context.ts'

/** What was answered by said or seen in so many days is left out. */
const FRESH_DAYS = 30
const WIDEST = 0.8
/** Tier 1 weighs 3, tier 3 weighs 1. */
const TIERS = 4
const UNANSWERED_SCREENING = 1
const CONTESTED_SCREENING = 0.5

/** As much of an estimate as an answer moves. */
type State = { readonly a: number; readonly b: number; readonly known: boolean }

function afterAnswer(estimate: Estimate, value: 0 | 1, weight: number): State {
  return {
    a: estimate.a + weight * value,
    b: estimate.b + weight * (1 - value),
    known: isKnownMass(estimate.mass + weight),
  }
}

/** Natural entropy of the quadrant; a quarter each while an axis is not known. */
function quadrantEntropy(context: ScoringContext, x: State, y: State): number {
  if (!x.known || !y.known) return ln(4)
  return -sumOf(Object.values(quadrantProbabilities(x, y, context.beta)).map((p) => (p <= 0 ? 0 : p * ln(p))))
}

/** Expected gain from one new voice saying something about this construct, without what a screening question adds. */
function constructGain(
  context: ScoringContext,
  constructs: ConstructEvidences,
  { construct, estimate }: ConstructEvidence,
): number {
  const weight = context.parameters.kindWeight.said
  const width = ({ a, b }: State): number => {
    const { low, high } = context.beta.interval(a, b)
    return high - low
  }
  const axis = (id: ConstructId, moved: State): State =>
    id === construct.id ? moved : constructs[id].estimate
  const entropy = (moved: State): number =>
    quadrantEntropy(context, axis('goalClarity', moved), axis('initiativePriority', moved))
  const fall = (of: (state: State) => number): number =>
    of(estimate) -
    (estimate.mean * of(afterAnswer(estimate, 1, weight)) +
      (1 - estimate.mean) * of(afterAnswer(estimate, 0, weight)))
  return ((TIERS - construct.tier) * fall(width)) / WIDEST + fall(entropy) / ln(4)
}

/** Somebody who was not asked yet before anybody who was; then a fitting role; then the fewest answers given; ties by content. */
function bestPerson(context: ScoringContext, evidence: Evidence, question: Question): string | null {
  const answersBy = new Map<string, number>()
  const askedAlready = new Set<string>()
  for (const { person, observation, question: asked } of evidence.asked) {
    if (person === null || observation.kind === 'reported') continue
    answersBy.set(person, (answersBy.get(person) ?? 0) + 1)
    if (asked.id === question.id) askedAlready.add(person)
  }
  const [best] = context.records.people
    .map((person) => ({
      id: person.id,
      asked: askedAlready.has(person.id) ? 1 : 0,
      fits: roleFits(question.roles, person.role, person.department) ? 1 : 0,
      answers: answersBy.get(person.id) ?? 0,
    }))
    .sort(
      (p, q) =>
        p.asked - q.asked || q.fits - p.fits || p.answers - q.answers || context.order.persons(p.id, q.id),
    )
  return best?.id ?? null
}

/** Every question worth asking, the greatest gain first; equal gains: the least asked first, then in the order of asking. */
export function askNext(
  context: ScoringContext,
  evidence: Evidence,
  constructs: ConstructEvidences,
  referenceClass: ReferenceClass,
  contradictions: readonly Contradiction[],
): NextQuestion[] {
  const gains = new Map<string | null, number>(
    Object.values(constructs).map((entry) => [entry.construct.id, constructGain(context, constructs, entry)]),
  )
  const contradicted = new Set(contradictions.map(({ question }) => question))
  const ranked = [...context.questions.values()].flatMap(({ question, position }) => {
    const gain = gains.get(question.construct)
    if (gain === undefined || !isApplicable(context, question)) return []
    const answers = evidence.answered.filter((entry) => entry.question.id === question.id)
    const fresh = answers.some(
      ({ observation }) =>
        (observation.kind === 'said' || observation.kind === 'seen') &&
        daysBetween(observation.day, context.asOf) <= FRESH_DAYS,
    )
    if (fresh) return []
    const asked = evidence.asked.filter((entry) => entry.question.id === question.id).length
    const screening = question.screening === true
    const unanswered = screening && answers.length === 0
    const contested = screening && answers.length > 0 && referenceClass.contested
    const extra = unanswered ? UNANSWERED_SCREENING : contested ? CONTESTED_SCREENING : 0
    const because: NextQuestion['because'] =
      asked === 0 ? 'neverAsked' : contested || contradicted.has(question.id) ? 'contested' : 'unsure'
    return [{ question, position, asked, because, gain: round6(gain + extra) }]
  })
  return ranked
    .sort((p, q) => q.gain - p.gain || p.asked - q.asked || p.position - q.position)
    .map(({ question, gain, because }) => ({
      question: question.id,
      gain,
      person: bestPerson(context, evidence, question),
      because,
    }))
}
