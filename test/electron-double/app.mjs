/** Electron's `app` and `BrowserWindow`: one instance per data folder, and the order in which all starts and ends. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { appended, closeChromium, WebContents } from './chromium.mjs'
import { Emitter, note, noting, setup } from './record.mjs'

// A packaged program is not told its own script.
if (setup.packaged) process.argv.splice(1, 1)
Object.defineProperty(process, 'versions', { value: { ...process.versions, ...setup.versions } })
const switches = new Map(process.argv.map((arg) => /^--([^=]+)=?(.*)$/s.exec(arg)?.slice(1) ?? []))
const paths = {
  ...setup.paths,
  userData: switches.get('user-data-dir') ?? join(setup.paths.appData, 'Double'),
}
const TELL = "require('net').connect(process.argv[1]).on('error', () => process.exit(1)).end(process.argv[2])"
const is = { ready: false, quitting: false, ended: false }
let ready = null
/** Oldest first. */
const windows = new Set()
export const lastWindow = () => [...windows].at(-1)

/** Some things Electron does only before it is ready, others only after. */
export function must(be, what) {
  if (be !== (is.ready ? 'after' : 'before')) throw new Error(`${what} only goes ${be} the app is ready`)
}

export const app = Object.assign(new Emitter(), {
  ...noting('addRecentDocument', 'clearRecentDocuments', 'setAboutPanelOptions', 'showAboutPanel'),
  isPackaged: setup.packaged,
  getName: () => 'Soundings',
  getVersion: () => setup.version,
  getLocale: () => setup.locale,
  commandLine: Object.assign(noting('removeSwitch'), {
    hasSwitch: (name) => switches.has(name),
    appendSwitch: (name, value) => {
      must('before', 'appendSwitch')
      note('appendSwitch', name, value)
      appended.push(value === undefined ? `--${name}` : `--${name}=${value}`)
    },
  }),
  enableSandbox: () => note('enableSandbox', must('before', 'enableSandbox')),
  getPath: (name) => {
    if (paths[name] === undefined) throw new Error(`Failed to get '${name}' path`)
    return paths[name]
  },
  setPath: (name, path) => {
    note('setPath', name, path)
    paths[name] = path
  },
  whenReady: () =>
    (ready ??= new Promise(setImmediate).then(() => {
      setup.openFiles.forEach((path) => app.offer('open-file', {}, path))
      app.emit('ready', (is.ready = true))
    })),
  requestSingleInstanceLock: () => {
    const name = `electron-double-${createHash('sha256').update(paths.userData).digest('hex').slice(0, 16)}`
    const place = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name)
    const words = JSON.stringify([process.argv, process.cwd()])
    if (spawnSync(process.execPath, ['-e', TELL, place, words]).status === 0) return false
    // Nobody listens there: what is left over is of a program that was killed.
    if (process.platform !== 'win32') rmSync(place, { force: true })
    const hear = (heard) => app.emit('second-instance', {}, ...JSON.parse(heard))
    createServer((socket) => text(socket).then(hear))
      .listen(place)
      .unref()
    return true
  },
  quit: () => {
    if (is.quitting || is.ended) return
    is.quitting = true
    const closes = (window) => window.close() ?? window.isDestroyed()
    const goes = app.offer('before-quit') && [...windows].every(closes) && app.offer('will-quit')
    is.quitting = false
    if (goes) app.exit()
  },
  exit: (code = 0) => {
    if (!is.ended) void closeChromium().finally(() => process.exit(code))
    is.ended = true
  },
  relaunch: () => process.send({ relaunch: true }),
})

export class BrowserWindow extends Emitter {
  webContents = new WebContents()
  state = { destroyed: false, visible: false, minimized: false, maximized: false, fullScreen: false }
  presented = false
  constructor({ x = 0, y = 0, width = 800, height = 600, ...options }) {
    super()
    must('after', 'BrowserWindow')
    note('window', { x, y, width, height, ...options })
    this.bounds = { x, y, width, height }
    this.preload = options.webPreferences.preload
    windows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  async loadURL(url) {
    const { width, height } = this.bounds
    await this.webContents.load(url, this.preload, paths.sessionData ?? paths.userData, { width, height })
    if (!this.presented) this.emit('ready-to-show', (this.presented = true))
  }
  close() {
    if (!this.state.destroyed && this.offer('close')) this.destroy()
  }
  destroy() {
    if (!windows.delete(this)) return
    void this.webContents.page?.close()
    this.become({ destroyed: true }, 'closed')
    if (windows.size > 0 || is.quitting || is.ended) return
    if (!app.emit('window-all-closed')) app.quit()
  }
  become(change, event) {
    Object.assign(this.state, change)
    this.emit(event)
  }
  setFullScreen = (full) =>
    this.become({ fullScreen: full }, full ? 'enter-full-screen' : 'leave-full-screen')
  getNormalBounds = () => this.bounds
  setBounds = (bounds) => this.emit('resize', Object.assign(this.bounds, bounds))
  isDestroyed = () => this.state.destroyed
  isVisible = () => this.state.visible
  isMinimized = () => this.state.minimized
  isMaximized = () => this.state.maximized
  isFullScreen = () => this.state.fullScreen
  show = () => this.become({ visible: true }, 'show')
  focus = () => note('focus')
  minimize = () => this.become({ minimized: true }, 'minimize')
  restore = () => this.become({ minimized: false }, 'restore')
  maximize = () => this.become({ maximized: true }, 'maximize')
  unmaximize = () => this.become({ maximized: false }, 'unmaximize')
}
