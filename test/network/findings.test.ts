/** Shows that the proof by capture can fail: each kind of finding with a scene that holds and one that does not. */
import { describe, expect, it } from 'vitest'
import { findingsOfControl, findingsOfPlainBrowser, findingsOfSilence, table } from './findings.ts'
import { aimOf, hostsOf, PLACES, type Place } from './leak-path.ts'
import { AIMS, LEAK_PATHS } from './leak-paths.ts'
import type { Scene } from './scenes.ts'

type Seen = readonly (readonly [path: number, place: Place])[]

function scene(paths: Seen, requests: Seen = [], others: readonly string[] = []): Scene {
  const sorted = (seen: Seen) => {
    const byPath = new Map<number, Set<Place>>()
    for (const [path, place] of seen) byPath.set(path, (byPath.get(path) ?? new Set<Place>()).add(place))
    return byPath
  }
  const tried = AIMS.map(({ place, path }) => ({ place, path, refused: null }))
  return {
    tried,
    seconds: 1,
    sorted: { paths: sorted(paths), requests: sorted(requests), others, housekeeping: 0 },
  }
}

const faults = (findings: readonly { readonly name: string; readonly fault: string | null }[]) =>
  findings.filter(({ fault }) => fault !== null).map(({ name }) => name)

const numberOf = (name: string) => LEAK_PATHS.findIndex((leak) => leak.name === name) + 1

describe('an address', () => {
  it('leads back to its path and place, for every one that is tried', () => {
    for (const { place, path } of AIMS) {
      for (const host of hostsOf({ place, path })) {
        expect(aimOf(host.replace(/^\[|\]$/g, ''))).toEqual({ place, path })
      }
    }
  })

  it('of nobody leads to no path', () => {
    expect(['8.8.8.8', '224.0.0.251', 'ff02::fb', 'google.com', ''].map(aimOf)).toEqual(Array(5).fill(null))
  })
})

describe('the paths', () => {
  it('are numbered within one byte and named once', () => {
    expect(LEAK_PATHS.length).toBeLessThan(255)
    expect(new Set(LEAK_PATHS.map(({ name }) => name)).size).toBe(LEAK_PATHS.length)
    expect(new Set(AIMS.map(({ place }) => place))).toEqual(new Set(PLACES))
  })
})

describe('the control', () => {
  const seen = AIMS.map(({ path, place }) => [path, place] as const)

  it('holds where all is seen that can be', () => {
    expect(faults(findingsOfControl(scene(seen, seen, ['its own'])))).toEqual([])
  })

  it('fails for a path that is seen from one place less, and for a browser that is silent', () => {
    const blind = seen.filter(([path, place]) => path !== numberOf('fetch') || place !== 'worker')
    expect(faults(findingsOfControl(scene(blind)))).toEqual([
      'control: fetch is seen',
      "control: the browser's own calls are seen",
    ])
  })
})

describe('silence', () => {
  it('holds where nothing left', () => {
    expect(faults(findingsOfSilence('ours', scene([])))).toEqual([])
  })

  it('fails for one packet of a path, for one of the browser’s own, and for a path not tried', () => {
    const leaked = scene([[numberOf('WebSocket'), 'page']], [], ['1 × udp to 8.8.8.8 port 53'])
    expect(faults(findingsOfSilence('ours', { ...leaked, tried: leaked.tried.slice(1) }))).toEqual([
      'ours: every path is tried everywhere',
      'ours: WebSocket sends nothing',
      'ours: nothing else is sent',
    ])
  })
})

describe('the policy alone', () => {
  it('need not hold what no policy can, and must hold the rest', () => {
    const left = scene([
      [numberOf('location'), 'page'],
      [numberOf('<iframe src>'), 'page'],
      [numberOf('<img src>'), 'frame'],
    ])
    expect(faults(findingsOfPlainBrowser(left))).toEqual([
      'our page elsewhere: <img src> sends nothing, by the policy alone',
    ])
  })

  it('must keep a frame from asking even where the browser connects for it', () => {
    const asked = scene([[numberOf('<iframe src>'), 'page']], [[numberOf('<iframe src>'), 'page']])
    expect(faults(findingsOfPlainBrowser(asked))).toEqual([
      'our page elsewhere: <iframe src> asks for nothing, by the policy alone',
    ])
  })
})

describe('the table', () => {
  it('has a line for every path and marks what was only connected to', () => {
    const text = table([{ title: 'ours', scene: scene([[numberOf('fetch'), 'page']]) }])
    expect(text).toMatch(/^fetch +frame, page, worker +page\*$/m)
    for (const { name } of LEAK_PATHS) expect(text).toContain(`\n${name} `)
  })
})
