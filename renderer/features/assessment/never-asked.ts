/** Which core questions nobody was asked by a day: what the picture says it does not know. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Catalogue } from '../../../shared/instruments/catalogue.ts'
import type { Question } from '../../../shared/instruments/instrument.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'

/** What decides whether a question can be asked here at all. */
export type AskedAbout = {
  readonly catalogue: Catalogue
  readonly records: Pick<AccountRecords, 'people' | 'valueSteps' | 'observations'>
  readonly mainInitiative: string | null
}

/** Whether there is anything here that the question can be about. */
function applies({ subjects }: Question, { records, mainInitiative }: AskedAbout): boolean {
  return subjects.some((subject) => {
    switch (subject) {
      case 'account':
        return true
      case 'initiative':
        return mainInitiative !== null
      case 'person':
        return records.people.length > 0
      case 'valueStep':
        return records.valueSteps.length > 0
    }
  })
}

/** The core questions that apply, of one construct or of all, in the order of asking; retired ones are not asked any more. */
export function coreQuestions(about: AskedAbout, construct?: string): Question[] {
  return [...about.catalogue.questions.values()].filter(
    (question) =>
      question.core &&
      question.construct !== null &&
      question.retired !== true &&
      (construct === undefined || question.construct === construct) &&
      applies(question, about),
  )
}

/** The core questions without any answer, one without a value included, up to and including `asOf`. */
export function neverAsked(about: AskedAbout, asOf: Day, construct?: string): Question[] {
  const { observations } = about.records
  const asked = new Set(observations.filter(({ day }) => day <= asOf).map(({ question }) => question))
  return coreQuestions(about, construct).filter(({ id }) => !asked.has(id))
}
