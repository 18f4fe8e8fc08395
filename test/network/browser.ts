/** Starts a browser just as its flags say, with nothing added but a way to steer it, and on a screen where there is one. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { z } from '../../shared/zod.ts'

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

/** Where the browser can be steered from; it says so once it is up. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    stderr?.on('end', () => {
      reject(new Error(`the browser ended before it was up: ${said.slice(-500)}`))
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
  const address = await addressOf(browser)
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
