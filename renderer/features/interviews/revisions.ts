/** The texts a note has had since it was finalised, read from the changes that wrote them. */
import type { Change } from '../../../shared/changes/change.ts'
import { opsOf } from '../../../shared/changes/materialise.ts'

export type Revision = {
  readonly change: string
  /** Milliseconds since 1970 UTC, by the author's clock. */
  readonly wall: number
  readonly author: string
  readonly body: string
  /** Characters more or fewer than the text before it. */
  readonly grown: number
}

export type Revisions = {
  /** The text as it was finalised; null where no change of that time holds it. */
  readonly finalised: Revision | null
  /** Later texts, newest first. */
  readonly later: readonly Revision[]
}

/** `finalisedAt`: milliseconds since 1970 UTC. */
export function revisionsOf(changes: readonly Change[], note: string, finalisedAt: number): Revisions {
  const texts = changes
    .flatMap((change) =>
      opsOf(change).flatMap(({ record, set }) => {
        const body = record === note ? set['body']?.value : undefined
        return typeof body === 'string' ? [{ change, body }] : []
      }),
    )
    .sort((a, b) => (a.change.at < b.change.at ? -1 : a.change.at > b.change.at ? 1 : 0))
  const revisions = texts.map(({ change, body }, index): Revision => {
    const { id, wall, author } = change
    return { change: id, wall, author, body, grown: body.length - (texts[index - 1]?.body.length ?? 0) }
  })
  return {
    finalised: revisions.findLast(({ wall }) => wall <= finalisedAt) ?? null,
    later: revisions.filter(({ wall }) => wall > finalisedAt).reverse(),
  }
}
