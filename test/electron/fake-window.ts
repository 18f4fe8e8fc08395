/** A window without Electron: events are fired by the test, and what the shell does to it is noted. */
import type { MenuItemConstructorOptions, MessageBoxOptions } from 'electron'
import { createOutbox, type Outbox } from '../../electron/host/gate.ts'
import type { LogEvent, Memory, Remembered } from '../../electron/host/own-files.ts'
import { createMicrophone, type Microphone } from '../../electron/security.ts'
import { runWindow, type AppWindow, type OwnContents, type OwnWindow } from '../../electron/window.ts'
import { nativeWords } from '../../shared/host/native-words.ts'

export const words = nativeWords('en')

export type FakeWindow = {
  readonly app: AppWindow
  readonly outbox: Outbox
  readonly microphone: Microphone
  readonly memory: Memory
  /** What was done to the window and its page, in order. */
  readonly done: string[]
  readonly logged: [LogEvent, unknown][]
  readonly boxes: MessageBoxOptions[]
  readonly menus: MenuItemConstructorOptions[][]
  /** Presses a button of the box that is asked with. */
  readonly press: (button: number) => void
  readonly userCloses: () => void
  readonly crash: (reason?: string) => void
  readonly hangs: () => void
  readonly comesUp: () => void
  readonly rightClick: (at: { isEditable?: boolean; selectionText?: string; misspelledWord?: string }) => void
  readonly zoomTo: (level: number) => void
  readonly isOpen: () => boolean
}

const nothing: Remembered = { window: null, zoom: 0, spelling: true, words: [], recent: [] }

function memoryOf(start: Partial<Remembered>): Memory {
  let current = { ...nothing, ...start }
  return {
    get: () => current,
    set: (part) => {
      current = { ...current, ...part }
    },
    written: () => Promise.resolve(),
  }
}

type Listener = (...given: never[]) => void

function emitter(): {
  readonly on: (event: string, listener: Listener) => void
  readonly emit: (event: string, ...given: readonly unknown[]) => void
} {
  const listeners: [string, Listener][] = []
  return {
    on: (event, listener) => listeners.push([event, listener]),
    emit: (event, ...given) => {
      for (const [heard, listener] of listeners) if (heard === event) Reflect.apply(listener, null, given)
    },
  }
}

export function openFake(
  change: {
    readonly remembered?: Partial<Remembered>
    readonly suggestions?: (word: string) => Promise<readonly string[]>
    readonly loads?: boolean
  } = {},
): FakeWindow {
  const done: string[] = []
  const note =
    (what: string) =>
    (...given: readonly unknown[]): void => {
      done.push([what, ...given].join(' '))
    }
  const state = { crashed: false, open: true, full: false, maximized: false, zoom: 0 }
  const pageEvents = emitter()
  const webContents: OwnContents = {
    on: pageEvents.on,
    isCrashed: () => state.crashed,
    forcefullyCrashRenderer: note('crash'),
    getZoomLevel: () => state.zoom,
    setZoomLevel: (level) => {
      state.zoom = level
      done.push(`zoom ${level}`)
    },
    replaceMisspelling: note('replace'),
  }
  const events = emitter()
  const window: OwnWindow = {
    webContents,
    on: events.on,
    once: events.on,
    loadURL: (url) => {
      state.crashed = false
      done.push(`load ${url}`)
      return change.loads === false ? Promise.reject(new Error(`ERR_FAILED ${url}`)) : Promise.resolve()
    },
    show: note('show'),
    close: () => {
      const event = { prevented: false }
      events.emit('close', {
        preventDefault: () => {
          event.prevented = true
        },
      })
      if (!event.prevented) window.destroy()
    },
    destroy: () => {
      state.open = false
      done.push('gone')
    },
    isDestroyed: () => !state.open,
    isMaximized: () => state.maximized,
    isFullScreen: () => state.full,
    maximize: () => {
      state.maximized = true
    },
    setFullScreen: (full) => {
      state.full = full
    },
    getNormalBounds: () => ({ x: 10, y: 20, width: 800, height: 600 }),
  }
  const memory = memoryOf(change.remembered ?? {})
  const outbox = createOutbox()
  const microphone = createMicrophone()
  const logged: FakeWindow['logged'] = []
  const boxes: MessageBoxOptions[] = []
  const menus: FakeWindow['menus'] = []
  const pressed: ((button: number) => void)[] = []
  const app = runWindow(window, {
    memory,
    outbox,
    microphone,
    log: (event, codes) => logged.push([event, codes]),
    spelling: {
      misspelt: () => Promise.resolve([]),
      suggestions: change.suggestions ?? (() => Promise.resolve([])),
    },
    words,
    ask: (box) => {
      boxes.push(box)
      return new Promise((resolve) => pressed.push(resolve))
    },
    popUp: (menu) => menus.push(menu),
  })
  return {
    app,
    outbox,
    microphone,
    memory,
    done,
    logged,
    boxes,
    menus,
    press: (button) => {
      pressed.shift()?.(button)
    },
    userCloses: () => {
      window.close()
    },
    crash: (reason = 'crashed') => {
      state.crashed = true
      pageEvents.emit('render-process-gone', {}, { reason, exitCode: 5 })
    },
    hangs: () => {
      events.emit('unresponsive')
    },
    comesUp: () => {
      events.emit('ready-to-show')
      pageEvents.emit('did-finish-load')
    },
    rightClick: (at) => {
      pageEvents.emit('context-menu', {}, { isEditable: true, selectionText: '', misspelledWord: '', ...at })
    },
    zoomTo: (level) => {
      state.zoom = level
    },
    isOpen: () => state.open,
  }
}
