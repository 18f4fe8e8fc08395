/** Starts a browser just as its flags say, with nothing added but a way to steer it, and on a screen where there is one. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { z } from '../../shared/zod.ts'
import { steeringAddress } from '../e2e/support/steering-address.ts'

const START_PAUSE_MS = 250
const START_ATTEMPTS = 160

export type Steered = {
  readonly context: BrowserContext
  /** The page that the browser was started with. */
  readonly first: Page
  readonly close: () => Promise<void>
}

/** A screen that nobody looks at, so that the browser runs as it does for a user. Null where it cannot be had. */
export async function startScreen(): Promise<string | null> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1360x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  process.once('exit', () => screen.kill('SIGKILL'))
  return new Promise((resolve) => {
    screen.once('error', () => {
      resolve(null)
    })
    screen.once('exit', () => {
      resolve(null)
    })
    screen.stdout.on('data', (chunk: Buffer) => {
      resolve(`:${chunk.toString().trim()}`)
    })
  })
}

const targets = z.array(z.object({ type: z.string(), url: z.string(), title: z.string() }))

/** Resolves once the browser shows a page with a title: steered any earlier, it may wait for itself for ever. */
async function untilShown(address: string): Promise<void> {
  const list = new URL('/json/list', address.replace(/^ws:/, 'http:'))
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt += 1) {
    const answer = await fetch(list).catch(() => null)
    const found = answer === null ? [] : targets.parse(await answer.json())
    if (found.some(({ type, url, title }) => type === 'page' && title !== '' && !url.includes(title))) return
    await wait(START_PAUSE_MS)
  }
  throw new Error('the browser showed no page')
}

/** The flags carry the address to open. Playwright's own launcher is not used: it silences the browser itself. */
export async function startBrowser(
  program: string,
  flags: readonly string[],
  screen: string | null,
): Promise<Steered> {
  const browser = spawn(
    program,
    ['--remote-debugging-port=0', ...(screen === null ? ['--headless=new'] : []), ...flags],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...(screen === null ? {} : { DISPLAY: screen, WAYLAND_DISPLAY: '' }) },
    },
  )
  process.once('exit', () => browser.kill('SIGKILL'))
  const address = await steeringAddress(browser)
  await untilShown(address)
  const steered = await chromium.connectOverCDP(address)
  const context = steered.contexts()[0] ?? (await steered.newContext())
  // a slow machine fails nothing: what is shown is what was sent, not how soon
  context.setDefaultTimeout(90_000)
  const first = context.pages()[0] ?? (await context.waitForEvent('page'))
  return {
    context,
    first,
    close: async () => {
      if (browser.exitCode !== null || browser.signalCode !== null) return
      const gone = once(browser, 'exit')
      browser.kill('SIGTERM')
      await gone
    },
  }
}
