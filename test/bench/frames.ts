/** How smoothly a page moves: the times between its frames, as the page is told of them and as the compositor draws them. */
import type { Page } from '@playwright/test'
import { z } from '../../shared/zod.ts'

export type Frames = {
  readonly count: number
  /** Milliseconds. */
  readonly median: number
  readonly p95: number
  readonly longest: number
  /** Frames that took longer than 50 ms. */
  readonly late: number
  /** What the compositor drew in the same time, and what of it came too late to be drawn. */
  readonly drawn: number
  readonly dropped: number
}

const traceEvents = z.object({ value: z.array(z.object({ name: z.string() })) })
const intervals = z.array(z.number())
const LATE = 50

/** As text: what runs the benchmark gives functions helpers that a page has not. */
const BEGIN = `{
  const times = []
  let before = 0
  const next = (now) => {
    if (before > 0) times.push(now - before)
    before = now
    globalThis.framesAwaited = requestAnimationFrame(next)
  }
  globalThis.frameTimes = times
  requestAnimationFrame(next)
}`
const END = `cancelAnimationFrame(globalThis.framesAwaited), globalThis.frameTimes`

/** The frames while `act` goes on. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<Frames> {
  const session = await page.context().newCDPSession(page)
  const names: string[] = []
  session.on('Tracing.dataCollected', (data) => {
    const parsed = traceEvents.safeParse(data)
    if (parsed.success) names.push(...parsed.data.value.map(({ name }) => name))
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline.frame'] },
  })
  await page.evaluate(BEGIN)
  await act()
  const measured: unknown = await page.evaluate(END)
  const complete = new Promise<void>((done) => {
    session.once('Tracing.tracingComplete', () => {
      done()
    })
  })
  await session.send('Tracing.end')
  await complete
  await session.detach()

  const sorted = intervals.parse(measured).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return {
    count: sorted.length,
    median: at(0.5),
    p95: at(0.95),
    longest: sorted.at(-1) ?? 0,
    late: sorted.filter((time) => time > LATE).length,
    drawn: names.filter((name) => name === 'DrawFrame').length,
    dropped: names.filter((name) => name === 'DroppedFrame').length,
  }
}
