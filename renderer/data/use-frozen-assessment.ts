/** What was first known of an account, as it was known then; computed in the worker from everything ever written to it. */
import { useEffect, useState } from 'react'
import type { FrozenAssessment } from '../../shared/scoring/frozen-assessment.ts'
import { useOpenedData } from './data-context.tsx'
import { useChanges } from './hooks.ts'
import { useModel } from './use-model.tsx'
import { latest, useKey } from './use-score.ts'

/** Undefined until it is computed; null while no class was ever known. */
export function useFrozenAssessment(account: string): FrozenAssessment | null | undefined {
  const { scorer } = useOpenedData()
  const { parameters, catalogue } = useModel()
  const { instruments } = catalogue
  const changes = useChanges(account)
  const key = useKey()
  const [answer, setAnswer] = useState<{
    readonly account: string
    readonly frozen: FrozenAssessment | null
  }>()
  useEffect(() => {
    if (changes === undefined) return
    return latest(scorer.frozen({ key }, changes, { parameters, instruments }), ({ frozen }) => {
      setAnswer({ account, frozen })
    })
  }, [scorer, key, account, changes, parameters, instruments])
  return answer?.account === account ? answer.frozen : undefined
}
