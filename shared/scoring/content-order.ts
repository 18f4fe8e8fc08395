/** The order of records by what they say: ties are broken by content, so that ids and the order of lists decide nothing. */
import type { Note } from '../domain/note.ts'
import type { Observation } from '../domain/observation.ts'
import type { Initiative } from '../domain/initiative.ts'
import type { AccountRecords } from './account-records.ts'

export type ContentOrder = {
  readonly observations: (a: Observation, b: Observation) => number
  /** Persons by id; one that is not recorded any more comes first. */
  readonly persons: (a: string, b: string) => number
  readonly initiatives: (a: Initiative, b: Initiative) => number
}

/** Text order by UTF-16 units, the same in every engine and locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function initiativeContent(initiative: Initiative | undefined): readonly unknown[] {
  return initiative === undefined ? [] : [initiative.name, initiative.goal, initiative.about]
}

/** Records equal in all of their content are told apart by id, which only decides which of two like things is listed first. */
export function createContentOrder(records: AccountRecords): ContentOrder {
  const people = new Map<string, string>(
    records.people.map((person) => [
      person.id,
      JSON.stringify([person.name, person.role, person.department, person.placeholder, person.about]),
    ]),
  )
  const notes = new Map<string, Note>(records.notes.map((note) => [note.id, note]))
  const initiatives = new Map<string, Initiative>(
    records.initiatives.map((initiative) => [initiative.id, initiative]),
  )
  const contents = new Map<Observation, string>()

  const personContent = (id: string | null): string => (id === null ? '' : (people.get(id) ?? ''))
  const noteOf = (observation: Observation): Note | undefined =>
    observation.note === null ? undefined : notes.get(observation.note)

  function contentOf(observation: Observation): string {
    const known = contents.get(observation)
    if (known !== undefined) return known
    const { subject, answer, quotation } = observation
    const note = noteOf(observation)
    const content = JSON.stringify([
      observation.question,
      subject.kind,
      'id' in subject && typeof subject.id === 'string' ? initiativeContent(initiatives.get(subject.id)) : [],
      'option' in answer ? ['option', answer.option] : ['without', answer.without],
      observation.kind,
      observation.day,
      observation.recordedAt,
      personContent(observation.speaker),
      personContent(observation.reportedBy),
      observation.recorder,
      observation.source,
      observation.remark,
      quotation === null ? null : [quotation.exact, quotation.prefix, quotation.suffix],
      note === undefined ? null : [note.day, note.title, note.startedAt],
    ])
    contents.set(observation, content)
    return content
  }

  return {
    observations: (a, b) =>
      compareText(contentOf(a), contentOf(b)) ||
      compareText(noteOf(a)?.body ?? '', noteOf(b)?.body ?? '') ||
      compareText(a.id, b.id),
    persons: (a, b) => compareText(personContent(a), personContent(b)) || compareText(a, b),
    initiatives: (a, b) =>
      compareText(JSON.stringify(initiativeContent(a)), JSON.stringify(initiativeContent(b))) ||
      compareText(a.id, b.id),
  }
}
