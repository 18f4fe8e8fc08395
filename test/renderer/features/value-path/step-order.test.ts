/** Moving a step changes its place and nobody else's order. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, moveStep, placeAtEnd } from '../../../../renderer/features/value-path/step-order.ts'
import { valueStepId } from '../../../../shared/domain/ids.ts'
import { valueStepFields } from '../../../../shared/domain/value-step.ts'

const step = (number: number, place: number, name = `step ${String(number)}`) => ({
  id: valueStepId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
  name,
  place,
})

const idsInOrder = (steps: readonly ReturnType<typeof step>[]) => inOrder(steps).map(({ id }) => String(id))

const somePlaces = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.constantFrom(0, 1, 2, 1_000_000, -1_000_000),
  fc.double({ min: 0, max: 1, noNaN: true }),
)

describe('inOrder', () => {
  it('goes by place, and by name where places are equal', () => {
    const steps = [step(1, 2, 'b'), step(2, 2, 'a'), step(3, 1, 'c')]
    expect(inOrder(steps).map(({ name }) => name)).toEqual(['c', 'a', 'b'])
  })
})

describe('moveStep', () => {
  it('exchanges the step with its neighbour whatever the places are, and writes only places that fit', () => {
    fc.assert(
      fc.property(
        fc.array(somePlaces, { minLength: 2, maxLength: 8 }),
        fc.nat(7),
        fc.constantFrom(-1 as const, 1 as const),
        (places, chosen, by) => {
          const steps = places.map((place, index) => step(index, place))
          const before = idsInOrder(steps)
          const from = chosen % steps.length
          const id = before[from] ?? ''
          const written = moveStep(steps, id, by)
          const to = from + by
          if (to < 0 || to >= steps.length) {
            expect(written).toEqual([])
            return
          }
          for (const { place } of written) {
            expect(valueStepFields.shape.place.safeParse(place).success).toBe(true)
          }
          const after = steps.map((one) => ({
            ...one,
            place: written.find((change) => change.id === one.id)?.place ?? one.place,
          }))
          const wanted = before.toSpliced(from, 1).toSpliced(to, 0, id)
          expect(idsInOrder(after)).toEqual(wanted)
        },
      ),
    )
  })

  it('writes one place where there is room, so that two people who move different steps do not meet', () => {
    const steps = [step(1, 1), step(2, 2), step(3, 3)]
    expect(moveStep(steps, steps[2]?.id ?? '', -1)).toEqual([{ id: steps[2]?.id, place: 1.5 }])
  })

  it('does nothing for a step that is not there', () => {
    expect(moveStep([step(1, 1), step(2, 2)], 'nobody', 1)).toEqual([])
  })
})

describe('placeAtEnd', () => {
  it('comes after every step', () => {
    expect(placeAtEnd([])).toBe(1)
    expect(placeAtEnd([step(1, 1), step(2, 2.5)])).toBe(3)
  })
})
