/** The reference class (S0): each person is classed by the two screening answers, then the heaviest class leads. */
import type { ReferenceClass, ReferenceClassId } from './account-score.ts'
import type { Answered, Evidence, KindGroup } from './counted.ts'
import { groupBy } from './grouping.ts'
import { publishedRates } from './published-rates.ts'
import { roundUnit, round6, sumOf } from './rounding.ts'
import type { ScoringContext } from './scoring-context.ts'

const mostAverseFirst: readonly ReferenceClassId[] = ['both', 'atLeastOne', 'neither']
/** Whose words come first where one person answered one question in several ways. */
export const ownWordsFirst: readonly KindGroup[] = ['said', 'witnessed', 'reported']

type ClassedPerson = {
  readonly person: string
  readonly class: ReferenceClassId
  readonly weight: number
  readonly answers: readonly Answered[]
}

/** One answer for each screening question, in the order of asking: the person's own words before what was seen and what was heard. */
function screeningAnswers(answers: readonly Answered[]): Answered[] {
  return [...groupBy(answers, ({ question }) => question.id).values()]
    .flatMap((own) =>
      own.toSorted((p, q) => ownWordsFirst.indexOf(p.group) - ownWordsFirst.indexOf(q.group)).slice(0, 1),
    )
    .sort((p, q) => p.position - q.position)
}

/** Null where the answers place a person nowhere: a single answer that is not averse. */
function classOf(answers: readonly Answered[]): ReferenceClassId | null {
  const averse = answers.filter((answer) => answer.averse).length
  if (averse >= 2) return 'both'
  if (averse === 1) return 'atLeastOne'
  return answers.length >= 2 ? 'neither' : null
}

function classedPersons(context: ScoringContext, evidence: Evidence): ClassedPerson[] {
  const screening = evidence.counted.flatMap((answer) =>
    answer.question.screening === true && answer.person !== null ? [{ person: answer.person, answer }] : [],
  )
  return [...groupBy(screening, ({ person }) => person)]
    .flatMap(([person, all]) => {
      const answers = screeningAnswers(all.map(({ answer }) => answer))
      const classed = classOf(answers)
      return classed === null
        ? []
        : [{ person, class: classed, weight: Math.max(...answers.map(({ weight }) => weight)), answers }]
    })
    .sort(
      (p, q) =>
        mostAverseFirst.indexOf(p.class) - mostAverseFirst.indexOf(q.class) ||
        round6(q.weight) - round6(p.weight) ||
        context.order.persons(p.person, q.person),
    )
}

/** Counted screening answers that are nobody's opinion: of documents and notes, and what we infer. In the order of asking. */
function papersOf(context: ScoringContext, evidence: Evidence): ReferenceClass['papers'] {
  return evidence.counted
    .filter(({ question, person }) => question.screening === true && person === null)
    .sort((p, q) => p.position - q.position || context.order.observations(p.observation, q.observation))
    .map(({ observation, question, averse }) => ({
      observation: observation.id,
      question: question.id,
      averse,
    }))
}

export function referenceClassOf(context: ScoringContext, evidence: Evidence): ReferenceClass {
  const persons = classedPersons(context, evidence)
  const present = mostAverseFirst
    .filter((id) => persons.some((person) => person.class === id))
    .map((id) => ({
      id,
      weight: round6(sumOf(persons.filter((person) => person.class === id).map(({ weight }) => weight))),
    }))
  // The sort is stable, so of equally heavy classes the more averse stays first.
  const [leading] = present.toSorted((p, q) => q.weight - p.weight)
  const published = publishedRates.find(({ id }) => id === leading?.id)
  return {
    id: leading?.id ?? null,
    rate: published?.rate ?? null,
    n: published?.n ?? null,
    low: published?.low ?? null,
    high: published?.high ?? null,
    contested: present.length > 1,
    persons: persons.map(({ person, class: classed, weight, answers }) => ({
      person,
      class: classed,
      weight: roundUnit(weight),
      observations: answers.map(({ observation }) => observation.id),
    })),
    papers: papersOf(context, evidence),
    rates: [...publishedRates],
  }
}
