/** The questions of a running interview in their order, and the one that is being asked. */
import { useMemo, useState } from 'react'
import type { ValueStep } from '../../../shared/domain/value-step.ts'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'
import { useCatalogue } from '../../ui/instrument-words.ts'
import { agendaOf, defaultOrder, placeOf, type AgendaItem } from './agenda.ts'

export type RunningAgenda = {
  /** The steps of the value path, in their order. */
  readonly steps: readonly ValueStep[]
  readonly order: readonly AgendaItem[]
  /** The one being asked; null where there is nothing to ask. */
  readonly item: AgendaItem | null
  /** Its place in the order; -1 where it is not in it. */
  readonly index: number
  readonly next: AgendaItem | null
  readonly setCurrent: (item: AgendaItem) => void
}

/** `score`: of what was known before the interview; undefined until it is there. */
export function useAgenda(score: AccountScore | undefined, valueSteps: readonly ValueStep[]): RunningAgenda {
  // The order stays as it was when the interview began: nothing jumps while one talks.
  const catalogue = useCatalogue()
  const steps = useMemo(() => [...valueSteps].sort((one, other) => one.place - other.place), [valueSteps])
  const [agenda, setAgenda] = useState<readonly AgendaItem[] | null>(null)
  if (agenda === null && score !== undefined) setAgenda(agendaOf(score, catalogue, steps))
  const fallback = useMemo(() => defaultOrder(catalogue, steps), [catalogue, steps])
  const order = agenda ?? fallback
  const [current, setCurrent] = useState<AgendaItem | null>(null)
  const item = current ?? order[0] ?? null
  const index = item === null ? -1 : placeOf(order, item)
  return { steps, order, item, index, next: order[index + 1] ?? null, setCurrent }
}
