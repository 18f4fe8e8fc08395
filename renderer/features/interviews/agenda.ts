/** The order in which an interview asks: what would move the picture most comes first, and the order stays while one talks. */
import type { Catalogue } from '../../../shared/instruments/catalogue.ts'
import type { ConstructId, Question, QuestionOption } from '../../../shared/instruments/instrument.ts'
import type { ValueStep } from '../../../shared/domain/value-step.ts'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'

/** A question, and the step it is asked about: a question about steps is asked of each. */
export type AgendaItem = {
  readonly question: Question
  /** The id of a step, or of a person other than the one who answers; null where it is about neither. */
  readonly about: string | null
}

/** The steps of the value path in their order. */
export type Steps = readonly Pick<ValueStep, 'id' | 'name' | 'place'>[]

export function asksSteps({ subjects }: Question): boolean {
  return subjects[0] === 'valueStep'
}

/** About a person: whoever answers, unless it is said of somebody else. */
export function asksPeople({ subjects }: Question): boolean {
  return subjects[0] === 'person'
}

/** Options that are still offered, in the order of their keys. */
export function offered({ options }: Question): readonly QuestionOption[] {
  return options.filter(({ retired }) => retired !== true)
}

function canAsk(question: Question, steps: Steps): boolean {
  return question.retired !== true && (!asksSteps(question) || steps.length > 0)
}

function allQuestions({ questions }: Catalogue, steps: Steps): readonly Question[] {
  return [...questions.values()].filter((question) => canAsk(question, steps))
}

/** The question once, or of each step: of `first`, where the model suggests one, and then of the others. */
export function itemsOf(
  question: Question,
  steps: Steps,
  first: string | null = null,
): readonly AgendaItem[] {
  if (!asksSteps(question)) return [{ question, about: null }]
  const sorted = [...steps].sort((a, b) => a.place - b.place)
  const inTurn = [...sorted.filter(({ id }) => id === first), ...sorted.filter(({ id }) => id !== first)]
  return inTurn.map(({ id }) => ({ question, about: id }))
}

/** Every core question in the order of asking: until the model has spoken, and where it suggests none. */
export function defaultOrder(catalogue: Catalogue, steps: Steps): readonly AgendaItem[] {
  return allQuestions(catalogue, steps)
    .filter(({ core }) => core)
    .flatMap((question) => itemsOf(question, steps))
}

/** The questions worth asking, in order. */
export function agendaOf(
  { askNext }: Pick<AccountScore, 'askNext'>,
  catalogue: Catalogue,
  steps: Steps,
): readonly AgendaItem[] {
  const taken = new Set<string>()
  const suggested = askNext.flatMap(({ question: id, subject }) => {
    const question = catalogue.questions.get(id)
    if (question === undefined || taken.has(id) || !canAsk(question, steps)) return []
    taken.add(id)
    return itemsOf(question, steps, subject)
  })
  return suggested.length > 0 ? suggested : defaultOrder(catalogue, steps)
}

/** The place of an item; of a question that is about no step, wherever the question stands. -1 beside the agenda. */
export function placeOf(order: readonly AgendaItem[], { question, about }: AgendaItem): number {
  return order.findIndex(
    (item) => item.question.id === question.id && (!asksSteps(question) || item.about === about),
  )
}

export type QuestionGroup = {
  /** `reasons` within a quadrant; `others` measure nothing. */
  readonly id: ConstructId | 'reasons' | 'others'
  readonly questions: readonly Question[]
}

/** Every question that can be asked, by what it measures, in the order of asking. */
export function questionGroups(catalogue: Catalogue, steps: Steps): readonly QuestionGroup[] {
  const groups = new Map<QuestionGroup['id'], Question[]>()
  for (const question of allQuestions(catalogue, steps)) {
    const id = question.construct ?? (question.quadrant === undefined ? 'others' : 'reasons')
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [question])
    else group.push(question)
  }
  return [...groups].map(([id, questions]) => ({ id, questions }))
}
