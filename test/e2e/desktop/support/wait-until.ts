/** Waits for something outside the page, which Playwright knows nothing of. */
import { setTimeout as sleep } from 'node:timers/promises'

const EVERY_MS = 40
const PATIENCE_MS = 120_000

/** The first answer that is not null. Throws once patience has run out. */
export async function waitUntil<T>(what: string, look: () => T | null | Promise<T | null>): Promise<T> {
  const until = Date.now() + PATIENCE_MS
  while (Date.now() < until) {
    const found = await look()
    if (found !== null) return found
    await sleep(EVERY_MS)
  }
  throw new Error(`Waited in vain for ${what}`)
}
