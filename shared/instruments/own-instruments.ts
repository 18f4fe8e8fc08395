/** Instruments of users' own, as their libraries hold them, in the form that the model and the pages use. */
import type { LibraryRecords } from '../domain/live-records.ts'
import type { OwnQuestion } from '../domain/library.ts'
import { compareText } from '../scoring/content-order.ts'
import { isConstructId } from './catalogue.ts'
import type { Instrument, Question } from './instrument.ts'
import type { OptionWords } from './words.ts'

/** A construct that this build does not know is measured by nobody here: the question is asked and its answers are kept. */
export function toQuestion(own: OwnQuestion): Question {
  const construct = own.construct !== null && isConstructId(own.construct) ? own.construct : null
  return {
    id: own.id,
    construct,
    core: own.core && construct !== null,
    subjects: own.subject === 'initiative' ? ['initiative', 'account'] : [own.subject],
    options: own.options.map(({ id, value, retired }) => ({ id, value, ...(retired ? { retired } : {}) })),
    source: { own: own.source },
    ...(own.retired ? { retired: true as const } : {}),
  }
}

/** By name, then by id, so that every machine asks in the same order. Questions by place, title and id. */
export function toInstruments(libraries: readonly LibraryRecords[]): Instrument[] {
  return libraries
    .flatMap(({ instruments, questions }) => instruments.map((instrument) => ({ instrument, questions })))
    .sort(({ instrument: a }, { instrument: b }) => compareText(a.name, b.name) || compareText(a.id, b.id))
    .map(({ instrument, questions }) => ({
      id: instrument.id,
      version: instrument.version,
      questions: questions
        .filter((question) => question.instrument === instrument.id)
        .sort((a, b) => a.place - b.place || compareText(a.title, b.title) || compareText(a.id, b.id))
        .map(toQuestion),
    }))
}

export type OwnQuestionWords = {
  readonly title: string
  readonly probe: string
  readonly options: { readonly [option: string]: OptionWords }
}

/** What own questions are called, by id. */
export function ownWords(libraries: readonly LibraryRecords[]): ReadonlyMap<string, OwnQuestionWords> {
  return new Map(
    libraries.flatMap(({ questions }) =>
      questions.map(({ id, title, probe, options }) => [
        id,
        {
          title,
          probe,
          options: Object.fromEntries(
            options.map((option) => [option.id, { label: option.label, short: option.short }]),
          ),
        },
      ]),
    ),
  )
}
