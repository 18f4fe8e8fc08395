/** Each initiative of an account scored on its own, in the worker; the last answer for the same account stands until the next is there. */
import { useEffect, useState } from 'react'
import type { Day } from '../../shared/domain/day.ts'
import type { AccountRecords } from '../../shared/scoring/account-records.ts'
import type { InitiativeScore } from '../../shared/scoring/initiative-score.ts'
import { useOpenedData } from './data-context.tsx'
import { useModel } from './use-model.tsx'
import { latest, useKey } from './use-score.ts'

/** By the id of the initiative; undefined until they are worked out. Keep `records` the same between renders. */
export function useInitiativeScores(
  records: AccountRecords | null | undefined,
  asOf: Day,
): ReadonlyMap<string, InitiativeScore> | undefined {
  const { scorer } = useOpenedData()
  const { parameters, catalogue } = useModel()
  const { instruments } = catalogue
  const key = useKey()
  const [found, setFound] = useState<{
    readonly account: string
    readonly scores: ReadonlyMap<string, InitiativeScore>
  }>()
  useEffect(() => {
    if (records === null || records === undefined) return
    const account: string = records.account.id
    return latest(scorer.initiatives({ key }, records, { asOf, parameters, instruments }), (scores) => {
      setFound({ account, scores: new Map(scores.map((score) => [score.initiative, score])) })
    })
  }, [scorer, key, records, asOf, parameters, instruments])
  return found !== undefined && found.account === records?.account.id ? found.scores : undefined
}
