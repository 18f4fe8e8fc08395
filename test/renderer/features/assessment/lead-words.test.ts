/** The leading sentence stays plain and under 30 words for every lead there can be, whatever people have typed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leadOf, type Lead } from '../../../../renderer/features/assessment/lead.ts'
import {
  countWords,
  leadSentence,
  overriddenSentence,
} from '../../../../renderer/features/assessment/lead-words.ts'
import { day } from '../../../../shared/domain/day.ts'
import { shippedCatalogue } from '../../../../shared/instruments/catalogue.ts'
import { sampleNames, samplePicture } from './sample-pictures.ts'
import { words } from './words.ts'

const quadrants = ['wanderer', 'dreamer', 'soldier', 'achiever'] as const
const reasons = [...shippedCatalogue.questions.values()].flatMap(({ id, quadrant }) =>
  quadrant === undefined ? [] : [{ id, quadrant }],
)
const typed = fc
  .array(fc.constantFrom('each', 'hour', 'is', 'charged', 'Freigabe', 'über', '$t(x)', '{{y}}'), {
    maxLength: 60,
  })
  .map((list) => list.join(' '))

const readiness: readonly Lead[] = [
  { type: 'nothing' },
  ...quadrants.flatMap((quadrant) =>
    [true, false].flatMap((leaning): Lead[] => [
      { type: 'label', quadrant, leaning, reason: null },
      ...reasons
        .filter((reason) => reason.quadrant === quadrant)
        .map(({ id }): Lead => ({ type: 'label', quadrant, leaning, reason: id })),
    ]),
  ),
  ...quadrants.flatMap((one) =>
    quadrants.flatMap((other) =>
      reasons
        .filter(({ quadrant }) => one !== other && (quadrant === one || quadrant === other))
        .map(({ id }): Lead => ({ type: 'onTheLine', between: [one, other], reason: id })),
    ),
  ),
  ...([['goalClarity'], ['initiativePriority'], ['goalClarity', 'initiativePriority']] as const).flatMap(
    (missing) =>
      (['both', 'atLeastOne', 'neither', 'contested', 'unknown'] as const).flatMap((attitude) =>
        [true, false].map((stale): Lead => ({ type: 'notYetKnown', missing, stale, attitude })),
      ),
  ),
]

const usage: fc.Arbitrary<Lead> = fc.oneof(
  fc.record({ type: fc.constant('suppressed'), wants: fc.boolean(), step: typed, policy: typed }),
  fc.record({
    type: fc.constant('anotherReason'),
    person: typed,
    reason: fc.constantFrom('reputation', 'compliance', 'relationship', 'leverage', 'other'),
    belief: fc.constantFrom('false', 'unverified', 'none'),
  }),
  fc.record({
    type: fc.constant('callFirst'),
    deadline: fc.constant(day.parse('2026-06-02')),
    days: fc.integer({ min: 0, max: 730 }),
  }),
)

function check(lead: Lead) {
  const { verdict, rest } = leadSentence(lead, words)
  expect(countWords(`${verdict} ${rest}`), `${verdict} ${rest}`).toBeLessThan(30)
  expect(verdict).toMatch(/[.:]$/)
  expect(rest).toMatch(/[.!?…]$/)
}

describe('leadSentence', () => {
  it('stays under 30 words for every quadrant, reason and gap', () => {
    expect(readiness.length).toBeGreaterThan(60)
    for (const lead of readiness) check(lead)
  })

  it('stays under 30 words whatever is written on a step or behind a motive', () => {
    fc.assert(fc.property(usage, check), { numRuns: 300 })
  })

  it.each([
    [
      'Meridian Advisory',
      'They want it and do not use it. Each hour is charged to the practice, over 500 dollars.',
    ],
    [
      'Tern Bay Wireless',
      'Maren Holt keeps it for reputation, not for use: what they hope for is not so. Correct it kindly; do not pitch usage.',
    ],
    ['Brandt & Osei Legal', 'Nothing is known yet. Start with change.'],
  ])('reads well of %s', (name, sentence) => {
    const { score, records } = samplePicture(name)
    const { verdict, rest } = leadSentence(leadOf(score, records), words)
    expect(`${verdict} ${rest}`).toBe(sentence)
  })

  it('says nothing twice and leaves no blank for any sample', () => {
    for (const name of sampleNames()) {
      const { score, records } = samplePicture(name)
      const { verdict, rest } = leadSentence(leadOf(score, records), words)
      expect(`${verdict} ${rest}`).not.toMatch(/ {2}|\{\{|undefined|null/)
    }
  })
})

describe('overriddenSentence', () => {
  const override = {
    id: '1',
    of: 'quadrant',
    label: 'achiever',
    day: day.parse('2026-05-30'),
    recorder: 'Ada Brandt',
  } as const

  it('names whose label it is and why', () => {
    const sentence = overriddenSentence(
      { ...override, reason: 'The board wrote it down' },
      'Achiever',
      words.t,
    )
    expect(sentence).toEqual({ verdict: 'Achiever, says Ada Brandt:', rest: 'The board wrote it down.' })
  })

  it('stays under 30 words for any reason and any name', () => {
    fc.assert(
      fc.property(typed, typed, (reason, recorder) => {
        const { verdict, rest } = overriddenSentence({ ...override, reason, recorder }, 'Achiever', words.t)
        expect(countWords(`${verdict} ${rest}`)).toBeLessThan(30)
      }),
    )
  })
})
