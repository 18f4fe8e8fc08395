/** Who is watched while everything is tried: a browser without policy and flags, our edition, and our page in somebody's own browser. */
import { readdirSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isRoot, ROOT_FLAGS, windowFlags } from '../../build/browser-window.ts'
import { RENDERER_OUT } from '../../build/paths.ts'
import { serve } from '../../build/serve.ts'
import { startBrowser, type Steered } from './browser.ts'
import { startCapture } from './capture.ts'
import { serveControl } from './control-server.ts'
import { sortPackets, type Sorted } from './sorted-packets.ts'
import { tryEverything, type Subject, type Tried } from './try-paths.ts'
import { walkThroughApp } from './walk.ts'

/** As in `npm start`. The port is free: the network is our own. */
const PORT = 47810
/** How long the edition is watched at least: what a browser does now and then, it does within its first minute. */
const WATCH_MS = 60_000
const PAGES_AT_ONCE = 4

export type Machine = { readonly browser: string; readonly screen: string | null }
export type Scene = { readonly tried: readonly Tried[]; readonly sorted: Sorted; readonly seconds: number }

/** Watches from before the first process starts until the last has ended. */
export async function watch(play: () => Promise<readonly Tried[]>): Promise<Scene> {
  const began = Date.now()
  const capture = await startCapture()
  const tried = await play()
  const sorted = sortPackets(await capture.stop())
  return { tried, sorted, seconds: Math.round((Date.now() - began) / 1000) }
}

const freshFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'soundings-network-'))

function inBrowser(steered: Steered, origin: string, rest: Omit<Subject, 'fresh' | 'pages'>): Subject {
  return {
    ...rest,
    pages: PAGES_AT_ONCE,
    fresh: async () => {
      const page = await steered.context.newPage()
      await page.goto(`${origin}/`)
      return page
    },
  }
}

/** Flags that any browser needs here to start at all; none of them quiets it. */
async function plainFlags(address: string): Promise<readonly string[]> {
  const profile = await freshFolder()
  return [`--user-data-dir=${profile}`, '--no-first-run', ...(isRoot() ? ROOT_FLAGS : []), address]
}

/** Neither a policy nor flags of ours: what can be seen at all is seen here. */
export async function watchControl({ browser, screen }: Machine): Promise<Scene> {
  const server = await serveControl()
  const scene = await watch(async () => {
    const steered = await startBrowser(browser, await plainFlags(`${server.origin}/`), screen)
    await steered.context.grantPermissions(['notifications'])
    const rest = { workerScript: '/worker.js', workerType: 'classic' } as const
    const tried = await tryEverything(inBrowser(steered, server.origin, rest))
    await steered.close()
    return tried
  })
  server.close()
  return scene
}

/** The script that the app itself runs as a worker. */
export function workerOfApp(): Pick<Subject, 'workerScript' | 'workerType'> {
  const file = readdirSync(join(RENDERER_OUT, 'assets')).find((name) => /^scoring-worker.*\.js$/.test(name))
  if (file === undefined) throw new Error('The build has no worker')
  return { workerScript: `/assets/${file}`, workerType: 'module' }
}

async function withServedApp<T>(use: (origin: string) => Promise<T>): Promise<T> {
  const served = await serve(RENDERER_OUT, PORT)
  if (!served.ok) throw new Error(`Could not serve: ${served.error.type}`)
  const result = await use(served.value.origin)
  await served.value.close()
  return result
}

/** As `npm start` opens it: a walk through the app, then every path, for a minute at least. */
export function watchEdition({ browser, screen }: Machine): Promise<Scene> {
  return withServedApp((origin) =>
    watch(async () => {
      const began = Date.now()
      const profile = join(await freshFolder(), 'browser-profile')
      const steered = await startBrowser(browser, windowFlags(`${origin}/`, profile), screen)
      await walkThroughApp({ origin, page: steered.first, context: steered.context, faults: [] })
      const tried = await tryEverything(inBrowser(steered, origin, workerOfApp()))
      await wait(Math.max(0, WATCH_MS - (Date.now() - began)))
      await steered.close()
      return tried
    }),
  )
}

/** Our page as somebody finds it who opens its address in a browser of their own. */
export function watchPlainBrowser({ browser, screen }: Machine): Promise<Scene> {
  return withServedApp((origin) =>
    watch(async () => {
      const steered = await startBrowser(browser, await plainFlags(`${origin}/`), screen)
      await steered.context.grantPermissions(['notifications'], { origin })
      const tried = await tryEverything(inBrowser(steered, origin, workerOfApp()))
      await steered.close()
      return tried
    }),
  )
}
