/** The hybrid logical clock: time that never runs backwards on one device and that no other device can drag far ahead. */

/** Before the first change of a device. */
export const CLOCK_START = '000000000000-0000'

const DAY = 86_400_000
const LAST_MILLISECOND = 0xffff_ffff_ffff
const LAST_COUNT = 0xffff

/** The time of the next change. `clock`: the last time known here; `wall`: milliseconds since 1970 UTC. */
export function tick(clock: string, wall: number): string {
  const { millisecond, count } = read(clock)
  const now = Math.min(Math.max(Math.floor(wall), 0), LAST_MILLISECOND)
  if (now > millisecond) return write(now, 0)
  if (count < LAST_COUNT) return write(millisecond, count + 1)
  // At the end of all time the clock stands still: ids decide between equal times, so nothing is lost.
  return millisecond < LAST_MILLISECOND ? write(millisecond + 1, 0) : clock
}

/** The clock after seeing a change of another device. A time over a day ahead of `wall` is a wrong clock and not taken over. */
export function receive(clock: string, remote: string, wall: number): string {
  if (read(remote).millisecond > wall + DAY) return clock
  return remote > clock ? remote : clock
}

function read(clock: string): { readonly millisecond: number; readonly count: number } {
  return { millisecond: Number.parseInt(clock.slice(0, 12), 16), count: Number.parseInt(clock.slice(13), 16) }
}

function write(millisecond: number, count: number): string {
  return `${millisecond.toString(16).padStart(12, '0')}-${count.toString(16).padStart(4, '0')}`
}
