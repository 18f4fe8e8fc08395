/** Which answers to the question before us were given in this interview, and by whom. */
import type { EvidenceKind, Observation } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { AgendaItem } from './agenda.ts'
import { shortName } from './speaker.ts'

/**
 * By the option, or by what was said instead of one; where nobody in particular said it, how we know it.
 * `observations`: those of the note.
 */
export function givenBy(
  item: AgendaItem | null,
  observations: readonly Observation[],
  people: readonly Person[],
  kindWords: (kind: EvidenceKind) => string,
): ReadonlyMap<string, string> {
  if (item === null) return new Map()
  const { question, about } = item
  return new Map(
    observations.flatMap((one) => {
      if (one.question !== question.id) return []
      if (about !== null && !('id' in one.subject && one.subject.id === about)) return []
      const key = 'option' in one.answer ? one.answer.option : one.answer.without
      const speaker = people.find(({ id }) => id === one.speaker)
      const by = speaker === undefined ? kindWords(one.kind) : shortName(speaker)
      return typeof key === 'string' ? [[key, by] as const] : []
    }),
  )
}
