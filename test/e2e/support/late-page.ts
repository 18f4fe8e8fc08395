/**
 * Makes a page late on purpose: `SOUNDINGS_LATE=120` holds back every render, effect and timer by up to so many milliseconds,
 * each by another time. What passes only where the machine is quick fails then.
 */
import type { BrowserContext } from '@playwright/test'

export async function beLate(context: BrowserContext): Promise<void> {
  const script = lateScript()
  if (script !== null) await context.addInitScript(script)
}

/** What a page is to run before everything else; null where it may be as quick as it is. */
export function lateScript(): string | null {
  const most = Number(process.env['SOUNDINGS_LATE'] ?? 0)
  return most > 0 ? LATE.replaceAll('MOST', String(most)) : null
}

/** React renders by messages to itself. As text: what a test file is compiled to means nothing in the page. */
const LATE = `{
  const at = setTimeout.bind(globalThis)
  const own = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage')
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...own,
    set(hear) {
      own.set.call(this, hear === null ? null : (event) => {
        at(() => hear.call(this, event), Math.random() * MOST)
      })
    },
  })
  globalThis.setTimeout = (run, wait = 0, ...given) => at(run, wait + Math.random() * MOST / 2, ...given)
}`
