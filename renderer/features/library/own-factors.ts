/** The experience of the libraries here as the page lists it: mine first, then colleagues', what is offered before what is retired. */
import type { OwnFactor } from '../../../shared/domain/library.ts'
import { compareText } from '../../../shared/scoring/content-order.ts'
import type { LibraryView } from '../../data/data.ts'

export type ListedFactors = {
  readonly id: string
  /** Whose it is; empty where nobody said. */
  readonly owner: string
  readonly mine: boolean
  readonly offered: readonly OwnFactor[]
  readonly retired: readonly OwnFactor[]
}

/** Libraries that hold experience, in the order they come in. */
export function listedFactors(
  libraries: readonly Pick<LibraryView, 'id' | 'mine' | 'records'>[],
): readonly ListedFactors[] {
  return libraries
    .map(({ id, mine, records }) => {
      const factors = records.factors.toSorted(inOrder)
      return {
        id,
        mine,
        owner: records.library.name.trim(),
        offered: factors.filter(({ retired }) => !retired),
        retired: factors.filter(({ retired }) => retired),
      }
    })
    .filter(({ offered, retired }) => offered.length + retired.length > 0)
}

function inOrder(a: OwnFactor, b: OwnFactor): number {
  return (
    compareText(a.initiativeSort, b.initiativeSort) ||
    Number(a.sort === 'success') - Number(b.sort === 'success') ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id)
  )
}
