/** Holds a saved picture to saying what is drawn, whatever somebody is called, and to nothing that runs or loads. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut, hatchPath } from '../../../../renderer/ui/graph/graph-marks.ts'
import { PAPER } from '../../../../renderer/ui/graph/mark.ts'
import { escapeXml, marksToSvg } from '../../../../renderer/ui/graph/marks-to-svg.ts'

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const read = (xml: string) => xml.replaceAll(/&(\w+);/g, (_, name: string) => NAMED[name] ?? '')

describe('escapeXml', () => {
  it('keeps every text that XML can hold, and lets none of it be markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeXml(text)
        expect(escaped).not.toMatch(/[<>"']/)
        expect(escaped.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toContain('&')
        expect(read(escaped)).toBe(text.replaceAll(/[\u007f-\u009f]/g, '\ufffd'))
      }),
    )
  })
  it('puts a mark in the place of what XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u001bc\ud800d')).toBe('a\ufffdb\ufffdc\ufffdd')
    expect(escapeXml('Ölaf 😀')).toBe('Ölaf 😀')
  })
})

describe('marksToSvg', () => {
  it('writes words as words', () => {
    const svg = marksToSvg(
      [
        {
          kind: 'words',
          text: '<script>alert("1")</script>',
          x: 1,
          y: 2.04,
          size: 12,
          fill: '#000000',
          bold: true,
          struck: true,
          anchor: 'middle',
          halo: null,
        },
      ],
      { width: 10, height: 20 },
      'A & B',
      '',
    )
    expect(svg).not.toContain('<script')
    expect(svg).toContain('<title>A &amp; B</title>')
    expect(svg).toContain(
      '<text x="1" y="2" font-size="12" font-weight="600" fill="#000000" text-anchor="middle" text-decoration="line-through">&lt;script&gt;',
    )
  })
})

describe('the paper', () => {
  it('has the colours of the light theme', () => {
    const tokens = readFileSync('renderer/ui/tokens.css', 'utf8')
    const light = (name: string) => new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1]
    const { page, ink, ink2, ink3, line, water, shoal } = PAPER
    expect({ page, ink, ink2, ink3, line, water, shoal }).toEqual({
      page: light('page'),
      ink: light('ink'),
      ink2: light('ink-2'),
      ink3: light('ink-3'),
      line: light('line-2'),
      water: light('water-1'),
      shoal: light('shoal'),
    })
  })
})

describe('cut', () => {
  it('cuts between letters as people count them', () => {
    expect(cut('Amara', 200, 12)).toBe('Amara')
    const family = '👩‍👩‍👧‍👦'
    expect(cut(family.repeat(9), 40, 12)).toMatch(new RegExp(`^(?:${family})+…$`, 'u'))
  })
})

describe('hatchPath', () => {
  it('stays within its box', () => {
    const numbers = hatchPath({ x: 100, y: 50, width: 40, height: 20 })
      .split(/[ML]/)
      .slice(1)
      .map((pair) => pair.split(' ').map(Number))
    expect(numbers.length).toBeGreaterThan(8)
    for (const [x = 0, y = 0] of numbers) {
      expect(x).toBeGreaterThanOrEqual(100)
      expect(x).toBeLessThanOrEqual(140)
      expect(y).toBeGreaterThanOrEqual(50)
      expect(y).toBeLessThanOrEqual(70)
    }
  })
})
