/** The order in which an interview asks: what would move the picture most comes first, and the order stays while one talks. */
import { instruments, questionById } from '../../../shared/instruments/catalogue.ts'
import type { ConstructId, Question } from '../../../shared/instruments/instrument.ts'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'

/** Every core question in the order of asking: until the model has spoken, and where it suggests none. */
export const defaultOrder: readonly Question[] = instruments.flatMap((instrument) =>
  instrument.questions.filter((question) => question.core),
)

/** The questions worth asking, in order. */
export function agendaOf(score: AccountScore): readonly Question[] {
  const suggested = score.askNext.flatMap(({ question }) => questionById(question) ?? [])
  return suggested.length > 0 ? suggested : defaultOrder
}

export type QuestionGroup = {
  /** Null for the reasons within a quadrant. */
  readonly construct: ConstructId | null
  readonly questions: readonly Question[]
}

/** Every question there is, by what it measures, in the order of asking. */
export function questionGroups(): readonly QuestionGroup[] {
  const groups = new Map<ConstructId | null, Question[]>()
  for (const question of instruments.flatMap((instrument) => instrument.questions)) {
    const group = groups.get(question.construct)
    if (group === undefined) groups.set(question.construct, [question])
    else group.push(question)
  }
  return [...groups].map(([construct, questions]) => ({ construct, questions }))
}
