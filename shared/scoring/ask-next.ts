/** What to ask next: the question whose answer would narrow the picture most, and the best person to ask. */
import ln from '@stdlib/math-base-special-ln'
import { daysBetween } from '../domain/day.ts'
import type { Person } from '../domain/person.ts'
import type { ConstructId, Question } from '../instruments/instrument.ts'
import { roleFits } from '../instruments/role-words.ts'
import type { BetaFunctions } from './beta.ts'
import { CONTESTED_SCREENING, FRESH_DAYS, UNANSWERED_SCREENING, WIDEST } from './constants.ts'
import type { Contradiction, NextQuestion, ReferenceClass } from './account-score.ts'
import type { ConstructEvidence, ConstructEvidences } from './construct-score.ts'
import type { Answered, Asked, Evidence } from './counted.ts'
import { isKnownMass, type Estimate } from './estimate.ts'
import { groupBy } from './grouping.ts'
import { quadrantProbabilities } from './quadrant.ts'
import { round6, sumOf } from './rounding.ts'
import { isApplicable, type PlacedQuestion, type ScoringContext } from './scoring-context.ts'
import { stepsInOrder } from './value-path.ts'

/** Tier 1 weighs 3, tier 3 weighs 1. */
const TIERS = 4

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
export function quadrantEntropy(x: State, y: State, beta: BetaFunctions): number {
  if (!x.known || !y.known) return ln(4)
  return -sumOf(Object.values(quadrantProbabilities(x, y, beta)).map((p) => (p <= 0 ? 0 : p * ln(p))))
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
    quadrantEntropy(axis('goalClarity', moved), axis('initiativePriority', moved), context.beta)
  const fall = (of: (state: State) => number): number =>
    of(estimate) -
    (estimate.mean * of(afterAnswer(estimate, 1, weight)) +
      (1 - estimate.mean) * of(afterAnswer(estimate, 0, weight)))
  return ((TIERS - construct.tier) * fall(width)) / WIDEST + fall(entropy) / ln(4)
}

type Candidate = {
  readonly question: Question
  readonly position: number
  /** Null where the question is about the account or its initiative. */
  readonly subject: string | null
  readonly asked: readonly Asked[]
  readonly answered: readonly Answered[]
}

function isFresh(context: ScoringContext, { observation: { kind, day } }: Answered): boolean {
  return (kind === 'said' || kind === 'seen') && daysBetween(day, context.asOf) <= FRESH_DAYS
}

/** Nobody can be asked, or asked about, any more. */
function hasLeft({ asOf }: ScoringContext, { leftOn }: Person): boolean {
  return leftOn !== null && leftOn <= asOf
}

/**
 * Whom it is to be about, by content, or which step, in the order of the path; null alone for the account or its initiative. Of
 * the kinds of subject that a question allows, the first that there is anything of.
 */
function subjectsOf(context: ScoringContext, question: Question): readonly (string | null)[] {
  const { order, records } = context
  const people = (): string[] =>
    records.people
      .filter((person) => !hasLeft(context, person))
      .map(({ id }) => id)
      .sort(order.persons)
  const steps = (): string[] => stepsInOrder(context).map(({ id }) => id)
  for (const kind of question.subjects) {
    if (kind === 'account' || kind === 'initiative') return [null]
    const found = kind === 'person' ? people() : steps()
    if (found.length > 0) return found
  }
  return []
}

/** The one worth asking about: of those that nobody has answered of late, the least asked about; null where none is left. */
function candidateOf(
  context: ScoringContext,
  { question, position }: PlacedQuestion,
  asked: readonly Asked[],
  answered: readonly Answered[],
): Candidate | null {
  const [best] = subjectsOf(context, question)
    .map((subject): Candidate => {
      const about = (entry: Asked): boolean => subject === null || entry.subject === subject
      return { question, position, subject, asked: asked.filter(about), answered: answered.filter(about) }
    })
    .filter((candidate) => !candidate.answered.some((answer) => isFresh(context, answer)))
    .sort((p, q) => p.asked.length - q.asked.length)
  return best ?? null
}

