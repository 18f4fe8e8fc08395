/** Chromium as the program's window: its scheme as a secure origin, the preload before the page, the calls to main. */
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { Emitter, note, setup } from './record.mjs'

/** The switches for Chromium, as the program appended them. */
export const appended = []
/** What main set on the session, the protocol and `ipcMain`. */
export const main = { schemes: [], serve: {}, calls: {}, filter: null, grant: null, check: null }
const shown = new Map()
let context = null

/** `app://soundings/x` is `http://soundings.app.localhost/x` to Chromium: secure, and never asked of the network. */
const toWeb = (url) => url.replace(/^(\w+):\/\/([^/]+)\//, 'http://$2.$1.localhost/')
const toOwn = (url) => url.replace(/^(blob:)?http:\/\/(\w+)\.(\w+)\.localhost\//, '$1$3://$2/')

/** What main sees of a page. */
export class WebContents extends Emitter {
  page = null
  /** The address that main itself is loading. */
  loading = null
  zoomLevel = 0
  opener = () => ({ action: 'allow' })
  setWindowOpenHandler = (handler) => (this.opener = handler)
  setZoomLevel = (level) => (this.zoomLevel = level)
  getZoomLevel = () => this.zoomLevel
  isCrashed = () => this.page === null
  print = (options, done) => done?.(true, note('print', options))
  setWebRTCIPHandlingPolicy = (policy) => note('setWebRTCIPHandlingPolicy', policy)
  replaceMisspelling = (word) => note('replaceMisspelling', word)

  async load(url, preload, profile, size) {
    this.page ??= await this.#open(preload, profile, size)
    this.loading = url
    await this.page.goto(toWeb(url)).finally(() => (this.loading = null))
    this.emit('did-finish-load')
  }
  async #open(preload, profile, size) {
    const isFirst = context === null
    context ??= launch(profile, size)
    const opened = await context
    const page = isFirst ? opened.pages()[0] : await opened.newPage()
    shown.set(page, this)
    await page.addInitScript({ content: preloadScript(preload) })
    await setPermissions(page, this)
    page.on('popup', (popup) => {
      const { action } = this.opener({ url: toOwn(popup.url()) })
      note('windowOpen', action)
      if (action === 'deny') void popup.close()
    })
    page.on('crash', () => {
      this.page = null
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
      void page.close()
    })
    return page
  }
  async forcefullyCrashRenderer() {
    const session = await this.page.context().newCDPSession(this.page)
    // Never answered: the page that would is gone.
    void session.send('Page.crash').catch(() => undefined)
  }
}
/** Main is asked only where the page itself wants to go somewhere. */
function mayGo(request, url) {
  const frame = request.frame()
  const contents = shown.get(frame.page())
  const isMainFrame = frame.parentFrame() === null
  if (isMainFrame && contents?.loading === url) return true
  const goes = contents?.offer('will-frame-navigate', { url, isMainFrame }) ?? false
  return goes && (!isMainFrame || contents.offer('will-navigate', { url }, url))
}

async function answer(route) {
  const request = route.request()
  const [url, method] = [toOwn(request.url()), request.method()]
  // A page that may not leave stays as it is.
  if (request.isNavigationRequest() && !mayGo(request, url))
    return route.abort('aborted', note('stayed', url))
  const ask = (done) => main.filter({ url, method }, ({ cancel }) => done(!cancel))
  if (main.filter !== null && !(await new Promise(ask)))
    return route.abort('blockedbyclient', note('blocked', url))
  const scheme = new URL(url).protocol.slice(0, -1)
  if (!main.schemes.includes(scheme)) return route.continue()
  const response = await main.serve[scheme](new Request(url, { method }))
  const body = Buffer.from(await response.arrayBuffer())
  return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
}

const senderOf = (frame) => frame && { url: toOwn(frame.url()), parent: senderOf(frame.parentFrame()) }

/** A call as it reaches main, with copies of what crosses. */
export async function invoke(senderFrame, channel, ...given) {
  if (main.calls[channel] === undefined) throw new Error(`No handler registered for '${channel}'`)
  return structuredClone(await main.calls[channel]({ senderFrame }, ...structuredClone(given)))
}

/** Asks main beforehand what it would grant: Chromium can't be made to ask at the moment itself. */
async function setPermissions(page, contents) {
  const session = await page.context().newCDPSession(page)
  for (const [electron, name] of setup.permissions) {
    let granted = main.check?.(contents, electron, '', {}) ?? true
    main.grant?.(contents, electron, (answered) => (granted &&= answered), {})
    const setting = granted ? 'granted' : 'denied'
    await session.send('Browser.setPermission', { permission: { name }, setting })
  }
}

/** Runs in the page before its own scripts: the preload script, with as much of Electron as a sandbox gives it. */
const preloadScript = (path) => `if (window === window.top) {
  const expose = (name, value) => Object.defineProperty(window, name, { value, enumerable: true })
  const electron = {
    contextBridge: { exposeInMainWorld: (name, api) => expose(name, Object.freeze(api)) },
    ipcRenderer: { invoke: (...given) => window.electronDouble(...structuredClone(given)) },
    webFrame: { setSpellCheckProvider: (...given) => expose('electronDoubleSpelling', given) },
  }
  const require = (name) => {
    if (name === 'electron') return electron
    throw new Error('A preload script in a sandbox has no ' + name)
  }
  ;((require, module, exports) => {${readFileSync(path, 'utf8')}\n})(require, { exports: {} }, {})
}`

async function launch(profile, viewport) {
  // The pipe is the double's; a test steers the page through the port.
  const args = [...setup.chromium.args, ...appended, '--remote-debugging-port=0']
  const opened = await chromium.launchPersistentContext(profile, { ...setup.chromium, args, viewport })
  await opened.route('**/*', (route) => answer(route).catch(() => route.abort().catch(() => undefined)))
  await opened.exposeBinding('electronDouble', ({ frame }, ...given) => invoke(senderOf(frame), ...given))
  return opened
}

export const closeChromium = async () => (await context)?.close().catch(() => undefined)
