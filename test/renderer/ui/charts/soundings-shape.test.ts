/** Many soundings on one chart: each where its levels are, none upon another while they are few, every name there if asked. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  drawSoundings,
  FIX,
  nameSoundings,
  sheetOf,
  STRIP,
  type DrawnSounding,
  type Sounding,
} from '../../../../renderer/ui/charts/soundings-shape.ts'

const SHEET = sheetOf(420)
const { left, top, size } = SHEET.field

function at(id: string, x: number | null, y: number | null, mark?: Sounding['mark']): Sounding {
  return { id, name: `Named ${id}`, x, y, text: id, ...(mark === undefined ? {} : { mark }) }
}

const levels = fc.option(fc.constantFrom(0, 0.33, 0.34, 0.5, 0.67, 1))
const soundings = fc
  .array(fc.record({ x: levels, y: levels }), { maxLength: 12 })
  .map((places) => places.map(({ x, y }, index) => at(String(index), x, y, index === 3 ? 'here' : undefined)))

function gap(a: DrawnSounding, b: DrawnSounding): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

describe('drawing soundings', () => {
  it('puts what is known on one axis into the strip beside the other, and leaves out what is known on neither', () => {
    const drawn = drawSoundings(
      [at('a', 0.5, 0.5), at('b', 0.25, null), at('c', null, 1), at('d', null, null)],
      SHEET,
      true,
    )
    expect(drawn).toMatchObject([
      { x: left + size / 2, y: top + size / 2, whole: true },
      { x: left + size / 4, y: SHEET.under + STRIP.size / 2, whole: false },
      { x: SHEET.side + STRIP.size / 2, whole: false },
    ])
  })

  it('moves aside what would cover another, never what the picture is of', () => {
    const drawn = drawSoundings(
      [at('a', 0.5, 0.5), at('b', 0.5, 0.5), at('own', 0.5, 0.5, 'here')],
      SHEET,
      true,
    )
    expect(drawn.map(({ point }) => point.id)).toEqual(['a', 'b', 'own'])
    const [a, b, own] = drawn
    expect(own).toMatchObject(own?.level ?? {})
    expect(a).toMatchObject({ level: { x: own?.x, y: own?.y } })
    expect(a?.x === own?.x && a?.y === own?.y).toBe(false)
    expect(a?.x === b?.x && a?.y === b?.y).toBe(false)
  })

  it('leaves all where they are if there are too many to keep apart', () => {
    const drawn = drawSoundings([at('a', 0.5, 0.5), at('b', 0.5, 0.5)], SHEET, false)
    expect(drawn[0]).toMatchObject({ x: drawn[1]?.x, y: drawn[1]?.y })
  })

  it('keeps every two apart, each in its field or strip, and moves none that has room', () => {
    fc.assert(
      fc.property(soundings, (points) => {
        const drawn = drawSoundings(points, SHEET, true)
        expect(drawn.map(({ point }) => point)).toEqual(points.filter(({ x, y }) => x !== null || y !== null))
        for (const [index, one] of drawn.entries()) {
          if (one.point.x === null) expect(one.x).toBe(one.level.x)
          else expect(Math.abs(one.x - left - size / 2)).toBeLessThanOrEqual(size / 2)
          if (one.point.y === null) expect(one.y).toBe(one.level.y)
          else expect(Math.abs(one.y - top - size / 2)).toBeLessThanOrEqual(size / 2)
          for (const other of drawn.slice(index + 1)) expect(gap(one, other)).toBeGreaterThanOrEqual(10)
        }
        const lone = drawn.every((one) =>
          drawn.every(
            (other) =>
              other === one || Math.hypot(one.level.x - other.level.x, one.level.y - other.level.y) > 30,
          ),
        )
        if (lone) for (const one of drawn) expect(one).toMatchObject(one.level)
      }),
    )
  })
})

describe('naming soundings', () => {
  it('names every one if asked, the frame and the names of the quadrants kept clear', () => {
    const drawn = drawSoundings([at('a', 0, 0), at('b', 1, 1), at('c', null, 1)], SHEET, true)
    const names = nameSoundings(drawn, null, SHEET, { few: true, all: true })
    expect(names.map(({ of }) => of.point.id)).toEqual(['a', 'b', 'c'])
    // In the corners the words of the quadrants stand beside the dots: the names stand off, on a line.
    for (const { path } of names) expect(path).not.toBeNull()
    expect(names[2]?.path).toMatch(new RegExp(`^M${String(SHEET.side + STRIP.size / 2 + 6)} .*H.*V`))
    for (const { y } of names) {
      expect(y).toBeGreaterThan(top + 54)
      expect(y).toBeLessThan(top + size - 52)
    }
  })

  it('names no strip and none of many, but always the selected one', () => {
    const drawn = drawSoundings([at('a', 0.5, 0.5), at('b', null, 0.5)], SHEET, true)
    const name = (selected: DrawnSounding | null, few: boolean) =>
      nameSoundings(drawn, selected, SHEET, { few, all: false }).map(({ id }) => id)
    expect(name(null, true)).toEqual(['a'])
    expect(name(null, false)).toEqual([])
    expect(name(drawn[1] ?? null, false)).toEqual(['b'])
  })

  it('keeps the name of the ringed one clear of its ring', () => {
    const drawn = drawSoundings([at('own', 0.5, 0.4, 'here')], SHEET, true)
    const [own] = nameSoundings(drawn, null, SHEET, { few: true, all: true })
    expect(own?.x).toBeGreaterThan((drawn[0]?.x ?? 0) + FIX.ring)
  })
})
