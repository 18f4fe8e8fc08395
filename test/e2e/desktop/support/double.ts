/** Drives the program under the double of Electron's runtime (`test/electron-double`): a Node process with Chromium for its window. */
import { fork, type ChildProcess } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { env, kill as killProcess } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from '@playwright/test'
import { isRoot, ROOT_FLAGS } from '../../../../build/browser-window.ts'
import { findTestBrowser } from '../../../../build/find-test-browser.ts'
import { ELECTRON_OUT, ROOT } from '../../../../build/paths.ts'
import { z } from '../../../../shared/zod.ts'
import { PATIENCE } from '../../support/patience.ts'
import type { Desktop, Dialog } from './desktop.ts'
import { goToHash } from './go-to-hash.ts'
import { waitUntil } from './wait-until.ts'
import { watchPage } from './watch-page.ts'

/** What the double is told before the program starts. */
export type Setup = {
  /** How Playwright launches Chromium; the program's own switches come on top. */
  readonly chromium: {
    readonly executablePath: string
    readonly args: readonly string[]
    readonly chromiumSandbox: boolean
    readonly locale: string
    readonly colorScheme: 'light' | 'dark'
  }
  /** `app.getPath` by name; any other throws. */
  readonly paths: { readonly [name: string]: string }
  /** Electron's names of the permissions that main is asked about beforehand, and Chromium's. */
  readonly permissions: readonly (readonly [electron: string, chromium: string])[]
  /** On top of Node's own `process.versions`. */
  readonly versions: { readonly [name: string]: string }
  readonly packaged: boolean
  readonly version: string
  readonly locale: string
  /** The buttons to press in message boxes that come before a scenario can speak, in order. */
  readonly buttons: readonly string[]
  /** Files that the system tells of before the program is ready, as macOS does. */
  readonly openFiles: readonly string[]
}

/** Further modules to load before the program, such as a failing disk, and variables for them. */
export type DoubleOptions = {
  readonly setup?: Partial<Setup>
  readonly imports?: readonly (keyof typeof MODULES)[]
  readonly env?: { readonly [name: string]: string }
}

/** What only the double lets a scenario do and see; its controls are at the end of `test/electron-double/electron.mjs`. */
export type DoubleDesktop = Desktop & {
  /** Uses a control and returns what it answers. */
  readonly control: (does: string, ...given: readonly unknown[]) => Promise<unknown>
  /** What main was given in each call of a name, in order, since the last start. */
  readonly asked: (name: string) => Promise<readonly (readonly unknown[])[]>
  /** Starts the program where it is to end by itself; resolves once it has, with its exit code and all that main asked for. */
  readonly runToEnd: (...args: readonly string[]) => Promise<{
    readonly code: number | null
    readonly asked: readonly (readonly unknown[])[]
  }>
  /** Makes the window's page die, and resolves once the window has another one. */
  readonly crashPage: () => Promise<void>
  /** What the program wrote to its standard output and error. */
  readonly output: () => string
  /** A message for one of the further modules. */
  readonly tell: (message: object) => void
}

const moduleAt = (...path: readonly string[]): string => pathToFileURL(join(ROOT, 'test', ...path)).href
const DOUBLE = moduleAt('electron-double', 'electron.mjs')
const MODULES = {
  'failing-disk': moduleAt('fault', 'failing-disk.mjs'),
  'watch-program': moduleAt('bench', 'starts', 'watch-program.mjs'),
}
const MAIN = join(ELECTRON_OUT, 'main.js')

const PERMISSIONS: Setup['permissions'] = [
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['geolocation', 'geolocation'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['notifications', 'notifications'],
]

const answered = z.object({ id: z.number(), value: z.unknown().optional(), error: z.string().optional() })
const relaunched = z.object({ relaunch: z.literal(true) })
const called = z.object({ asked: z.tuple([z.string()]).rest(z.unknown()) })
const processes = z.object({ processInfo: z.array(z.object({ id: z.number() })) })

/** Milliseconds that a kill waits for an answer that may never come. */
const ANSWER_WITHIN = 1_000

function kill(pid: number): void {
  try {
    killProcess(pid, 'SIGKILL')
  } catch {
    // it is gone already
  }
}

/** Whether the process still runs, and may hold files. One that has ended and that nobody has buried holds none. */
async function runs(pid: number): Promise<boolean> {
  try {
    killProcess(pid, 0)
  } catch {
    return false
  }
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return !/\) [ZX] /.test(state)
}

type Running = {
  readonly child: ChildProcess
  readonly exited: Promise<number | null>
  readonly asked: (readonly [name: string, ...given: unknown[]])[]
  browser: Browser | null
  /** Chromium's processes, all that there are at the moment. */
  lookUp: () => Promise<readonly number[]>
  relaunch: boolean
}

