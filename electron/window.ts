/** The window: whether it may open at all, where it stands, when it may close, and what stands in it when its page dies. */
import { join } from 'node:path'
import type {
  BrowserWindowConstructorOptions,
  Dialog,
  Display,
  MenuItemConstructorOptions,
  MessageBoxOptions,
} from 'electron'
import { fillIn } from '../shared/documentation/fill-in.ts'
import type { NativeWords } from '../shared/host/native-words.ts'
import type { Outbox } from './host/gate.ts'
import type { FileSystem } from './host/file-system.ts'
import {
  MOST_WORDS,
  newerBuild,
  rememberBuild,
  type Build,
  type Log,
  type Memory,
  type Place,
} from './host/own-files.ts'
import { textMenuTemplate, type TextMenuInput } from './menu.ts'
import { APP_PAGE, CRASH_PAGE, pagePreferences, type Microphone } from './security.ts'
import type { Spelling } from './spelling.ts'

const MEGABYTE = 1_000_000
/** Bytes that must be free: with less Chromium may empty its database at the next start. */
const LEAST_FREE = 100 * MEGABYTE
/** The page colour of either theme, so that the window does not flash before the first paint. */
const PAGE = { light: '#F7F8F6', dark: '#0D1B24' } as const
const FIRST_SIZE = { width: 1440, height: 900 } as const
const LEAST_SIZE = { width: 640, height: 480 } as const
/** So much of the window must be on a screen, pixels, for it to be found and moved. */
const LEAST_SEEN = 120
/** Milliseconds after which a page that does not even ask any more is taken for dead. */
const DEAF_AFTER = 2_000

export type OpenDeps = {
  readonly fs: FileSystem
  /** The folder with all of the app's data. */
  readonly data: string
  readonly build: Build
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  readonly words: NativeWords
  readonly log: Log
}

/** Whether this build may touch the data, and the disk has room for it; asked before there is any window. */
export async function mayOpen({ fs, data, build, dialog, words, log }: OpenDeps): Promise<boolean> {
  const { boxes } = words
  const path = join(data, 'opened-by.json')
  const newer = await newerBuild(fs, path, build)
  if (newer !== null) {
    log('refused', { by: newer.app, chromium: newer.chromium, journal: newer.journal })
    const detail = fillIn(boxes.newerDetail, { version: newer.app })
    await dialog.showMessageBox({ type: 'error', message: boxes.newer, detail, buttons: [boxes.quit] })
    return false
  }
  for (;;) {
    // A volume that can't tell is not held against anybody.
    const free = await fs.freeBytes(data).catch(() => LEAST_FREE)
    if (free >= LEAST_FREE) break
    const megabytes = Math.floor(free / MEGABYTE)
    log('refused', { freeMegabytes: megabytes })
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: boxes.full,
      detail: fillIn(boxes.fullDetail, { free: megabytes, least: LEAST_FREE / MEGABYTE }),
      buttons: [boxes.checkAgain, boxes.quit],
      cancelId: 1,
    })
    if (response === 1) return false
  }
  await rememberBuild(fs, path, build).catch(() => undefined)
  return true
}

/** Where the window opens: where it stood, unless that screen is gone. */
export function placeOn(displays: readonly Pick<Display, 'workArea'>[], kept: Place | null): Place | null {
  if (kept === null || kept.width < LEAST_SIZE.width || kept.height < LEAST_SIZE.height) return null
  const seen = displays.some(({ workArea }) => {
    const width = Math.min(kept.x + kept.width, workArea.x + workArea.width) - Math.max(kept.x, workArea.x)
    const top = kept.y >= workArea.y && kept.y <= workArea.y + workArea.height - LEAST_SEEN
    return width >= LEAST_SEEN && top
  })
  return seen ? kept : null
}

export function windowOptions(input: {
  readonly preload: string
  readonly dark: boolean
  readonly devTools: boolean
  readonly place: Place | null
}): BrowserWindowConstructorOptions {
  const { place } = input
  const bounds =
    place === null ? FIRST_SIZE : { x: place.x, y: place.y, width: place.width, height: place.height }
  return {
    ...bounds,
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    backgroundColor: input.dark ? PAGE.dark : PAGE.light,
    webPreferences: pagePreferences(input.preload, input.devTools),
  }
}

export type WindowDeps = {
  readonly memory: Memory
  readonly outbox: Outbox
  readonly microphone: Pick<Microphone, 'allow'>
  readonly log: Log
  readonly spelling: Spelling
  readonly words: NativeWords
  /** Shows a box in front of the window and tells which of its buttons was pressed. */
  readonly ask: (box: MessageBoxOptions) => Promise<number>
  readonly popUp: (menu: MenuItemConstructorOptions[]) => void
}

export type AppWindow = {
  /** All that was typed is stored: the window closes. */
  readonly readyToClose: () => void
  /** Loads the app's page anew. */
  readonly reopen: () => void
}

