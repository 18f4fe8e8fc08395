/** An answer given straight into a cell: what is recorded depends on the column it is given in. */
import type { Day } from '../../../shared/domain/day.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import { draftOf, emptyDraft, type AnswerDraft } from './answer-draft.ts'
import { ACCOUNT, type SubjectKey } from './answer-subject.ts'
import type { GivenAnswer } from './board-keys.ts'
import type { BoardColumn, BoardLine } from './board-rows.ts'

/** The subject that an answer given into a line is about. */
export function lineSubject({ asked, subject }: BoardLine, mainInitiative: string | null): SubjectKey {
  const prefersInitiative = asked?.subjects.find((kind) => kind === 'account' || kind === 'initiative')
  return subject.key === ACCOUNT && prefersInitiative === 'initiative' && mainInitiative !== null
    ? `initiative:${mainInitiative}`
    : subject.key
}

export type GivenInto = {
  readonly line: BoardLine
  readonly column: BoardColumn
  readonly answer: GivenAnswer
  readonly today: Day
  readonly mainInitiative: string | null
  /** The document's name; for the column of papers. */
  readonly source?: string
}

/** Said by the person of the column today; or a document says so; or we infer it. */
export function givenInto({
  line,
  column,
  answer,
  today,
  mainInitiative,
  source = '',
}: GivenInto): AnswerDraft {
  const speaker =
    column.kind === 'person' ? column.person.id : column.kind === 'removed' ? column.speaker : null
  const draft = emptyDraft(today, line.question, speaker, lineSubject(line, mainInitiative))
  return {
    ...draft,
    answer: 'option' in answer ? `option:${answer.option}` : `without:${answer.without}`,
    kind: column.kind === 'papers' ? 'document' : column.kind === 'ours' ? 'inferred' : 'said',
    source,
  }
}

/** Whether the same was recorded in that column today already, so that a second press of the key adds nothing. */
export function isRepeated(answers: readonly Observation[], draft: AnswerDraft): boolean {
  const [newest] = answers
    .filter(({ kind, source }) => kind === draft.kind && source === draft.source)
    .toSorted((a, b) => (a.day === b.day ? b.recordedAt - a.recordedAt : a.day < b.day ? 1 : -1))
  return newest?.day === draft.day && draftOf(newest).answer === draft.answer
}
