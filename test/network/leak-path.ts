/** What one way of reaching the network is, where it is tried, and which addresses tell it apart from the others. */

/** Where in a page a script may run: in the page itself, in a worker of its origin, in an empty frame inside it. */
export const PLACES = ['page', 'worker', 'frame'] as const
export type Place = (typeof PLACES)[number]

export type LeakPath = {
  readonly name: string
  readonly places: readonly Place[]
  /** Leads the page elsewhere, opens another or is heeded once per page, so it is tried alone, in a page just loaded. */
  readonly leaves?: true
  /** Why the capture cannot see it even where nothing holds it back. */
  readonly unseen?: string
  /** What of it our policy cannot close in a browser that was started without our flags, and why. */
  readonly beyondPolicy?: { readonly stillAsks: boolean; readonly why: string }
  /** Tries to reach a host, given as it stands in an address. May throw, wait or be refused: only the packets count. */
  readonly attempt: (host: string) => unknown
}

/** A policy has no word for it. */
export const NO_WORD = { stillAsks: true, why: 'a policy has no word for it' }
export const NO_WORD_TO_CONNECT = { stillAsks: false, why: 'a policy has no word for connecting ahead' }
/** The policy refuses what the browser has then already connected for. */
export const CONNECTS_AHEAD = { stillAsks: false, why: 'refused, but the browser connects before it looks' }
export const MAY_LEAVE = { stillAsks: true, why: 'no policy keeps a page from being left' }

const NETWORKS: Readonly<Record<Place, { readonly v4: string; readonly v6: string }>> = {
  page: { v4: '198.51.100', v6: '2001:db8:1' },
  worker: { v4: '203.0.113', v6: '2001:db8:2' },
  frame: { v4: '192.0.2', v6: '2001:db8:3' },
}

export type Aim = { readonly place: Place; readonly path: number }

/** The three ways to name the machine that only this path in this place asks for: two addresses and a name. Paths count from 1 to 254. */
export function hostsOf({ place, path }: Aim): readonly string[] {
  const { v4, v6 } = NETWORKS[place]
  return [`${v4}.${path}`, `[${v6}::${path.toString(16)}]`, `leak-${path}.${place}.soundings.example`]
}

/** The path and the place that an address, or a name that was asked for, belongs to; null where it belongs to none. */
export function aimOf(destination: string): Aim | null {
  const named = /(?:^|\.)leak-(\d+)\.(page|worker|frame)\./.exec(destination.toLowerCase())
  if (named !== null) {
    const place = PLACES.find((each) => each === named[2])
    return place === undefined ? null : { place, path: Number(named[1]) }
  }
  for (const place of PLACES) {
    const { v4, v6 } = NETWORKS[place]
    if (destination.startsWith(`${v4}.`)) return { place, path: Number(destination.slice(v4.length + 1)) }
    if (destination.startsWith(`${v6}::`)) {
      return { place, path: Number.parseInt(destination.slice(v6.length + 2), 16) }
    }
  }
  return null
}
