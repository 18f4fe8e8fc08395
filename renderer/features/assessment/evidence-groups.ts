/** Puts observations in order for reading: by question, in the order of asking; and tells to which construct one belongs. */
import type { Observation } from '../../../shared/domain/observation.ts'
import type { Catalogue } from '../../../shared/instruments/catalogue.ts'

export type QuestionGroup = { readonly question: string; readonly observations: readonly Observation[] }

export const groupsOf = {
  construct: (catalogue: Catalogue, construct: string, { question }: Observation): boolean =>
    catalogue.questions.get(question)?.construct === construct,
  /** `questions`: stand there even without an answer. Within a group the order given is kept. */
  questions: (
    catalogue: Catalogue,
    observations: readonly Observation[],
    questions: readonly string[] = [],
  ): QuestionGroup[] => {
    const places = new Map([...catalogue.questions.keys()].map((id, index) => [id, index]))
    const place = (id: string) => places.get(id) ?? places.size
    const ids = new Set([...questions, ...observations.map(({ question }) => question)])
    return [...ids]
      .sort((one, other) => place(one) - place(other))
      .map((question) => ({
        question,
        observations: observations.filter((observation) => observation.question === question),
      }))
  },
}
