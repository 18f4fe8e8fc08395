/** Sorts what left by the path that sent it. */
import { aimOf, type Aim, type Place } from './leak-path.ts'
import type { Packet } from './packets.ts'

export type Sorted = {
  /** The places from which each path was seen to leak, by its number. */
  readonly paths: ReadonlyMap<number, ReadonlySet<Place>>
  /** Of these, the places from which more was sent than it takes to connect. */
  readonly requests: ReadonlyMap<number, ReadonlySet<Place>>
  /** What belongs to no path, one line for each kind: what the browser sends on its own account. */
  readonly others: readonly string[]
  /** What the kernel sent to keep its neighbours. */
  readonly housekeeping: number
}

function describe({ to, protocol, port, asks }: Packet): string {
  const where = `${to ?? 'nobody'}${port === null ? '' : ` port ${String(port)}`}`
  return `${protocol} to ${where}${asks === null ? '' : `, asking for ${asks}`}`
}

function note(paths: Map<number, Set<Place>>, { path, place }: Aim): void {
  paths.set(path, (paths.get(path) ?? new Set<Place>()).add(place))
}

export function sortPackets(packets: readonly Packet[]): Sorted {
  const paths = new Map<number, Set<Place>>()
  const requests = new Map<number, Set<Place>>()
  const others = new Map<string, number>()
  let housekeeping = 0
  for (const packet of packets) {
    if (packet.housekeeping) {
      housekeeping += 1
      continue
    }
    const aim = aimOf(packet.asks ?? '') ?? aimOf(packet.to ?? '')
    if (aim === null) {
      const line = describe(packet)
      others.set(line, (others.get(line) ?? 0) + 1)
    } else {
      note(paths, aim)
      if (packet.carries && packet.asks === null) note(requests, aim)
    }
  }
  return {
    paths,
    requests,
    others: [...others].map(([line, times]) => `${String(times)} × ${line}`),
    housekeeping,
  }
}