/** As much of Electron's `WebContents` as is needed here. */
export type OwnContents = {
  on(event: 'did-finish-load', listener: () => void): unknown
  on(
    event: 'render-process-gone',
    listener: (event: unknown, details: { readonly reason: string; readonly exitCode: number }) => void,
  ): unknown
  on(
    event: 'context-menu',
    listener: (
      event: unknown,
      at: Pick<TextMenuInput, 'isEditable' | 'selectionText' | 'misspelledWord'>,
    ) => void,
  ): unknown
  isCrashed(): boolean
  forcefullyCrashRenderer(): void
  getZoomLevel(): number
  setZoomLevel(level: number): void
  replaceMisspelling(word: string): void
}

/** As much of Electron's `BrowserWindow` as is needed here. */
export type OwnWindow = {
  readonly webContents: OwnContents
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown
  on(event: 'unresponsive', listener: () => void): unknown
  once(event: 'ready-to-show', listener: () => void): unknown
  loadURL(url: string): Promise<void>
  show(): void
  close(): void
  destroy(): void
  isDestroyed(): boolean
  isMaximized(): boolean
  isFullScreen(): boolean
  maximize(): void
  setFullScreen(full: boolean): void
  getNormalBounds(): { x: number; y: number; width: number; height: number }
}

function placeOf(window: OwnWindow): Place {
  const { x, y, width, height } = window.getNormalBounds()
  const state = window.isFullScreen() ? 'fullScreen' : window.isMaximized() ? 'maximized' : 'normal'
  return { x, y, width, height, state }
}

/** Takes charge of a window that was just made, and loads the app's page in it. */
export function runWindow(window: OwnWindow, deps: WindowDeps): AppWindow {
  const { memory, outbox, microphone, log, spelling, words } = deps
  const { webContents } = window
  let mayClose = false
  let isCrashPage = false

  function remember(): void {
    memory.set({ window: placeOf(window), zoom: webContents.getZoomLevel() })
  }

  function load(page: string): void {
    outbox.forget()
    microphone.allow(false)
    isCrashPage = page === CRASH_PAGE
    window.loadURL(page).catch(() => {
      log('pageFault', { name: 'LoadFailed' })
    })
  }

  window.once('ready-to-show', () => {
    const state = memory.get().window?.state
    if (state === 'maximized') window.maximize()
    if (state === 'fullScreen') window.setFullScreen(true)
    window.show()
  })
  webContents.on('did-finish-load', () => {
    webContents.setZoomLevel(memory.get().zoom)
  })

  // The page stores what was typed and then says so. One that is dead or not up yet has nothing to store.
  window.on('close', (event) => {
    remember()
    if (mayClose || isCrashPage || webContents.isCrashed()) return
    event.preventDefault()
    const heard = outbox.isHeard()
    if (!outbox.isUntold('closing')) outbox.tell({ type: 'closing' })
    if (heard) return
    setTimeout(() => {
      // Nobody has asked since: nobody will.
      if (!window.isDestroyed() && outbox.isUntold('closing')) window.destroy()
    }, DEAF_AFTER)
  })

  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log('pageGone', { reason, exitCode })
    remember()
    // A page that small should not die; if it does, the window goes, and what was saved is on disk.
    if (isCrashPage) window.destroy()
    else load(CRASH_PAGE)
  })

  let isAsking = false
  async function askWhetherToWait(): Promise<void> {
    const { hung, hungDetail, wait, openAgain } = words.boxes
    const answer = await deps.ask({
      type: 'warning',
      message: hung,
      detail: hungDetail,
      buttons: [wait, openAgain],
      defaultId: 0,
      cancelId: 0,
    })
    // The crash page follows, and with it the way back.
    if (answer === 1 && !window.isDestroyed()) webContents.forcefullyCrashRenderer()
  }
  // Told again and again as long as it lasts.
  window.on('unresponsive', () => {
    if (isAsking) return
    isAsking = true
    void askWhetherToWait().finally(() => {
      isAsking = false
    })
  })

  webContents.on('context-menu', (_event, { isEditable, selectionText, misspelledWord }) => {
    const suggested = misspelledWord === '' ? Promise.resolve([]) : spelling.suggestions(misspelledWord)
    void suggested
      .catch(() => [])
      .then((suggestions) => {
        const template = textMenuTemplate({
          words: words.menu,
          isEditable,
          selectionText,
          misspelledWord,
          suggestions,
          replace: (word) => {
            webContents.replaceMisspelling(word)
          },
          learn: (word) => {
            const others = memory.get().words.filter((known) => known !== word)
            memory.set({ words: [...others, word].slice(-MOST_WORDS) })
          },
        })
        if (template.length > 0 && !window.isDestroyed()) deps.popUp(template)
      })
  })

  load(APP_PAGE)
  return {
    readyToClose: () => {
      mayClose = true
      window.close()
    },
    reopen: () => {
      remember()
      load(APP_PAGE)
    },
  }
}
