/** When the window began to say that something is not saved, and which operations of the disk failed when. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { z } from '../../../../shared/zod.ts'

const operation = z.object({ operation: z.string(), failed: z.boolean(), at: z.number() })
export type Operation = z.infer<typeof operation>

/** What `test/fault/failing-disk.mjs` noted since line `from`. Moments are milliseconds since 1970 UTC. */
export async function operationsSince(log: string, from: number): Promise<readonly Operation[]> {
  const text = await readFile(log, 'utf8').catch(() => '')
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.slice(from).map((line) => operation.parse(JSON.parse(line)))
}

/** Notes from now on when an alarm bar first stands in the page and what it says, and what the host answered to appends meanwhile. */
export async function watchAlarm(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched: { alarmAt: number | null; refusedAt: number | null; words: string } = {
      alarmAt: null,
      refusedAt: null,
      words: '',
    }
    Reflect.set(window, 'alarmWatched', watched)
    new MutationObserver(() => {
      const words = document.querySelector('[role=alert]')?.textContent ?? ''
      if (!words.includes('ot saved') && !words.includes('not in the journal')) return
      if (watched.alarmAt === null) watched.words = words
      watched.alarmAt ??= Date.now()
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
    const send: unknown = Reflect.get(window, 'electronDouble')
    if (typeof send !== 'function') return
    Reflect.set(window, 'electronDouble', async (channel: string, ...given: unknown[]) => {
      const answer: unknown = await Reflect.apply(send, window, [channel, ...given])
      const refused = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
      if (channel === 'soundings:appendJournal' && refused) watched.refusedAt ??= Date.now()
      return answer
    })
  })
}

const watched = z.object({
  alarmAt: z.number().nullable(),
  refusedAt: z.number().nullable(),
  words: z.string(),
})

/** By the page's clock, which is the machine's. */
export async function readAlarm(page: Page): Promise<z.infer<typeof watched>> {
  return watched.parse(await page.evaluate((): unknown => Reflect.get(window, 'alarmWatched')))
}
