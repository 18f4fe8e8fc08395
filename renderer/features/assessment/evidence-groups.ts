/** Puts observations in order for reading: by question, in the order of asking; and tells to which construct one belongs. */
import type { Observation } from '../../../shared/domain/observation.ts'
import { instruments, questionById } from '../../../shared/instruments/catalogue.ts'

export type QuestionGroup = { readonly question: string; readonly observations: readonly Observation[] }

const order = instruments.flatMap((instrument) => instrument.questions.map(({ id }) => id))

function place(question: string): number {
  const index = order.indexOf(question)
  return index < 0 ? order.length : index
}

export const groupsOf = {
  construct: (construct: string, { question }: Observation): boolean =>
    questionById(question)?.construct === construct,
  /** `questions`: stand there even without an answer. Within a group the order given is kept. */
  questions: (observations: readonly Observation[], questions: readonly string[] = []): QuestionGroup[] => {
    const ids = new Set([...questions, ...observations.map(({ question }) => question)])
    return [...ids]
      .sort((one, other) => place(one) - place(other))
      .map((question) => ({
        question,
        observations: observations.filter((observation) => observation.question === question),
      }))
  },
}
