/** Stands where the module `electron` would: loaded before the program, it takes that name and listens to the test. */
import { register } from 'node:module'
import { app, BrowserWindow, lastWindow, must } from './app.mjs'
import { invoke, main } from './chromium.mjs'
import { note, noting, setup } from './record.mjs'

export { app, BrowserWindow }

const answers = { save: [], open: [], button: [...setup.buttons] }
/** The test's next answer to a dialog; a dialog without one is cancelled. Electron takes the owner first, or no owner. */
function ask(kind, given) {
  note('dialog', kind, given.at(-1))
  return answers[kind].shift() ?? ''
}
export const dialog = {
  ...noting('showErrorBox'),
  showSaveDialog: async (...given) => {
    const filePath = ask('save', given)
    return { canceled: filePath === '', filePath }
  },
  showOpenDialog: async (...given) => {
    const filePaths = [ask('open', given)].filter((path) => path !== '')
    return { canceled: filePaths.length === 0, filePaths }
  },
  showMessageBox: async (...given) => {
    const { buttons, cancelId = 0 } = given.at(-1)
    const pressed = buttons.indexOf(ask('button', given))
    return { response: pressed < 0 ? cancelId : pressed }
  },
}

/** The menu in the window, and the one that was opened last at the pointer. */
const menus = { application: null, popup: null }
export class Menu {
  static buildFromTemplate = (items) => Object.assign(new Menu(), { items })
  static setApplicationMenu = (menu) => (menus.application = menu)
  popup = () => (menus.popup = this)

  /** Chooses an item by the labels or roles that lead to it. Of the roles only what is main's business is done. */
  choose(...way) {
    const step = (items, name) => {
      const found = items.find(({ label, role }) => label === name || role === name)
      if (found === undefined || found.enabled === false) throw new Error(`No ${name} in ${way.join(', ')}`)
      return found.submenu ?? found
    }
    const item = way.reduce(step, this.items)
    if (item.type === 'checkbox') item.checked = !item.checked
    if (item.click !== undefined) item.click(item, lastWindow(), {})
    else if (item.role === 'quit') app.quit()
    else if (item.role === 'close') lastWindow().close()
    else note('role', item.role)
  }
}

export const ipcMain = { handle: (channel, listener) => (main.calls[channel] = listener) }
export const nativeTheme = { shouldUseDarkColors: setup.chromium.colorScheme === 'dark' }
export const protocol = {
  registerSchemesAsPrivileged: (schemes) => {
    must('before', 'registerSchemesAsPrivileged')
    note('registerSchemesAsPrivileged', schemes)
    main.schemes.push(...schemes.map(({ scheme }) => scheme))
  },
}
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] }
const defaultSession = {
  ...noting('setDevicePermissionHandler', 'setSpellCheckerEnabled'),
  protocol: { handle: (scheme, serve) => (main.serve[scheme] = serve) },
  setPermissionRequestHandler: (handler) => (main.grant = handler),
  setPermissionCheckHandler: (handler) => (main.check = handler),
  webRequest: { onBeforeRequest: (filter) => (main.filter = filter) },
}
export const session = {
  get defaultSession() {
    return must('after', 'defaultSession') ?? defaultSession
  },
}
export const shell = noting('openPath', 'openExternal')
const contents = () => lastWindow()?.webContents
/** What a test may do to the program from outside, as a user or the system would, and what it may look at. */
const controls = {
  answer: (dialog, given) => answers[dialog].push(given),
  menu: (which) => menus[which],
  choose: (which, ...way) => menus[which].choose(...way),
  quit: () => app.quit(),
  /** A method of the window's or of its page's: `close`, `maximize`, `setBounds`, `setZoomLevel` … */
  window: (method, ...given) => void lastWindow()[method](...given),
  windowState: () => ({ ...lastWindow().state, ...lastWindow().bounds, zoom: contents().zoomLevel }),
  /** An event that its listeners may prevent; says whether none did. */
  emit: (from, name, ...given) =>
    ({ app, window: lastWindow(), contents: contents() })[from].offer(name, {}, ...given),
  contents: (method, ...given) => void contents()[method](...given),
  /** Which of the words the preload's spelling check marks. */
  misspelt: (words) => {
    const mark = (asks) => new Promise((done) => globalThis.electronDoubleSpelling[1].spellCheck(asks, done))
    return contents().page.evaluate(mark, words)
  },
  /** A call that claims to come from anywhere, as a page that was taken over could make it. */
  invokeAs: (sender, channel, request) => invoke(sender, channel, request),
}
process.on('message', async ({ id, does, given }) => {
  if (id === undefined) return
  const fails = (error) => ({ error: String(error) })
  const answer = await (async () => ({ value: (await controls[does](...given)) ?? null }))().catch(fails)
  process.send({ id, ...answer })
})
// Without the test that started it the program has no reason to go on.
process.on('disconnect', () => app.exit())

const hook = `export const resolve = (name, context, next) =>
  name === 'electron' ? { url: '${import.meta.url}', shortCircuit: true } : next(name, context)`
register(`data:text/javascript,${encodeURIComponent(hook)}`)
