/** How many answers were given to some questions, for a page that changes them: read when it opens, and when it asks again. */
import { useCallback, useEffect, useState } from 'react'
import type { AnswerCount } from './data.ts'
import type { Data } from './data.ts'
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
  const keep = useCallback((some: readonly string[], fresh: AnswerCounts) => {
    setCounts((before) => {
      const others = [...(before ?? [])].filter(([question]) => !some.includes(question))
      return new Map([...others, ...fresh])
    })
  }, [])
  const recount = useCallback(
    async (some: readonly string[]) => {
      const fresh = await read(data, some)
      if (fresh !== null) keep(some, fresh)
      return fresh
    },
    [data, keep],
  )
  const asked = questions.join(' ')
  useEffect(() => {
    let over = false
    const all = asked === '' ? [] : asked.split(' ')
    void read(data, all).then((fresh) => {
      if (!over && fresh !== null) keep(all, fresh)
    })
    return () => {
      over = true
    }
  }, [data, keep, asked])
  return { counts, recount }
}

/** Null where they cannot be read: nothing is deleted on a guess, and who asked is told that it is not known. */
async function read(data: Data, questions: readonly string[]): Promise<AnswerCounts | null> {
  try {
    return await data.answerCounts(questions)
  } catch {
    return null
  }
}
