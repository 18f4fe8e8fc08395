/** What is written down of an initiative beside its goal, and what of it is still missing. */
import type { Initiative } from '../../../shared/domain/initiative.ts'

export const initiativeFacts = ['goal', 'sort', 'stage', 'agreedBy', 'committed'] as const
export type InitiativeFact = (typeof initiativeFacts)[number]

export type Facts = {
  /** But for the goal, which the entry shows first. */
  readonly known: readonly { readonly fact: InitiativeFact; readonly value: string }[]
  /** What somebody ought to find out. The sort is a help for finding it again, and who agreed needs a goal to agree to. */
  readonly missing: readonly InitiativeFact[]
}

export function factsOf(
  initiative: Pick<Initiative, 'goal' | 'sort' | 'stage' | 'agreedBy' | 'committed'>,
): Facts {
  const values = initiativeFacts.map((fact) => ({ fact, value: (initiative[fact] ?? '').trim() }))
  return {
    known: values.filter(({ fact, value }) => value !== '' && fact !== 'goal'),
    missing: values.flatMap(({ fact, value }) => {
      if (value !== '' || fact === 'sort') return []
      return fact === 'agreedBy' && initiative.goal.trim() === '' ? [] : [fact]
    }),
  }
}
