/** Heads, held against their definition: over every graph, forged ones too, nothing is dropped and nothing depends on order. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headsOf, type Setting } from '../../../shared/changes/heads.ts'
import { anyOrder } from './devices.ts'

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

/** Any graph: circles, changes over themselves, and names that are not there. */
const anyGraph: fc.Arbitrary<Setting[]> = fc
  .uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 })
  .chain((names) =>
    fc.tuple(
      ...names.map((change) =>
        fc.record({
          change: fc.constant(change),
          over: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }),
        }),
      ),
    ),
  )

function reached(settings: readonly Setting[], start: string): Set<string> {
  const seen = new Set([start])
  for (let size = 0; size < seen.size;) {
    size = seen.size
    for (const { change, over } of settings) if (seen.has(change)) over.forEach((other) => seen.add(other))
  }
  return seen
}

function names(settings: readonly Setting[]): string[] {
  return settings.map(({ change }) => change).sort()
}

describe('headsOf', () => {
  it('is every change that whoever is over it is itself under: the definition, over any graph', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const expected = graph.filter(({ change }) =>
          graph.every(
            (other) => !reached(graph, other.change).has(change) || reached(graph, change).has(other.change),
          ),
        )
        expect(names(headsOf(graph))).toEqual(names(expected))
      }),
      { numRuns: 500 },
    )
  })

  it('drops no value: each is a head or replaced by one, step by step', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const covered = new Set(headsOf(graph).flatMap(({ change }) => [...reached(graph, change)]))
        for (const { change } of graph) expect(covered.has(change)).toBe(true)
      }),
    )
  })

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(
        anyGraph.chain((graph) => fc.tuple(fc.constant(graph), anyOrder(graph))),
        ([graph, shuffled]) => {
          expect(names(headsOf(shuffled))).toEqual(names(headsOf(graph)))
        },
      ),
    )
  })

  it('takes every member of a forged circle, and none of one that something is over', () => {
    const circle = [
      { change: 'a', over: ['b'] },
      { change: 'b', over: ['c'] },
      { change: 'c', over: ['a', 'z'] },
      { change: 'd', over: [] },
    ]
    expect(names(headsOf(circle))).toEqual(['a', 'b', 'c', 'd'])
    expect(names(headsOf([...circle, { change: 'e', over: ['b', 'd'] }]))).toEqual(['e'])
    expect(names(headsOf([{ change: 'a', over: ['a'] }]))).toEqual(['a'])
    expect(headsOf([])).toEqual([])
  })

  it('walks a chain of 100,000 without overflowing the stack', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => ({
      change: `${index}`,
      over: [`${index - 1}`],
    }))
    expect(names(headsOf(chain))).toEqual(['99999'])
    const ring = chain.with(0, { change: '0', over: ['99999'] })
    expect(headsOf(ring)).toHaveLength(100_000)
  })
})
