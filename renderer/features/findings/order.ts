/** The order in which findings are delivered: by hand, one place at a time, with as few writes as will do. */
import type { Edit } from '../../../shared/changes/change.ts'
import type { Finding } from '../../../shared/domain/finding.ts'

/** As the record's schema has it. */
const FURTHEST = 1_000_000

type Placed = Pick<Finding, 'id' | 'place'>

/** The edits that move one finding up (-1) or down (1) in a list as it is shown; none at its ends or where it is not in it. */
export function moveEdits(shown: readonly Placed[], id: string, by: -1 | 1): readonly Edit[] {
  const from = shown.findIndex((finding) => finding.id === id)
  const moved = shown[from]
  const to = from + by
  if (moved === undefined || to < 0 || to >= shown.length) return []
  const others = shown.filter((finding) => finding !== moved)
  const place = between(others[to - 1]?.place, others[to]?.place)
  if (place !== null) return [placing(moved.id, place)]
  // No room between two that share a place: all of them are counted anew.
  const ordered = [...others.slice(0, to), moved, ...others.slice(to)]
  return ordered.flatMap((finding, index) => (finding.place === index ? [] : [placing(finding.id, index)]))
}

/** Where a new finding goes: behind all there are. */
export function lastPlace(findings: readonly Placed[]): number {
  return findings.length === 0 ? 0 : Math.min(FURTHEST, Math.max(...findings.map(({ place }) => place)) + 1)
}

/** A place strictly between two, either of which may be missing; null where there is none. */
function between(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined && after === undefined) return 0
  const place =
    before === undefined ? (after ?? 0) - 1 : after === undefined ? before + 1 : (before + after) / 2
  const fits =
    Math.abs(place) <= FURTHEST &&
    (before === undefined || before < place) &&
    (after === undefined || place < after)
  return fits ? place : null
}

function placing(id: string, place: number): Edit {
  return { record: id, kind: 'finding', set: { place } }
}
