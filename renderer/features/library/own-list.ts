/** The instruments of the libraries here as the page lists them: mine first, then colleagues', each with its questions in order. */
import type { OwnInstrument, OwnQuestion } from '../../../shared/domain/library.ts'
import { compareText } from '../../../shared/scoring/content-order.ts'
import type { LibraryView } from '../../data/data.ts'

export type ListedInstrument = {
  readonly instrument: OwnInstrument
  /** As they are asked; those that are not asked any more last. */
  readonly questions: readonly OwnQuestion[]
}

export type ListedLibrary = {
  readonly id: string
  /** Whose it is; empty where nobody said. */
  readonly owner: string
  readonly mine: boolean
  readonly instruments: readonly ListedInstrument[]
}

/** Libraries that hold instruments, mine first. */
export function ownList(libraries: readonly LibraryView[]): readonly ListedLibrary[] {
  return libraries
    .map(({ id, mine, records }) => ({
      id,
      mine,
      owner: records.library.name.trim(),
      instruments: records.instruments
        .toSorted((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
        .map((instrument) => ({ instrument, questions: questionsOf(instrument, records.questions) })),
    }))
    .filter(({ instruments }) => instruments.length > 0)
    .toSorted((a, b) => Number(b.mine) - Number(a.mine))
}

function questionsOf(instrument: OwnInstrument, all: readonly OwnQuestion[]): readonly OwnQuestion[] {
  return all.filter((question) => question.instrument === instrument.id).toSorted(inOrder)
}

function inOrder(a: OwnQuestion, b: OwnQuestion): number {
  return (
    Number(a.retired) - Number(b.retired) ||
    a.place - b.place ||
    compareText(a.title, b.title) ||
    compareText(a.id, b.id)
  )
}

/** The place of a question that is added after these. */
export function placeAfter(questions: readonly OwnQuestion[]): number {
  return questions.reduce((last, { place }) => Math.max(last, Math.floor(place) + 1), 0)
}

export type NewPlace = { readonly id: string; readonly place: number }

/**
 * The places to write so that the question stands one higher (-1) or lower (1) among those that are asked; empty where it
 * cannot. Questions whose place stays are left alone.
 */
export function movedPlaces(questions: readonly OwnQuestion[], id: string, by: -1 | 1): readonly NewPlace[] {
  const asked = questions.filter(({ retired }) => !retired)
  const from = asked.findIndex((question) => question.id === id)
  const [moved, other] = [asked[from], asked[from + by]]
  if (moved === undefined || other === undefined) return []
  return asked
    .map((question, place) => (place === from ? other : place === from + by ? moved : question))
    .flatMap((question, place) => (question.place === place ? [] : [{ id: question.id, place }]))
}
