/** The flow as a file: well formed whatever people wrote, with every word of it, from either side. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapped, type FlowPicture } from '../../../../renderer/ui/charts/value-flow-shapes.ts'
import { flowSvg } from '../../../../renderer/ui/charts/value-flow-svg.ts'

const step = fc.record({
  name: fc.string({ unit: 'binary', maxLength: 80 }),
  friction: fc.constantFrom('none' as const, 'slows' as const, 'blocks' as const, null),
  state: fc.string({ maxLength: 12 }),
  policy: fc.string({ unit: 'binary', maxLength: 120 }),
  details: fc.array(fc.string({ maxLength: 60 }), { maxLength: 3 }),
})
const picture: fc.Arbitrary<FlowPicture> = fc.record({
  title: fc.string(),
  steps: fc.array(step, { minLength: 1, maxLength: 12 }),
  ink: fc.constant('rgb(1, 2, 3)'),
  page: fc.constant('white'),
  rtl: fc.boolean(),
})

describe('flowSvg', () => {
  it('is well-formed XML whatever is written', () => {
    fc.assert(
      fc.property(picture, (drawn) => {
        const svg = flowSvg(drawn)
        expect(svg).toMatch(/^<svg [^]*<\/svg>\n$/)
        // every tag closes itself, or is one of the few that hold something
        const opened = [...svg.matchAll(/<([a-z]+)(?:\s[^<>]*[^/])?>/g)].map(([, tag]) => tag)
        const closed = [...svg.matchAll(/<\/([a-z]+)>/g)].map(([, tag]) => tag)
        expect(opened.toSorted()).toEqual(closed.toSorted())
        expect(svg.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/)
        expect(svg).not.toMatch(/\p{Cs}/u)
        expect(svg).not.toMatch(/NaN|undefined/)
      }),
    )
  })

  it('draws each friction in its own way, and mirrors the whole', () => {
    const steps = (['none', 'slows', 'blocks', null] as const).map((friction) => ({
      name: 'Call',
      friction,
      state: 'is so',
      policy: friction === 'blocks' ? 'Charged & counted' : '',
      details: ['Nobody'],
    }))
    const drawn = { title: 'Path', steps, ink: 'black', page: 'white' }
    const svg = flowSvg({ ...drawn, rtl: false })
    expect(svg).toContain('Charged &amp; counted')
    expect(svg.match(/url\(#hatch\)/g)).toHaveLength(1)
    expect(svg.match(/stroke-width="2"/g)).toHaveLength(4)
    const mirrored = flowSvg({ ...drawn, rtl: true })
    expect(mirrored).toContain('direction="rtl"')
    expect(mirrored).not.toContain('x="24" y="38"')
    expect(svg).toContain('x="24" y="38"')
  })
})

describe('wrapped', () => {
  it('keeps every letter, and no line is longer than its room', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (text, room) => {
        const lines = wrapped(text, 1, room)
        for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(room)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/\s+/g, ''))
      }),
    )
  })
})
