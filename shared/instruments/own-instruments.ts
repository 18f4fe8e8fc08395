/** Instruments of users' own, as their libraries hold them, in the form that the model and the pages use. */
import type { LibraryRecords } from '../domain/live-records.ts'
import type { OwnInstrument, OwnQuestion } from '../domain/library.ts'
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

type Asked = { readonly instrument: OwnInstrument; readonly questions: readonly OwnQuestion[] }

/**
 * By name, then by id, so that every machine asks in the same order; of one instrument in two states (files of different days)
 * the newer version first, which is the one that a catalogue goes by. Questions by place, title and id.
 */
function inOrder(libraries: readonly LibraryRecords[]): Asked[] {
  return libraries
    .flatMap(({ instruments, questions }) =>
      instruments.map((instrument) => ({
        instrument,
        questions: questions
          .filter((question) => question.instrument === instrument.id)
          .sort((a, b) => a.place - b.place || compareText(a.title, b.title) || compareText(a.id, b.id)),
      })),
    )
    .sort(
      (a, b) =>
        compareText(a.instrument.name, b.instrument.name) ||
        compareText(a.instrument.id, b.instrument.id) ||
        b.instrument.version - a.instrument.version ||
        compareText(JSON.stringify(a.questions), JSON.stringify(b.questions)),
    )
}

/** The users' own instruments in a fixed order, with the questions that are in them, retired ones too. */
export function toInstruments(libraries: readonly LibraryRecords[]): Instrument[] {
  return inOrder(libraries).map(({ instrument, questions }) => ({
    id: instrument.id,
    version: instrument.version,
    questions: questions.map(toQuestion),
  }))
}

export type OwnQuestionWords = {
  readonly title: string
  readonly probe: string
  readonly options: { readonly [option: string]: OptionWords }
}

/**
 * What own questions are called, by id: retired ones too, and those whose instrument is gone, for answers to them are kept.
 * Of one question in two states, the words of the one that a catalogue goes by.
 */
export function ownWords(libraries: readonly LibraryRecords[]): ReadonlyMap<string, OwnQuestionWords> {
  const words = new Map<string, OwnQuestionWords>()
  const asked = inOrder(libraries).flatMap(({ questions }) => questions)
  for (const question of [...asked, ...libraries.flatMap(({ questions }) => questions)]) {
    if (!words.has(question.id)) words.set(question.id, toWords(question))
  }
  return words
}

function toWords({ title, probe, options }: OwnQuestion): OwnQuestionWords {
  return {
    title,
    probe,
    options: Object.fromEntries(options.map(({ id, label, short }) => [id, { label, short }])),
  }
}
