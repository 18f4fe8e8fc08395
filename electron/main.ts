/** Composition root of the desktop app: scheme, security, host, window. */
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session } from 'electron'
import { createDialogs } from './host/dialogs.ts'
import { createFileSystem } from './host/file-system.ts'
import { createFiles } from './host/files.ts'
import { createHandlers } from './host/handlers.ts'
import { installationId } from './host/installation.ts'
import { registerHandlers } from './host/ipc.ts'
import { createJournalCounter } from './host/journal-counter.ts'
import { createJournal } from './host/journal.ts'
import { createSnapshots } from './host/snapshots.ts'
import { menuTemplate } from './menu.ts'
import { denyNavigationEverywhere } from './security/navigation.ts'
import { cancelForeignRequests, disableNetworkSwitches } from './security/network.ts'
import { APP_PAGE, APP_SCHEME } from './security/origin.ts'
import { denyPermissions } from './security/permissions.ts'
import { appScheme, createAppProtocol, createNonce } from './security/protocol.ts'
import { isTrustedSender } from './security/trusted-sender.ts'
import { windowOptions } from './security/window-options.ts'

const dist = join(import.meta.dirname, '..')
// Named here, so that the packaged app and a started source tree find the same data.
const data = app.commandLine.hasSwitch('user-data-dir')
  ? app.getPath('userData')
  : join(app.getPath('appData'), 'Soundings')
const devTools = !app.isPackaged
const fileSystem = createFileSystem(process.platform)
let window: BrowserWindow | null = null

// Chromium may lose its profile; what the host keeps lies beside it, not in it.
mkdirSync(join(data, 'profile'), { recursive: true, mode: 0o700 })
app.setPath('userData', data)
app.setPath('sessionData', join(data, 'profile'))
app.enableSandbox()
disableNetworkSwitches(app.commandLine)
protocol.registerSchemesAsPrivileged([appScheme])
denyNavigationEverywhere(app)

const journal = createJournal({
  fs: fileSystem,
  folder: join(data, 'journal'),
  segmentBytes: 16 * 1024 * 1024,
  counter: createJournalCounter(fileSystem, join(data, 'journalled')),
})

function connectHost(): void {
  const id = installationId({ fs: fileSystem, path: join(data, 'installation.json'), newId: randomUUID })
  const handlers = createHandlers({
    describe: { dataPlace: data, installation: () => id, journalled: () => journal.count() },
    journal,
    snapshots: createSnapshots({ fs: fileSystem, folder: join(data, 'snapshots'), keep: 20 }),
    files: createFiles({
      fs: fileSystem,
      dialogs: createDialogs(dialog, () => window),
      folder: app.getPath('documents'),
    }),
  })
  registerHandlers(ipcMain, handlers, isTrustedSender)
}

function openWindow(): void {
  const preload = join(dist, 'electron', 'preload.cjs')
  const opened = new BrowserWindow(
    windowOptions({ preload, dark: nativeTheme.shouldUseDarkColors, devTools }),
  )
  window = opened
  opened.once('ready-to-show', () => {
    opened.show()
  })
  opened.once('closed', () => {
    window = null
  })
  void opened.loadURL(APP_PAGE)
}

async function start(): Promise<void> {
  await app.whenReady()
  const profile = session.defaultSession
  denyPermissions(profile)
  cancelForeignRequests(profile, { devTools })
  profile.setSpellCheckerEnabled(false)
  const serve = createAppProtocol({
    folder: join(dist, 'renderer'),
    readFile: (path) => fs.readFile(path),
    createNonce,
  })
  profile.protocol.handle(APP_SCHEME, serve)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)))
  connectHost()
  openWindow()
}

app.on('window-all-closed', () => {
  app.quit()
})

// An append that is under way is finished first.
app.once('will-quit', (event) => {
  event.preventDefault()
  void journal.close().finally(() => {
    app.exit()
  })
})

// Two processes would write one journal.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
  })
  void start()
} else {
  app.quit()
}
