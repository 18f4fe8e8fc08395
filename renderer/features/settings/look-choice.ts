/** Which of the choices of whose parameters to use is the one in use. */
import type { Model } from '../../data/model.ts'

/** The choice of mine, whichever library that is or will be. */
export const MINE = 'mine'

/** `defaults`: the choice of nobody's. Mine also where I have no library yet. */
export function lookChoice({ id, mine }: Model['looking'], defaults: string): string {
  if (mine) return MINE
  return id ?? defaults
}
