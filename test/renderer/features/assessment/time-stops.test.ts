/** Along time: the days on which something was learnt, the way between them, and what was known from one to the next. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withRoom } from '../../../../renderer/features/assessment/time-labels.ts'
import {
  dayAt,
  labelChanges,
  placeOf,
  pointOn,
  spanOf,
  stepFrom,
  stopsOf,
  stretchesOf,
} from '../../../../renderer/features/assessment/time-stops.ts'
import { addDays, daysBetween } from '../../../../shared/domain/day.ts'
import { timelineOf, type TimelinePoint } from '../../../../shared/scoring/timeline.ts'
import { buildRecords, dayFrom, TODAY } from '../../../shared/scoring/build-records.ts'
import { sampleDay, samplePicture } from './sample-pictures.ts'

const question = 'goalClarity.written'
const records = buildRecords({
  notes: [{ title: 'First round' }],
  answers: [
    { question, answer: 'a', day: '2026-03-02', note: 1 },
    { question, answer: 'b', day: '2026-03-02' },
    { question, answer: 'b', day: '2026-08-02' },
  ],
  motives: [{ reason: 'useValue', view: 'said', day: '2026-04-01' }],
  readings: [{ from: '2026-03-01', to: '2026-03-31', used: 1, entitled: 2 }],
  outcomes: [{ kind: 'deal', result: 'lost', day: '2026-05-01' }],
})
const imports = [{ at: Date.parse('2026-05-01T10:00:00Z') }]
const stops = stopsOf({ records, imports, today: TODAY })
const span = spanOf(stops, TODAY)

const point = (
  day: string,
  outlook: number | null,
  quadrant: TimelinePoint['quadrant'] = null,
): TimelinePoint => ({
  day: dayFrom(day),
  outlook,
  completeness: 0,
  confidence: null,
  quadrant,
  referenceClass: null,
})

describe('stopsOf', () => {
  it('says of each day what was learnt, earliest first and today last', () => {
    expect(stops).toEqual([
      { day: '2026-03-02', kinds: ['interview', 'answers'], titles: ['First round'] },
      { day: '2026-03-31', kinds: ['reading'], titles: [] },
      { day: '2026-04-01', kinds: ['motive'], titles: [] },
      { day: '2026-05-01', kinds: ['outcome', 'import'], titles: [] },
      { day: TODAY, kinds: [], titles: [] },
    ])
  })

  it('is today alone where nothing was learnt', () => {
    expect(stopsOf({ records: buildRecords({}), imports: [], today: TODAY })).toEqual([
      { day: TODAY, kinds: [], titles: [] },
    ])
  })
})

describe('spanOf', () => {
  it('begins on the first day, and four weeks ago at the latest', () => {
    expect(span).toEqual({ from: '2026-03-02', to: TODAY, days: 91 })
    expect(spanOf([], TODAY)).toEqual({ from: addDays(TODAY, -28), to: TODAY, days: 28 })
  })
})

describe('dayAt', () => {
  it('finds again the day of a place, and the stop where one is near', () => {
    for (const { day } of stops) expect(dayAt(placeOf(day, span), stops, span)).toBe(day)
    expect(dayAt(placeOf(dayFrom('2026-03-03'), span), stops, span)).toBe('2026-03-02')
    expect(dayAt(placeOf(dayFrom('2026-04-15'), span), stops, span)).toBe('2026-04-15')
  })

  it('stays within the span wherever the pointer is', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 3, noNaN: true }), (place) => {
        const day = dayAt(place, stops, span)
        expect(day >= span.from && day <= span.to).toBe(true)
      }),
    )
  })
})

describe('stepFrom', () => {
  it('goes from stop to stop, also from a day between two, and ends at the ends', () => {
    expect(stepFrom(dayFrom('2026-04-10'), 'earlier', stops)).toBe('2026-04-01')
    expect(stepFrom(dayFrom('2026-04-10'), 'later', stops)).toBe('2026-05-01')
    expect(stepFrom(TODAY, 'later', stops)).toBeNull()
    expect(stepFrom(dayFrom('2026-03-02'), 'earlier', stops)).toBeNull()
    expect([stepFrom(TODAY, 'first', stops), stepFrom(TODAY, 'last', stops)]).toEqual(['2026-03-02', TODAY])
  })
})

describe('stretchesOf', () => {
  it('holds what was learnt until the next day, and joins neighbours that say the same', () => {
    const points = [point('2026-03-02', null), point('2026-03-31', 0.4), point('2026-04-01', 0.4)]
    const learnt = placeOf(dayFrom('2026-03-31'), span)
    expect(stretchesOf(points, span)).toEqual([
      { from: 0, to: learnt, outlook: null },
      { from: learnt, to: 1, outlook: 0.4 },
    ])
  })

  it('knows nothing without points', () => {
    expect(stretchesOf([], span)).toEqual([{ from: 0, to: 1, outlook: null }])
  })

  it('covers the whole span of a sample account without a gap', () => {
    const { records: sample } = samplePicture('Halden Freight')
    const all = stopsOf({ records: sample, imports: [], today: sampleDay })
    const whole = spanOf(all, sampleDay)
    const stretches = stretchesOf(timelineOf(sample, { asOf: sampleDay, view: 'today' }), whole)
    expect(stretches[0]?.from).toBe(0)
    expect(stretches.at(-1)?.to).toBe(1)
    stretches.slice(1).forEach(({ from }, index) => {
      expect(from).toBe(stretches[index]?.to)
    })
    expect(daysBetween(whole.from, whole.to)).toBe(whole.days)
  })
})

describe('labelChanges and pointOn', () => {
  const points = [
    point('2026-03-02', null),
    point('2026-03-31', 0.4, 'soldier'),
    point('2026-04-01', 0.4, 'soldier'),
    point('2026-05-01', 0.6, 'achiever'),
    point('2026-05-20', null),
  ]

  it('name each label where it begins', () => {
    expect(labelChanges(points)).toEqual([
      { day: '2026-03-31', label: 'soldier' },
      { day: '2026-05-01', label: 'achiever' },
      { day: '2026-05-20', label: null },
    ])
  })

  it('tell what was known on a day between two', () => {
    expect(pointOn(points, dayFrom('2026-04-20'))?.quadrant).toBe('soldier')
    expect(pointOn(points, dayFrom('2026-03-01'))).toBeNull()
  })
})

describe('withRoom', () => {
  it('keeps names apart and within the strip, and prefers the later one', () => {
    const names = [0, 0.02, 0.5, 0.99].map((at) => ({ at, text: 'Soldier' }))
    const placed = withRoom(names, 600)
    expect(placed.map(({ at }) => at)).toEqual([0.02, 0.5, 0.99])
    expect(placed.at(-1)?.left).toBeLessThanOrEqual(600)
  })

  it('leaves out what is wider than the strip', () => {
    expect(withRoom([{ at: 0, text: 'Not yet known' }], 40)).toEqual([])
  })
})
