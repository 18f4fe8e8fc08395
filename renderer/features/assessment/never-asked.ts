/** Which core questions nobody was asked by a day: what the picture says it does not know. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import { instruments } from '../../../shared/instruments/catalogue.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'

/** The core questions of one construct, or of all, in the order of asking. */
export function coreQuestions(construct?: string): Question[] {
  return instruments.flatMap((instrument) =>
    instrument.questions.filter(
      (question) => question.core && (construct === undefined || question.construct === construct),
    ),
  )
}

/** The core questions without any answer, one without a value included, up to and including `asOf`. */
export function neverAsked(observations: readonly Observation[], asOf: Day, construct?: string): Question[] {
  const asked = new Set(observations.filter(({ day }) => day <= asOf).map(({ question }) => question))
  return coreQuestions(construct).filter(({ id }) => !asked.has(id))
}
