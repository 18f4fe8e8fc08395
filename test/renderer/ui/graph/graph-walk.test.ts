/** Holds the ways through a graph to leading where the arrow points, along lines where asked, and back again. */
import { describe, expect, it } from 'vitest'
import { drawGraph } from '../../../../renderer/ui/graph/graph-drawing.ts'
import { readGraphKey } from '../../../../renderer/ui/graph/graph-keys.ts'
import { boxTowards, linesOf, walkOn } from '../../../../renderer/ui/graph/graph-walk.ts'
import { layOut } from '../../../../renderer/ui/graph/lay-out.ts'
import { graph } from './graphs.ts'

const ids = ['boss', 'left', 'middle', 'right']
const drawing = drawGraph(
  layOut(
    graph(
      ids.map((id) => [id, 'all']),
      ['boss>left', 'boss>middle', 'boss>right'],
    ),
  ),
  ids.map((id) => ({
    id,
    title: id,
    sub: '',
    note: '',
    glyph: 'unknown' as const,
    unknown: false,
    struck: false,
    text: id,
  })),
  [],
  [
    { id: '1', from: 'left', to: 'boss', form: 'plain', label: 'reports to' },
    { id: '2', from: 'boss', to: 'right', form: 'strong', label: 'serves' },
  ],
)

describe('boxTowards', () => {
  it('goes to the nearest in the direction', () => {
    expect(boxTowards(drawing, 'boss', 'down', false)).toBe('middle')
    expect(boxTowards(drawing, 'left', 'right', false)).toBe('middle')
    expect(boxTowards(drawing, 'left', 'left', false)).toBeNull()
  })
  it('goes to the nearest related one where asked', () => {
    expect(boxTowards(drawing, 'left', 'up', true)).toBe('boss')
    expect(boxTowards(drawing, 'middle', 'up', true)).toBeNull()
    expect(boxTowards(drawing, 'left', 'right', true)).toBe('boss')
  })
})

describe('walkOn', () => {
  it('goes along the lines of where it began, around and back', () => {
    expect(linesOf(drawing, 'boss').map(({ other }) => other)).toEqual(['left', 'right'])
    const first = walkOn(drawing, 'boss', null, 1)
    expect(first).toMatchObject({ other: 'left', of: 2, walk: { from: 'boss', at: 0 } })
    const second = walkOn(drawing, 'left', first?.walk ?? null, 1)
    expect(second?.other).toBe('right')
    expect(walkOn(drawing, 'right', second?.walk ?? null, 1)?.other).toBe('left')
    expect(walkOn(drawing, 'boss', null, -1)?.other).toBe('right')
    expect(walkOn(drawing, 'middle', null, 1)).toBeNull()
  })
})

describe('readGraphKey', () => {
  const press = (key: string, held: Partial<Parameters<typeof readGraphKey>[0]> = {}) =>
    readGraphKey({ key, shift: false, ctrl: false, meta: false, alt: false, altGraph: false, ...held })
  it('leaves keys that are held with others to everybody else', () => {
    expect(press('ArrowUp', { ctrl: true })).toBeNull()
    expect(press('t', { meta: true })).toBeNull()
    expect(press('a')).toBeNull()
  })
  it('reads brackets also where they need the right Alt key', () => {
    expect(press(']', { ctrl: true, alt: true, altGraph: true })).toEqual({ type: 'follow', step: 1 })
  })
  it('tells going from following', () => {
    expect(press('ArrowUp')).toEqual({ type: 'go', direction: 'up', related: false })
    expect(press('ArrowUp', { shift: true })).toEqual({ type: 'go', direction: 'up', related: true })
  })
})