/** How many answers each person has given; hearsay is nobody's own. */
function answersGiven(evidence: Evidence): ReadonlyMap<string, number> {
  const given = new Map<string, number>()
  for (const { person, observation } of evidence.asked) {
    if (person !== null && observation.kind !== 'reported') given.set(person, (given.get(person) ?? 0) + 1)
  }
  return given
}

/** Whether somebody's role fits a question, read once for each set of hints. */
function createFits(): (question: Question, person: Person) => boolean {
  const known = new Map<string, boolean>()
  return ({ roles }, { id, role, department }) => {
    const key = `${roles?.join() ?? ''} ${id}`
    const fits = known.get(key) ?? roleFits(roles, role, department)
    known.set(key, fits)
    return fits
  }
}

/**
 * Somebody inside the account before anybody around it; of them somebody who was not asked this yet before anybody who was; then a fitting role; then the fewest answers given; then the one
 * whom it is about; ties by content. May be a placeholder, not somebody who left.
 */
function bestPerson(
  context: ScoringContext,
  given: ReadonlyMap<string, number>,
  fits: (question: Question, person: Person) => boolean,
  { question, subject, asked }: Candidate,
): string | null {
  const askedAlready = new Set(
    asked.flatMap(({ person, observation }) => (observation.kind === 'reported' ? [] : [person])),
  )
  const [best] = context.records.people
    .filter((person) => !hasLeft(context, person))
    .map((person) => ({
      id: person.id,
      outside: Number(person.place !== 'inside'),
      asked: Number(askedAlready.has(person.id)),
      fits: Number(fits(question, person)),
      answers: given.get(person.id) ?? 0,
      itself: Number(person.id === subject),
    }))
    .sort(
      (p, q) =>
        p.outside - q.outside ||
        p.asked - q.asked ||
        q.fits - p.fits ||
        p.answers - q.answers ||
        q.itself - p.itself ||
        context.order.persons(p.id, q.id),
    )
  return best?.id ?? null
}

/**
 * Every question worth asking, the greatest gain first; equal gains: the least asked first, then in the order of asking. What
 * measures no construct, or is not asked any more, is left out.
 */
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
  const contradicting = new Set(contradictions.flatMap(({ observations }) => observations))
  const asked = groupBy(evidence.asked, ({ position }) => position)
  const answered = groupBy(evidence.answered, ({ position }) => position)
  const given = answersGiven(evidence)
  const fits = createFits()

  const ranked = [...context.questions.values()].flatMap((placed) => {
    const gain = gains.get(placed.question.construct)
    if (gain === undefined || !isApplicable(context, placed.question)) return []
    const candidate = candidateOf(
      context,
      placed,
      asked.get(placed.position) ?? [],
      answered.get(placed.position) ?? [],
    )
    if (candidate === null) return []
    const screening = placed.question.screening === true
    const unanswered = screening && candidate.answered.length === 0
    const contested = screening && candidate.answered.length > 0 && referenceClass.contested
    const extra = unanswered ? UNANSWERED_SCREENING : contested ? CONTESTED_SCREENING : 0
    const contradicted = candidate.answered.some(({ observation }) => contradicting.has(observation.id))
    const because: NextQuestion['because'] =
      candidate.asked.length === 0 ? 'neverAsked' : contested || contradicted ? 'contested' : 'unsure'
    return [{ candidate, because, gain: round6(gain + extra) }]
  })
  return ranked
    .sort(
      (p, q) =>
        q.gain - p.gain ||
        p.candidate.asked.length - q.candidate.asked.length ||
        p.candidate.position - q.candidate.position,
    )
    .map(({ candidate, gain, because }) => ({
      question: candidate.question.id,
      gain,
      person: bestPerson(context, given, fits, candidate),
      subject: candidate.subject,
      because,
    }))
}