/** A program on `dataFolder`, not started yet. `home` is where the system's other folders are. */
export function createDouble(dataFolder: string, home: string, options: DoubleOptions = {}): DoubleDesktop {
  const faults: string[] = []
  const said: string[] = []
  let running: Running | null = null
  let page: Page | null = null
  let lastId = 0

  const executablePath = findTestBrowser()
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge is installed')
  const setup: Setup = {
    chromium: {
      executablePath,
      args: isRoot() ? ROOT_FLAGS : [],
      chromiumSandbox: !isRoot(),
      locale: 'en-GB',
      colorScheme: 'light',
    },
    paths: {
      home,
      appData: join(home, 'config'),
      documents: join(home, 'documents'),
      temp: join(home, 'temp'),
    },
    permissions: PERMISSIONS,
    versions: { chrome: '150.0.0.0', electron: '45.4.1' },
    packaged: true,
    version: '0.1.0',
    locale: 'en-GB',
    buttons: [],
    openFiles: [],
    ...options.setup,
  }

  function spawnMain(args: readonly string[]): Running {
    const child = fork(MAIN, [`--user-data-dir=${dataFolder}`, ...args], {
      execArgv: [DOUBLE, ...(options.imports ?? []).map((name) => MODULES[name])].flatMap((module) => [
        '--import',
        module,
      ]),
      env: { ...env, ...options.env, ELECTRON_DOUBLE: JSON.stringify(setup) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
    const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
    const one: Running = {
      child,
      exited,
      asked: [],
      browser: null,
      lookUp: () => Promise.resolve([]),
      relaunch: false,
    }
    child.on('message', (message) => {
      const call = called.safeParse(message)
      if (call.success) one.asked.push(call.data.asked)
      if (relaunched.safeParse(message).success) one.relaunch = true
    })
    return one
  }

  async function connect(one: Running): Promise<void> {
    const file = join(dataFolder, 'profile', 'DevToolsActivePort')
    const address = await waitUntil('Chromium to come up', async () => {
      if (one.child.exitCode !== null)
        throw new Error(`The program ended with ${one.child.exitCode}: ${said.join('')}`)
      const [port, path] = (await readFile(file, 'utf8').catch(() => '')).split('\n')
      return path === undefined || path === '' ? null : `ws://127.0.0.1:${port ?? ''}${path}`
    })
    one.browser = await chromium.connectOverCDP(address)
    const session = await one.browser.newBrowserCDPSession()
    one.lookUp = async () => {
      const { processInfo } = processes.parse(await session.send('SystemInfo.getProcessInfo'))
      return processInfo.map(({ id }) => id)
    }
  }

  /** The page that shows the app; one that was closed or died is passed over. */
  async function findPage(one: Running, but: Page | null = null): Promise<Page> {
    const found = await waitUntil('a page with the app', () => {
      const pages = one.browser?.contexts().flatMap((context) => context.pages()) ?? []
      return (
        pages.find((each) => each !== but && !each.isClosed() && each.url().includes('.app.localhost/')) ??
        null
      )
    })
    found.setDefaultTimeout(PATIENCE)
    watchPage(found, faults)
    return found
  }

  async function start(...args: readonly string[]): Promise<void> {
    await mkdir(setup.paths.documents ?? home, { recursive: true })
    await rm(join(dataFolder, 'profile', 'DevToolsActivePort'), { force: true })
    const one = spawnMain(args)
    running = one
    await connect(one)
    page = await findPage(one)
  }

  const now = (): Running => {
    if (running === null) throw new Error('The program is not running')
    return running
  }

  function control(does: string, ...given: readonly unknown[]): Promise<unknown> {
    const { child, exited } = now()
    const id = (lastId += 1)
    return new Promise((resolve, reject) => {
      const listen = (message: unknown) => {
        const read = answered.safeParse(message)
        if (!read.success || read.data.id !== id) return
        child.off('message', listen)
        if (read.data.error === undefined) resolve(read.data.value)
        else reject(new Error(read.data.error))
      }
      child.on('message', listen)
      // a program that ends over it answers nothing more
      void exited.then(() => {
        resolve(null)
      })
      child.send({ id, does, given })
    })
  }

  async function ended(): Promise<number | null> {
    const one = now()
    const code = await one.exited
    await one.browser?.close().catch(() => undefined)
    running = null
    if (one.relaunch) await start()
    return code
  }

  return {
    dataFolder,
    faults,
    get page() {
      if (page === null) throw new Error('The program was not started')
      return page
    },
    control,
    asked: async (name) => {
      // its answer comes after everything that was asked for before
      await control('menu', 'popup')
      return now().asked.flatMap(([each, ...given]) => (each === name ? [given] : []))
    },
    runToEnd: async (...args) => {
      const { exited, asked } = spawnMain(args)
      return { code: await exited, asked }
    },
    output: () => said.join(''),
    tell: (message) => now().child.send(message),
    answer: async (dialog: Dialog, given) => {
      await control('answer', dialog, given)
    },
    chooseMenu: async (...way) => {
      await control('choose', 'application', ...way)
    },
    go: async (path) => {
      await page?.evaluate(goToHash, path)
    },
    startAnother: async (...args) => {
      await spawnMain(args).exited
    },
    closeWindow: async () => {
      await control('window', 'close')
    },
    quit: async () => {
      await control('quit')
      return ended()
    },
    ended,
    kill: async () => {
      if (running === null) return
      const { child, lookUp, exited } = running
      // a Chromium that is just ending answers nothing, or names processes that are gone
      const pids = await Promise.race([lookUp().catch(() => []), sleep(ANSWER_WITHIN, [])])
      pids.forEach(kill)
      child.kill('SIGKILL')
      await exited
      // the last of them may hold a file for a moment yet
      for (const pid of pids)
        await waitUntil(`the end of process ${pid}`, async () => ((await runs(pid)) ? null : 'gone'))
      running = null
    },
    start,
    crashPage: async () => {
      const one = now()
      const died = page
      await control('contents', 'forcefullyCrashRenderer')
      page = await findPage(one, died)
    },
  }
}
