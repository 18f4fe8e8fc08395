/** How many answers were given to some questions, for a page that changes them: read when it opens, and when it asks again. */
import { useCallback, useEffect, useState } from 'react'
import type { AnswerCount } from './answer-counts.ts'
import { useData } from './data-context.tsx'

export type AnswerCounts = ReadonlyMap<string, AnswerCount>

/**
 * `questions`: keep them the same between renders. `counts`: undefined until they are read. `recount`: reads those of one
 * question as they stand now; null where they cannot be read.
 */
export function useAnswerCounts(questions: readonly string[]): {
  readonly counts: AnswerCounts | undefined
  readonly recount: (questions: readonly string[]) => Promise<AnswerCounts | null>
} {
  const data = useData()
  const [counts, setCounts] = useState<AnswerCounts>()
  const recount = useCallback(
    async (some: readonly string[]) => {
      try {
        const fresh = await data.answerCounts(some)
        setCounts((before) => {
          const kept = [...(before ?? [])].filter(([question]) => !some.includes(question))
          return new Map([...kept, ...fresh])
        })
        return fresh
      } catch {
        // Nothing is deleted on a guess: who asked is told that it is not known.
        return null
      }
    },
    [data],
  )
  const asked = questions.join(' ')
  useEffect(() => {
    void recount(asked === '' ? [] : asked.split(' '))
  }, [recount, asked])
  return { counts, recount }
}
