/** Runs inside a page, a worker or a frame: tries the ways of reaching the network that it is told to. */
import { hostsOf, type Place } from './leak-path.ts'
import { AIMS } from './leak-paths.ts'

/** Whether the attempt got as far as the platform. What then becomes of it only the packets tell. */
export type Tried = { readonly path: number; readonly refused: string | null }

/** Tries the paths of a place by their numbers, each with all its hosts. None waits for an answer. */
export function tryPaths(place: Place, paths: readonly number[], hosts: readonly number[]): readonly Tried[] {
  return AIMS.filter((aim) => aim.place === place && paths.includes(aim.path)).map((aim) => {
    let refused: string | null = null
    hostsOf(aim).forEach((host, index) => {
      if (!hosts.includes(index)) return
      try {
        Promise.resolve(aim.leak.attempt(host)).catch(() => null)
      } catch (thrown) {
        refused = thrown instanceof Error ? thrown.message : 'threw'
      }
    })
    return { path: aim.path, refused }
  })
}
