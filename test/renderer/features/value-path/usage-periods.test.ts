/** Use along time: pro rata by days, unknown where nothing was read, and equally many days on either side of what was done. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  COMPARED_DAYS,
  daysOf,
  effectsOf,
  measureOf,
  usagePanels,
  useIn,
} from '../../../../renderer/features/value-path/usage-periods.ts'
import { monthTicks, overlaps, usageShape } from '../../../../renderer/features/value-path/usage-shape.ts'
import { addDays, day, daysBetween, type Day } from '../../../../shared/domain/day.ts'
import { interventionId, readingId } from '../../../../shared/domain/ids.ts'
import { interventionFields } from '../../../../shared/domain/intervention.ts'
import { readingFields, type Reading } from '../../../../shared/domain/reading.ts'

const asOf = day.parse('2026-06-01')
const ago = (days: number): Day => addDays(asOf, -days)
let made = 0

function reading(first: number, last: number, used: number, entitled: number, unit = 'hours'): Reading {
  made += 1
  const fields = { from: ago(first), to: ago(last), unit, used, entitled, recordedAt: 1, recorder: '' }
  const id = readingId.parse(`00000000-0000-4000-a000-${String(made).padStart(12, '0')}`)
  return { ...readingFields.parse(fields), id }
}

function intervention(from: number, until: number | null = null) {
  const fields = { name: 'Nothing charged', from: ago(from), until: until === null ? null : ago(until) }
  return {
    ...interventionFields.parse(fields),
    id: interventionId.parse('00000000-0000-4000-b000-000000000001'),
  }
}

const anyReading = fc
  .record({
    last: fc.integer({ min: 0, max: 500 }),
    days: fc.integer({ min: 1, max: 200 }),
    used: fc.nat(100_000).map((cents) => cents / 100),
    entitled: fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
    unit: fc.constantFrom('hours', ' hours ', 'seats'),
  })
  .map(({ last, days, used, entitled, unit }) => reading(last + days - 1, last, used, entitled, unit))
const readings = fc.array(anyReading, { maxLength: 8 })

describe('useIn', () => {
  it('takes of a reading what falls on its days among those asked for', () => {
    const read = [reading(29, 0, 30, 60)]
    expect(useIn(read, ago(9), ago(0))).toEqual({ used: 10, entitled: 20, share: 0.5, days: 10 })
    expect(useIn(read, ago(100), ago(25))).toMatchObject({ used: 5, days: 5 })
  })

  it('knows nothing of days without a reading, and nothing used is something known', () => {
    expect(useIn([reading(60, 31, 5, 10)], ago(30), ago(0))).toBeNull()
    expect(useIn([reading(30, 0, 0, 10)], ago(30), ago(0))).toMatchObject({ share: 0, days: 31 })
  })

  it('never comes to more than what the readings hold, nor to more days than were asked for', () => {
    fc.assert(
      fc.property(readings, fc.nat(400), fc.nat(200), (read, last, length) => {
        const found = useIn(read, ago(last + length), ago(last))
        if (found === null) return
        const sum = (of: (one: Reading) => number) => read.reduce((all, one) => all + of(one), 0)
        expect(found.used).toBeLessThanOrEqual(sum(({ used }) => used) * (1 + 1e-9))
        expect(found.entitled).toBeLessThanOrEqual(sum(({ entitled }) => entitled) * (1 + 1e-9))
        expect(found.days).toBeLessThanOrEqual(length + 1)
        const shares = read.map(({ used, entitled }) => used / entitled)
        expect(found.share).toBeLessThanOrEqual(Math.max(...shares) * (1 + 1e-9))
      }),
    )
  })

  it('says of two stretches of days together what it says of each', () => {
    fc.assert(
      fc.property(readings, fc.integer({ min: 1, max: 300 }), (read, border) => {
        const whole = useIn(read, ago(800), ago(0))
        const parts = [useIn(read, ago(800), ago(border)), useIn(read, ago(border - 1), ago(0))]
        const used = parts.reduce((sum, part) => sum + (part?.used ?? 0), 0)
        const days = parts.reduce((sum, part) => sum + (part?.days ?? 0), 0)
        expect(used).toBeCloseTo(whole?.used ?? 0, 6)
        expect(days).toBe(whole?.days ?? 0)
      }),
    )
  })
})

describe('usagePanels', () => {
  it('leaves no day out, and shows none twice', () => {
    fc.assert(
      fc.property(readings, (read) => {
        for (const { stretches } of usagePanels(read, ago(720), asOf)) {
          expect(stretches[0]?.from).toBe(ago(720))
          expect(stretches.at(-1)?.to).toBe(asOf)
          for (const [index, stretch] of stretches.entries()) {
            const next = stretches[index + 1]
            expect(stretch.from <= stretch.to).toBe(true)
            if (next !== undefined) expect(addDays(stretch.to, 1)).toBe(next.from)
          }
        }
      }),
    )
  })

  it('is known on exactly the days that a reading of the unit covers', () => {
    fc.assert(
      fc.property(readings, fc.nat(700), (read, days) => {
        for (const { unit, stretches } of usagePanels(read, ago(720), asOf)) {
          const covered = read.some(
            (one) => one.unit.trim() === unit && one.from <= ago(days) && one.to >= ago(days),
          )
          const stretch = stretches.find(({ from, to }) => from <= ago(days) && to >= ago(days))
          expect(stretch?.known !== null).toBe(covered)
        }
      }),
    )
  })

  it('draws no more than was read, where nothing is scaled', () => {
    fc.assert(
      fc.property(readings, (read) => {
        for (const { unit, measure, stretches } of usagePanels(read, ago(720), asOf)) {
          if (measure === 'rate') continue
          const most = Math.max(...read.filter((one) => one.unit.trim() === unit).map(({ used }) => used))
          for (const { known } of stretches) expect(known?.used ?? 0).toBeLessThanOrEqual(most * (1 + 1e-9))
        }
      }),
    )
  })

  it('shows a hole as not known, and an overlap as the mean of the readings there', () => {
    const [first, second, third] = [
      reading(100, 71, 10, 100),
      reading(60, 31, 20, 100),
      reading(45, 16, 40, 100),
    ]
    const [panel] = usagePanels([third, first, second], ago(100), ago(16))
    expect(panel?.measure).toBe('asRead')
    expect(panel?.stretches).toEqual([
      { from: ago(100), to: ago(71), known: { used: 10, entitled: 100, readings: [first.id] } },
      { from: ago(70), to: ago(61), known: null },
      { from: ago(60), to: ago(46), known: { used: 20, entitled: 100, readings: [second.id] } },
      { from: ago(45), to: ago(31), known: { used: 30, entitled: 100, readings: [third.id, second.id] } },
      { from: ago(30), to: ago(16), known: { used: 40, entitled: 100, readings: [third.id] } },
    ])
  })

  it('draws hours read over unequal periods by the day, and seats as they were read', () => {
    const hours = [reading(119, 30, 30, 300), reading(29, 0, 20, 100)]
    expect(measureOf(hours)).toBe('rate')
    const [panel] = usagePanels(hours, ago(119), asOf)
    expect(panel?.stretches.map(({ known }) => known?.used)).toEqual([10, 20])
    expect(panel?.stretches.map(({ known }) => known?.entitled)).toEqual([100, 100])
    expect(measureOf([reading(119, 30, 30, 50, 'seats'), reading(29, 0, 20, 50, 'seats')])).toBe('asRead')
  })
})

describe('effectsOf', () => {
  it('holds ninety days before against ninety days after', () => {
    const read = [reading(640, 551, 12, 300), reading(550, 461, 93, 300)]
    expect(effectsOf(intervention(550), read, asOf)).toEqual([
      {
        unit: 'hours',
        days: COMPARED_DAYS,
        before: { used: 12, entitled: 300, share: 0.04, days: 90 },
        after: { used: 93, entitled: 300, share: 0.31, days: 90 },
      },
    ])
  })

  it('compares equally many days while it is young, and leaves after open where nothing was read since', () => {
    const read = [reading(119, 30, 9, 300), reading(29, 0, 10, 100)]
    const [young] = effectsOf(intervention(29), read, asOf)
    expect(young).toMatchObject({
      days: 30,
      before: { days: 30, share: 0.03 },
      after: { days: 30, share: 0.1 },
    })
    const [fresh] = effectsOf(intervention(10), [reading(119, 30, 9, 300)], asOf)
    expect(fresh).toMatchObject({ days: 90, before: { days: 71 }, after: null })
  })

  it('takes nothing from a reading that runs across the day, unless nothing was used', () => {
    expect(effectsOf(intervention(40), [reading(80, 0, 8, 80)], asOf)).toEqual([])
    const [none] = effectsOf(intervention(40), [reading(80, 0, 0, 80)], asOf)
    expect(none).toMatchObject({ before: { share: 0 }, after: { share: 0 } })
  })

  it('says nothing of what is still to come', () => {
    const read = [reading(30, 0, 8, 80)]
    expect(effectsOf({ from: addDays(asOf, 1) }, read, asOf)).toEqual([])
  })

  it('never counts more days on one side than on the other could be counted', () => {
    fc.assert(
      fc.property(readings, fc.nat(600), (read, began) => {
        for (const { days, before, after } of effectsOf(intervention(began), read, asOf)) {
          expect(days).toBeLessThanOrEqual(COMPARED_DAYS)
          expect(before !== null || after !== null).toBe(true)
          for (const side of [before, after]) {
            if (side === null) continue
            expect(side.days).toBeGreaterThan(0)
            expect(side.days).toBeLessThanOrEqual(days)
          }
          if (after !== null) expect(days).toBe(Math.min(COMPARED_DAYS, began + 1))
        }
      }),
    )
  })
})

describe('usageShape', () => {
  it('begins with what came first and ends with the day looked at', () => {
    const shape = usageShape([reading(99, 50, 1, 10)], [intervention(199, 100)], asOf)
    expect(shape?.from).toBe(ago(199))
    expect(shape?.placeOf(ago(199))).toBe(0)
    expect(shape?.placeOf(asOf, 'end')).toBe(1)
    expect(shape?.placeOf(ago(99))).toBe(0.5)
  })

  it('needs a reading, and leaves out what had not begun', () => {
    expect(usageShape([], [intervention(5)], asOf)).toBeNull()
    const later = { ...intervention(5), from: addDays(asOf, 1) }
    expect(usageShape([reading(5, 1, 1, 2)], [later], asOf)?.interventions).toEqual([])
  })

  it('names few first days of months, within the days drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), (length) => {
        const ticks = monthTicks(ago(length), asOf)
        expect(ticks.length).toBeLessThanOrEqual(9)
        for (const tick of ticks) {
          expect(tick.endsWith('-01')).toBe(true)
          expect(daysBetween(ago(length), tick)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
    expect(monthTicks(day.parse('2026-01-15'), day.parse('2026-03-02'))).toEqual(['2026-02-01', '2026-03-01'])
  })

  it('knows which readings cover the same days', () => {
    const [one, other, apart] = [reading(30, 10, 1, 2), reading(10, 0, 1, 2), reading(10, 0, 1, 2, 'seats')]
    expect([overlaps(one, [one, other]), overlaps(one, [one, apart])]).toEqual([true, false])
    expect(daysOf(one)).toBe(21)
  })
})
