/** Stands where Electron would, to see what the built main program asks of it; it notes every call and runs nothing. */
import process from 'node:process'

const calls = []
const note =
  (name, result) =>
  (...given) => {
    calls.push([name, ...given.filter((value) => typeof value !== 'function')])
    return typeof result === 'function' ? result(...given) : result
  }

const appData = process.env.STAND_IN_APP_DATA
const handlers = new Map()
let serve = null

export class BrowserWindow {
  constructor(options) {
    calls.push(['window', options])
  }
  once() {}
  async loadURL(url) {
    calls.push(['loadURL', url])
    const page = await serve({ method: 'GET', url })
    const frame = { url, parent: null }
    const ask = (call, request) => handlers.get(`soundings:${call}`)({ senderFrame: frame }, request)
    const answers = {
      page: [page.status, await page.text()],
      described: await ask('describe', {}),
      snapshot: await ask('writeSnapshot', { name: 'a.json', text: '{}' }),
      read: await ask('readJournal', {}),
    }
    process.stdout.write(JSON.stringify({ calls, channels: [...handlers.keys()], answers }))
  }
}

export const app = {
  isPackaged: true,
  commandLine: { appendSwitch: note('switch'), hasSwitch: () => false },
  enableSandbox: note('enableSandbox'),
  exit: note('exit'),
  getPath: (name) => (name === 'appData' ? appData : '/'),
  on: note('on'),
  once: note('once'),
  quit: note('quit'),
  requestSingleInstanceLock: () => true,
  setPath: note('setPath'),
  whenReady: note('whenReady', Promise.resolve()),
}
export const dialog = {}
export const ipcMain = { handle: (channel, listener) => handlers.set(channel, listener) }
export const Menu = { buildFromTemplate: note('menu'), setApplicationMenu: note('setMenu') }
export const nativeTheme = { shouldUseDarkColors: true }
export const protocol = { registerSchemesAsPrivileged: note('schemes') }
export const session = {
  defaultSession: {
    protocol: {
      handle: (scheme, listener) => {
        calls.push(['handle', scheme])
        serve = listener
      },
    },
    setDevicePermissionHandler: note('devices'),
    setPermissionCheckHandler: note('check'),
    setPermissionRequestHandler: note('request'),
    setSpellCheckerEnabled: note('spellcheck'),
    webRequest: { onBeforeRequest: note('filter') },
  },
}
