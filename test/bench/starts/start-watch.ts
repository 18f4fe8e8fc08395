/** Watches a start from within its page: when there is something to read, when the first page can be used, and what was shown until then. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from '@playwright/test'
import { z } from '../../../shared/zod.ts'

/**
 * As text, and to be run before the page's own scripts: what runs the benchmark gives functions helpers that a page has not. The first
 * page can be used once the table of accounts has a row, or there is the form of a first start. Times are taken after the frame was drawn.
 */
export const WATCH = `if (window === window.top) {
  const watched = { origin: performance.timeOrigin, usable: null, firstText: null, empty: 0, pause: 0, texts: [] }
  globalThis.startWatch = watched
  let [last, filled, shown] = [0, 0, '']
  const usable = '[role="grid"] [role="row"] a[href*="accounts/"], section[aria-labelledby="door-create"]'
  const look = () => {
    const now = performance.now()
    watched.pause = Math.max(watched.pause, now - last)
    last = now
    const text = (document.body?.textContent ?? '').replace(/\\s+/g, ' ').trim()
    if (text === '' || shown === '') watched.empty = Math.max(watched.empty, now - filled)
    if (text !== '') {
      watched.firstText ??= now
      filled = now
    }
    if (text !== shown && watched.texts.length < 2000) watched.texts.push([now, text.slice(0, 160)])
    shown = text
    if (document.querySelector(usable) === null) requestAnimationFrame(look)
    else requestAnimationFrame(() => setTimeout(() => { watched.usable = performance.now() }))
  }
  requestAnimationFrame(look)
}`

const watched = z.object({
  /** Milliseconds since 1970 UTC. */
  origin: z.number(),
  usable: z.number().nullable(),
  firstText: z.number().nullable(),
  empty: z.number(),
  pause: z.number(),
  texts: z.array(z.tuple([z.number(), z.string()])),
})
const metrics = z.object({ metrics: z.array(z.object({ name: z.string(), value: z.number() })) })
const heapUsage = z.object({ usedSize: z.number() })

export type Start = {
  /** When the page was begun, milliseconds since 1970 UTC; all other times are milliseconds from then on. */
  readonly origin: number
  readonly usable: number
  readonly firstText: number
  /** The longest time without anything to read, and without a frame. */
  readonly empty: number
  readonly pause: number
  /** What was shown, from when on. */
  readonly texts: readonly (readonly [at: number, text: string])[]
  /** Of the page's process until it could be used, seconds. */
  readonly processTime: number
  /** The page's heap, bytes: as it is once the page can be used, and without garbage then and once nothing changes any more. */
  readonly heap: { readonly used: number; readonly live: number; readonly settled: number }
}

const EVERY_MS = 50
/** How long a page must say the same to count as settled. */
const STILL_MS = 1_000
const STILL_WITHIN_MS = 60_000

async function untilUsable(page: Page, patience: number) {
  const until = Date.now() + patience
  for (;;) {
    const read: unknown = await page.evaluate('globalThis.startWatch')
    const found = watched.safeParse(read)
    if (found.success && found.data.usable !== null) return { ...found.data, usable: found.data.usable }
    if (Date.now() > until)
      throw new Error(
        `Not usable within ${patience} ms; shown: ${found.data?.texts.at(-1)?.[1] ?? 'nothing'}`,
      )
    await sleep(EVERY_MS)
  }
}

async function untilStill(page: Page): Promise<void> {
  const until = Date.now() + STILL_WITHIN_MS
  for (let before = ''; Date.now() < until; await sleep(STILL_MS)) {
    const now = await page.locator('body').innerText()
    if (now === before) return
    before = now
  }
}

async function heapOf(session: CDPSession, afterCollecting: boolean): Promise<number> {
  if (afterCollecting) await session.send('HeapProfiler.collectGarbage')
  return heapUsage.parse(await session.send('Runtime.getHeapUsage')).usedSize
}

/** Waits for the page and reads its watch. `patience`: milliseconds. */
export async function watchStart(page: Page, patience = 120_000): Promise<Start> {
  const seen = await untilUsable(page, patience)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const measured = metrics.parse(await session.send('Performance.getMetrics')).metrics
  const used = await heapOf(session, false)
  const live = await heapOf(session, true)
  await untilStill(page)
  const settled = await heapOf(session, true)
  await session.detach()
  return {
    ...seen,
    firstText: seen.firstText ?? seen.usable,
    processTime: measured.find(({ name }) => name === 'ProcessTime')?.value ?? 0,
    heap: { used, live, settled },
  }
}
