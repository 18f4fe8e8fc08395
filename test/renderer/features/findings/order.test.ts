/** Moving findings by hand: each move gives the order one would expect, whatever places they came with. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastPlace, moveEdits } from '../../../../renderer/features/findings/order.ts'
import { findingId } from '../../../../shared/domain/ids.ts'

const idOf = (index: number) => findingId.parse(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`)

type Placed = { readonly id: ReturnType<typeof idOf>; readonly place: number }

/** As the page shows them: by place, and here by id where places tie. */
function shownOf(findings: readonly Placed[]): readonly Placed[] {
  return findings.toSorted((one, other) => one.place - other.place || one.id.localeCompare(other.id))
}

function after(findings: readonly Placed[], id: string, by: -1 | 1): readonly Placed[] {
  const places = new Map(moveEdits(findings, id, by).map(({ record, set }) => [record, set['place']]))
  return shownOf(
    findings.map((finding) => {
      const place = places.get(finding.id)
      return typeof place === 'number' ? { ...finding, place } : finding
    }),
  )
}

const places = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(-1_000_000, 1_000_000, 0.1, 0.1 + Number.EPSILON),
)

describe('moveEdits', () => {
  it('swaps a finding with its neighbour and leaves the others in their order', () => {
    fc.assert(
      fc.property(
        fc.array(places, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.constantFrom(-1 as const, 1 as const),
        (given, pick, by) => {
          const shown = shownOf(given.map((place, index) => ({ id: idOf(index), place })))
          const ids = shown.map(({ id }) => id)
          const from = pick % ids.length
          const to = from + by
          const moved = ids[from]
          if (moved === undefined) return
          const wanted = [...ids]
          if (to >= 0 && to < ids.length) {
            wanted.splice(from, 1)
            wanted.splice(to, 0, moved)
          }
          const result = after(shown, moved, by)
          expect(result.map(({ id }) => id)).toEqual(wanted)
          for (const { place } of result) expect(Math.abs(place)).toBeLessThanOrEqual(1_000_000)
        },
      ),
    )
  })

  it('writes one place where there is room, so that moves of two people seldom meet', () => {
    const shown = [0, 1, 2].map((place) => ({ id: idOf(place), place }))
    expect(moveEdits(shown, idOf(2), -1)).toEqual([{ record: idOf(2), kind: 'finding', set: { place: 0.5 } }])
    expect(moveEdits(shown, idOf(0), -1)).toEqual([])
    expect(moveEdits(shown, 'nobody', 1)).toEqual([])
  })

  it('holds for hundreds of moves into ever narrower gaps', () => {
    let shown: readonly Placed[] = [0, 1, 2].map((place) => ({ id: idOf(place), place }))
    for (let turn = 0; turn < 200; turn += 1) {
      const last = shown[2]
      if (last === undefined) throw new Error('Three findings')
      const ids = shown.map(({ id }) => id)
      shown = after(shown, last.id, -1)
      expect(shown.map(({ id }) => id)).toEqual([ids[0], ids[2], ids[1]])
    }
  })
})

describe('lastPlace', () => {
  it('is behind all there are, and never beyond what a record may hold', () => {
    expect(lastPlace([])).toBe(0)
    expect(
      lastPlace([
        { id: idOf(1), place: 2.5 },
        { id: idOf(2), place: -4 },
      ]),
    ).toBe(3.5)
    expect(lastPlace([{ id: idOf(1), place: 1_000_000 }])).toBe(1_000_000)
  })
})
