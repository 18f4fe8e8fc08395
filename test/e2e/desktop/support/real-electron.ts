/** Drives the program in Electron itself, where a runtime is installed. The system's dialogs are answered in their place. */
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { isRoot } from '../../../../build/browser-window.ts'
import { installedElectron } from '../../../../build/electron-runtime.ts'
import { ROOT } from '../../../../build/paths.ts'
import { PATIENCE } from '../../support/patience.ts'
import type { Desktop } from './desktop.ts'
import { goToHash } from './go-to-hash.ts'
import { watchPage } from './watch-page.ts'

/** What the program says in place of starting itself again, which Playwright could not follow. */
const RELAUNCH = 'the program wants to be started again'

type Running = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly exited: Promise<number | null>
  relaunch: boolean
}

/** Takes the place of the dialogs in main; the answers lie in a global of its. */
async function answerDialogs(app: ElectronApplication, relaunch: string): Promise<void> {
  await app.evaluate(({ app: itself, dialog }, words) => {
    const answers = { save: [] as string[], open: [] as string[], button: [] as string[] }
    Reflect.set(globalThis, 'soundingsAnswers', answers)
    Reflect.set(dialog, 'showSaveDialog', () => {
      const filePath = answers.save.shift() ?? ''
      return Promise.resolve({ canceled: filePath === '', filePath })
    })
    Reflect.set(dialog, 'showOpenDialog', () => {
      const path = answers.open.shift()
      return Promise.resolve({ canceled: path === undefined, filePaths: path === undefined ? [] : [path] })
    })
    Reflect.set(dialog, 'showMessageBox', (...given: unknown[]) => {
      const asked: { buttons: string[]; cancelId: number } = Object.assign(
        { buttons: [], cancelId: 0 },
        given.at(-1),
      )
      const pressed = asked.buttons.indexOf(answers.button.shift() ?? '')
      return Promise.resolve({ response: pressed < 0 ? asked.cancelId : pressed })
    })
    Reflect.set(itself, 'relaunch', () => {
      console.log(words)
    })
  }, relaunch)
}

/** A program on `dataFolder`, not started yet. */
export function createReal(dataFolder: string): Desktop {
  const faults: string[] = []
  let running: Running | null = null
  let last: Page | null = null

  const now = (): Running => {
    if (running === null) throw new Error('The program is not running')
    return running
  }

  const launch = (args: readonly string[]): Promise<ElectronApplication> => {
    const executablePath = installedElectron()
    if (executablePath === null) throw new Error('Electron is not installed')
    return _electron.launch({
      executablePath,
      args: [...(isRoot() ? ['--no-sandbox'] : []), ROOT, `--user-data-dir=${dataFolder}`, ...args],
    })
  }

  async function start(...args: readonly string[]): Promise<void> {
    const app = await launch(args)
    const exited = new Promise<number | null>((resolve) => app.process().once('exit', resolve))
    await answerDialogs(app, RELAUNCH)
    const page = await app.firstWindow()
    page.setDefaultTimeout(PATIENCE)
    watchPage(page, faults)
    last = page
    const one: Running = { app, page, exited, relaunch: false }
    app.on('console', (message) => {
      if (message.text() === RELAUNCH) one.relaunch = true
    })
    running = one
  }

  async function ended(): Promise<number | null> {
    const one = now()
    const code = await one.exited
    running = null
    if (one.relaunch) await start()
    return code
  }

  return {
    dataFolder,
    faults,
    get page() {
      if (last === null) throw new Error('The program was not started')
      return last
    },
    answer: async (dialog, given) => {
      await now().app.evaluate(
        (_electronModule, [kind, answer]) => {
          const answers: unknown = Reflect.get(globalThis, 'soundingsAnswers')
          const list: unknown =
            typeof answers === 'object' && answers !== null ? Reflect.get(answers, kind) : null
          if (Array.isArray(list)) list.push(answer)
        },
        [dialog, given] as const,
      )
    },
    chooseMenu: async (...way) => {
      await now().app.evaluate(({ Menu }, steps) => {
        let items = Menu.getApplicationMenu()?.items ?? []
        for (const [at, step] of steps.entries()) {
          const found = items.find(
            ({ label, role }) => label === step || role?.toLowerCase() === step.toLowerCase(),
          )
          if (found === undefined) throw new Error(`No ${step} in the menu`)
          items = found.submenu?.items ?? []
          if (at === steps.length - 1) Reflect.apply(found.click, found, [])
        }
      }, way)
    },
    go: async (path) => {
      await now().page.evaluate(goToHash, path)
    },
    startAnother: async (...args) => {
      // Playwright gives up on a program that ends before it has a window.
      const another = await launch(args).catch(() => null)
      await another?.waitForEvent('close').catch(() => undefined)
    },
    closeWindow: async () => {
      await now().app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows().at(-1)?.close()
      })
    },
    quit: async () => {
      await now()
        .app.evaluate(({ app }) => {
          app.quit()
        })
        // the program may be gone before it can answer
        .catch(() => undefined)
      return ended()
    },
    ended,
    kill: async () => {
      if (running === null) return
      const { app, exited } = running
      app.process().kill('SIGKILL')
      await exited
      running = null
    },
    start,
  }
}
