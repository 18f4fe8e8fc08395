/** How what one thing takes compares with what another takes: the same on a slow machine as on a quick one. */

const ROUNDS = 4

/** The shortest of several runs of each, in turns, so that a slow minute falls on both: how many times as long as the first the second takes. */
export async function timesAsLong(first: () => unknown, second: () => unknown): Promise<number> {
  const shortest = [Infinity, Infinity] as [number, number]
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, run] of [first, second].entries()) {
      const from = performance.now()
      await run()
      shortest[index] = Math.min(shortest[index] ?? Infinity, performance.now() - from)
    }
  return shortest[1] / shortest[0]
}

/** Eight times as much takes about eight times as long; where each is compared with each it would take 64 times. */
export const MUCH_MORE_THAN_EIGHT = 32
