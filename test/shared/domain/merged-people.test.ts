/** Placeholders that became somebody: nothing that names them is lost, and no circle of merges takes anybody away. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergedPeople, readThroughMerged } from '../../../shared/domain/merged-people.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import {
  anyMerged,
  anyRecords,
  observation,
  person,
  personIdOf,
  recordsOf,
  relation,
} from '../people/people-records.ts'

/** Every place in which a record names one of these, as text, without the people themselves. */
function namedIn({ account: _, people, ...lists }: AccountRecords): ReadonlySet<string> {
  const text = JSON.stringify(lists)
  return new Set(people.map(({ id }) => id).filter((id) => text.includes(id)))
}

describe('mergedPeople', () => {
  it('reads each as somebody live who is not merged, or leaves them as they are', () => {
    fc.assert(
      fc.property(anyMerged, (people) => {
        const merged = mergedPeople(people)
        for (const [from, to] of merged) {
          expect(to).not.toBe(from)
          expect(merged.has(to)).toBe(false)
          expect(people.find(({ id }) => id === to)?.mergedInto).toBeNull()
        }
      }),
    )
  })

  it('follows a chain to its end', () => {
    const people = [
      person(1, { mergedInto: personIdOf(2) }),
      person(2, { mergedInto: personIdOf(3) }),
      person(3),
    ]
    expect([...mergedPeople(people)]).toEqual([
      [personIdOf(1), personIdOf(3)],
      [personIdOf(2), personIdOf(3)],
    ])
  })

  it('leaves those in a circle, and those whose target was deleted, themselves', () => {
    const circle = [
      person(1, { mergedInto: personIdOf(2) }),
      person(2, { mergedInto: personIdOf(1) }),
      person(3, { mergedInto: personIdOf(3) }),
      person(4, { mergedInto: personIdOf(9) }),
      person(5, { mergedInto: personIdOf(4) }),
    ]
    expect(mergedPeople(circle).size).toBe(0)
  })
})

describe('readThroughMerged', () => {
  it('gives the same object where nobody is merged', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const people = records.people.map((one) => ({ ...one, mergedInto: null }))
        const plain = { ...records, people }
        expect(readThroughMerged(plain)).toBe(plain)
      }),
    )
  })

  it('loses no record but relations between two who are one, and names nobody who is merged', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const merged = mergedPeople(records.people)
        const one = (id: string) => merged.get(id) ?? id
        const read = readThroughMerged(records)
        expect(read.people.map(({ id }) => id)).toEqual(
          records.people.map(({ id }) => id).filter((id) => !merged.has(id)),
        )
        for (const list of ['notes', 'observations', 'motives', 'valueSteps', 'valueViews', 'goals'] as const)
          expect(read[list].map(({ id }) => id)).toEqual(records[list].map(({ id }) => id))
        expect(read.commitments).toHaveLength(records.commitments.length)
        expect(read.attachments).toHaveLength(records.attachments.length)
        expect(read.relations.map(({ id }) => id)).toEqual(
          records.relations.filter(({ from, to }) => one(from) !== one(to)).map(({ id }) => id),
        )
        const text = JSON.stringify({ ...read, people: [] })
        for (const id of merged.keys()) expect(text.includes(id)).toBe(false)
      }),
    )
  })

  it('lets nobody lose what named them: who was named is named, under whom they are read as', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const merged = mergedPeople(records.people)
        const kept = {
          ...records,
          relations: records.relations.filter(
            ({ from, to }) => (merged.get(from) ?? from) !== (merged.get(to) ?? to),
          ),
        }
        const expected = new Set([...namedIn(kept)].map((id) => merged.get(id) ?? id))
        expect(namedIn(readThroughMerged(kept))).toEqual(expected)
      }),
    )
  })

  it('joins what two keys said: agreed or present where either was', () => {
    const records = recordsOf({
      people: [person(1, { mergedInto: personIdOf(2) }), person(2)],
      observations: [observation(1, 1)],
      relations: [relation(1, 1, 2), relation(2, 1, 3)],
    })
    const read = readThroughMerged(records)
    expect(read.observations.map(({ speaker }) => speaker)).toEqual([personIdOf(2)])
    expect(read.relations.map(({ from, to }) => [from, to])).toEqual([[personIdOf(2), personIdOf(3)]])
  })
})
