/** The tries of the page that is open: kept while it is, dropped when it is left, written nowhere. */
import { useMemo, useState } from 'react'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import type { AnswerDraft } from './answer-draft.ts'
import type { Try } from './what-if.ts'

export type Tries = {
  readonly tries: readonly Try[]
  readonly add: (draft: AnswerDraft) => void
  readonly remove: (id: string) => void
  readonly clear: () => void
}

export function useTries(): Tries {
  const { now, newId } = useEnvironment()
  const [recorder] = useAuthorName()
  const [tries, setTries] = useState<readonly Try[]>([])
  return useMemo(
    () => ({
      tries,
      add: (draft) => {
        const one: Try = { id: newId(), draft, recorder, recordedAt: now() }
        setTries((before) => [...before, one])
      },
      remove: (id) => {
        setTries((before) => before.filter((one) => one.id !== id))
      },
      clear: () => {
        setTries([])
      },
    }),
    [tries, now, newId, recorder],
  )
}
