/** The sentence that opens the history: how much changed, by how many, since when, and whether anything waits for a decision. */
import type { AccountView } from '../../data/data.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import type { HistoryWords } from './record-words.ts'
import type { ReadHistory } from './use-history.ts'

export type HistoryLeadProps = {
  readonly read: ReadHistory
  readonly view: AccountView
  readonly words: HistoryWords
}

export function HistoryLead({ read: { history, changes }, view, words: { say, format } }: HistoryLeadProps) {
  const { now } = useEnvironment()
  const newest = history.parts.at(0)?.by.wall ?? now()
  const oldest = history.parts.at(-1)?.by.wall ?? now()
  const authors = new Set(changes.map(({ author }) => author))
  const undecided = view.stored.reduce((sum, { conflicts }) => sum + conflicts.length, 0)
  return (
    <Sentence basis={say('lead.basis')}>
      {say('lead.changes', {
        count: new Set(changes.map(({ id }) => id)).size,
        people: say('lead.people', { count: authors.size }),
        first: format.dayOfMoment(oldest, now()),
        last: format.dayOfMoment(newest, now()),
      })}
      {undecided > 0 && ` ${say('lead.undecided', { count: undecided })}`}
    </Sentence>
  )
}
