/** Turns what was seen of each path into what was to be shown: one finding each, and a table to read. */
import { LEAK_PATHS } from './leak-paths.ts'
import type { Scene } from './scenes.ts'

export type Finding = { readonly name: string; readonly fault: string | null }

const listed = (places: Iterable<string> | undefined): string => [...(places ?? [])].sort().join(', ')

const finding = (name: string, fault: string | null): Finding => ({ name, fault })

/** Every path in every place must have been tried, or that nothing was seen would mean nothing. */
function triedAll(scene: Scene, name: string): Finding {
  const missing = LEAK_PATHS.flatMap((leak, index) =>
    leak.places
      .filter((place) => !scene.tried.some((each) => each.place === place && each.path === index + 1))
      .map((place) => `${leak.name} in the ${place}`),
  )
  return finding(
    `${name}: every path is tried everywhere`,
    missing.length === 0 ? null : `not tried: ${missing.join('; ')}`,
  )
}

/** Whatever can be seen is seen, from every place, so that not to see it elsewhere tells something. */
export function findingsOfControl(scene: Scene): readonly Finding[] {
  const ofPaths = LEAK_PATHS.flatMap((leak, index) => {
    if (leak.unseen !== undefined) return []
    const seen = scene.sorted.paths.get(index + 1)
    const blind = leak.places.filter((place) => seen?.has(place) !== true)
    return [
      finding(`control: ${leak.name} is seen`, blind.length === 0 ? null : `not from: ${listed(blind)}`),
    ]
  })
  const own = scene.sorted.others.length > 0 ? null : 'a browser without our flags kept silent'
  return [triedAll(scene, 'control'), ...ofPaths, finding("control: the browser's own calls are seen", own)]
}

/** Not one packet but the kernel's own. */
export function findingsOfSilence(name: string, scene: Scene): readonly Finding[] {
  const ofPaths = LEAK_PATHS.map((leak, index) => {
    const seen = scene.sorted.paths.get(index + 1)
    return finding(`${name}: ${leak.name} sends nothing`, seen === undefined ? null : `from: ${listed(seen)}`)
  })
  const { others } = scene.sorted
  return [
    triedAll(scene, name),
    ...ofPaths,
    finding(`${name}: nothing else is sent`, others.length === 0 ? null : others.join('; ')),
  ]
}

/** What our policy closes by itself, in a browser that is not ours: everything but what no policy can close. */
export function findingsOfPlainBrowser(scene: Scene): readonly Finding[] {
  const ofPaths = LEAK_PATHS.flatMap((leak, index) => {
    if (leak.beyondPolicy?.stillAsks === true) return []
    const { paths, requests } = scene.sorted
    const [claim, seen] =
      leak.beyondPolicy === undefined
        ? ['sends nothing, by the policy alone', paths.get(index + 1)]
        : ['asks for nothing, by the policy alone', requests.get(index + 1)]
    return [
      finding(
        `our page elsewhere: ${leak.name} ${claim}`,
        seen === undefined ? null : `from: ${listed(seen)}`,
      ),
    ]
  })
  return [triedAll(scene, 'our page elsewhere'), ...ofPaths]
}

export type Column = { readonly title: string; readonly scene: Scene }

/** A line per path: tried where, seen where. */
export function table(columns: readonly Column[]): string {
  const width = Math.max(...LEAK_PATHS.map((leak) => leak.name.length)) + 2
  const cells = (first: string, tried: string, rest: readonly string[]) =>
    `${first.padEnd(width)}${tried.padEnd(22)}${rest.map((cell) => cell.padEnd(22)).join('')}`.trimEnd()
  const head = cells(
    'path',
    'tried in',
    columns.map(({ title }) => title),
  )
  const lines = LEAK_PATHS.map((leak, index) => {
    const seen = columns.map(({ scene }) => {
      const requests = scene.sorted.requests.get(index + 1)
      const places = [...(scene.sorted.paths.get(index + 1) ?? [])]
      if (places.length === 0) return 'nothing'
      return listed(places.map((place) => `${place}${requests?.has(place) === true ? '' : '*'}`))
    })
    return cells(leak.name, listed(leak.places), seen)
  })
  const star = '* looked up or connected to, but nothing was asked'
  const notes = LEAK_PATHS.flatMap((leak) => [
    ...(leak.unseen === undefined ? [] : [`${leak.name}: cannot be seen in the control: ${leak.unseen}`]),
    ...(leak.beyondPolicy === undefined
      ? []
      : [`${leak.name}: the policy alone does not close it: ${leak.beyondPolicy.why}`]),
  ])
  const others = columns.flatMap(({ title, scene: { sorted, seconds } }) => [
    `${title}: watched for ${String(seconds)} s; the kernel's own packets: ${String(sorted.housekeeping)}; for no path: ${String(sorted.others.length)} kinds`,
    ...sorted.others.map((line) => `    ${line}`),
  ])
  return [head, ...lines, '', star, ...notes, '', ...others].join('\n')
}
