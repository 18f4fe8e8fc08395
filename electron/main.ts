/** Composition root of the desktop app: what happens at a start, in this order, and who is handed what. */
import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  type Session,
} from 'electron'
import { fillIn } from '../shared/documentation/fill-in.ts'
import { nativeWords, type NativeWords } from '../shared/host/native-words.ts'
import { JOURNAL_VERSION } from '../shared/journal/line.ts'
import { codeOf, createFileSystem } from './host/file-system.ts'
import { createDialogs, createFiles, createSnapshots, fileOfArgument, type Files } from './host/files.ts'
import { createHandlers, createOutbox, registerHandlers } from './host/gate.ts'
import { createBlobs, createFileJournal } from './host/journal.ts'
import {
  createLog,
  installationId,
  openMemory,
  programToRestart,
  setProfileAside,
  type Memory,
} from './host/own-files.ts'
import { menuTemplate } from './menu.ts'
import {
  APP_SCHEME,
  appScheme,
  cancelForeignRequests,
  createAppProtocol,
  createMicrophone,
  createNonce,
  denyNavigationEverywhere,
  denyPermissions,
  disableNetwork,
  isTrustedSender,
  refuseDebugging,
} from './security.ts'
import { createSpelling, type Spelling } from './spelling.ts'
import { mayOpen, placeOn, runWindow, windowOptions, type AppWindow } from './window.ts'

const MEGABYTE = 1_000_000

const dist = join(import.meta.dirname, '..')
// Named here, so that the packaged app and a started source tree find the same data.
const data = app.commandLine.hasSwitch('user-data-dir')
  ? app.getPath('userData')
  : join(app.getPath('appData'), 'Soundings')
const profile = join(data, 'profile')
const asideMarker = join(data, 'set-database-aside')
const devTools = !app.isPackaged
const readFile = (path: string): Promise<Uint8Array> => fs.readFile(path)
const log = createLog({ folder: join(data, 'log'), limit: MEGABYTE, now: Date.now })
const fileSystem = createFileSystem(process.platform)
const outbox = createOutbox()
const microphone = createMicrophone()
const journal = createFileJournal({
  fs: fileSystem,
  folder: join(data, 'journal'),
  counter: join(data, 'journalled'),
  now: Date.now,
})
let window: BrowserWindow | null = null
let appWindow: AppWindow | null = null
/** Reads a file that was opened from outside; until the host stands, its paths wait. */
let openFromOutside: ((path: string) => void) | null = null
const early: string[] = []

function openPath(path: string): void {
  if (openFromOutside === null) early.push(path)
  else openFromOutside(path)
}

/** Files among the arguments of a start; the first ones name the program. */
function openArguments(argv: readonly string[], folder: string): void {
  for (const argument of argv.slice(app.isPackaged ? 1 : 2)) {
    const path = fileOfArgument(argument, folder)
    if (path !== null) openPath(path)
  }
}

/** The last word about a defect in this process: nothing here may fail. */
function endByDefect(error: unknown): void {
  log('fault', { name: error instanceof Error ? error.name : 'unknown' })
  const { defect, defectDetail } = nativeWords(app.getLocale()).boxes
  dialog.showErrorBox(defect, fillIn(defectDetail, { place: data }))
  app.exit(1)
}

/** What the page may do, and where its files come from. */
function preparePage(page: Session): void {
  denyPermissions(page, microphone.isAllowed)
  cancelForeignRequests(page, devTools)
  const pages = { folder: join(dist, 'renderer'), readFile, createNonce }
  page.protocol.handle(APP_SCHEME, createAppProtocol(pages))
}

/** Everything that stands behind the contract's calls. */
function connectHost(memory: Memory, files: Files, spelling: Spelling): void {
  const handlers = createHandlers({
    dataPlace: data,
    installation: installationId({
      fs: fileSystem,
      path: join(data, 'installation.json'),
      newId: randomUUID,
    }),
    journal,
    blobs: createBlobs({ fs: fileSystem, folder: join(data, 'attachments') }),
    microphone,
    snapshots: createSnapshots({ fs: fileSystem, folder: join(data, 'snapshots'), keep: 20 }),
    files,
    outbox,
    spelling,
    log,
    readyToClose: () => appWindow?.readyToClose(),
    reopen: () => appWindow?.reopen(),
    setDatabaseAside: () => {
      writeFileSync(asideMarker, '')
      const program = programToRestart(process.env, process.execPath)
      app.relaunch(program === undefined ? {} : { execPath: program })
      appWindow?.readyToClose()
    },
  })
  registerHandlers(ipcMain, handlers, isTrustedSender, (call, { type, code }) => {
    // An event that nobody came for is no failure.
    if (call !== 'nextEvent') log('callFailed', { call, type, code })
  })

  // An append that is under way is finished first, also where the app is told to quit a second time meanwhile.
  let ending: Promise<void> | null = null
  app.on('will-quit', (event) => {
    event.preventDefault()
    ending ??= Promise.all([journal.close(), memory.written()])
      .catch(() => undefined)
      .then(() => {
        log('ended')
        app.exit()
      })
  })
}

/** Shown anew whenever the recent files change, because their list is in it. */
function showMenu(words: NativeWords, memory: Memory, files: Files): void {
  const template = menuTemplate({
    platform: process.platform,
    words: words.menu,
    recent: files.listRecent(),
    spelling: memory.get().spelling,
    command: (command) => {
      outbox.tell({ type: 'command', command })
    },
    openRecent: (key) => {
      const path = memory.get().recent[files.listRecent().findIndex((file) => file.key === key)]
      if (path !== undefined) openPath(path)
    },
    clearRecent: () => {
      memory.set({ recent: [] })
      app.clearRecentDocuments()
      showMenu(words, memory, files)
    },
    setSpelling: (spelling) => {
      memory.set({ spelling })
    },
    showDataFolder: () => void shell.openPath(data),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function openWindow(words: NativeWords, memory: Memory, spelling: Spelling): void {
  const options = windowOptions({
    preload: join(dist, 'electron', 'preload.cjs'),
    dark: nativeTheme.shouldUseDarkColors,
    devTools,
    place: placeOn(screen.getAllDisplays(), memory.get().window),
  })
  const opened = new BrowserWindow(options)
  window = opened
  opened.once('closed', () => {
    window = null
  })
  appWindow = runWindow(opened, {
    memory,
    outbox,
    microphone,
    log,
    spelling,
    words,
    ask: async (box) => (await dialog.showMessageBox(opened, box)).response,
    popUp: (template) => {
      Menu.buildFromTemplate(template).popup({ window: opened })
    },
  })
}

async function start(): Promise<void> {
  await app.whenReady()
  const words = nativeWords(app.getLocale())
  const version = app.getVersion()
  log('started', { version, platform: process.platform })
  const chromium = Number.parseInt(process.versions.chrome, 10) || 0
  const build = { app: version, chromium, journal: JOURNAL_VERSION }
  if (!(await mayOpen({ fs: fileSystem, data, build, dialog, words, log }))) {
    app.quit()
    return
  }

  const memory = await openMemory(fileSystem, join(data, 'shell.json'))
  const files = createFiles({
    fs: fileSystem,
    dialogs: createDialogs(dialog, () => window, words),
    folder: app.getPath('documents'),
    recent: {
      load: () => memory.get().recent,
      save: (recent) => {
        memory.set({ recent: [...recent] })
        recent.slice(0, 1).forEach((path) => {
          app.addRecentDocument(path)
        })
        showMenu(words, memory, files)
      },
    },
  })
  const spelling = createSpelling({
    folder: join(dist, 'electron', 'spelling'),
    readFile,
    isOn: () => memory.get().spelling,
    words: () => memory.get().words,
  })

  preparePage(session.defaultSession)
  connectHost(memory, files, spelling)
  showMenu(words, memory, files)
  app.setAboutPanelOptions({
    applicationName: app.getName(),
    applicationVersion: version,
    copyright: words.about,
  })
  openWindow(words, memory, spelling)

  openFromOutside = (path) => {
    void files.readForPage(path).then(outbox.tell)
  }
  openArguments(process.argv, process.cwd())
  early.splice(0).forEach(openPath)
}

process.on('uncaughtException', endByDefect)
// Something did not happen; ending the app over it would cost what is being typed.
process.on('unhandledRejection', (error) => {
  log('fault', { name: error instanceof Error ? error.name : 'unknown' })
})

// Chromium may lose its profile; what the host keeps lies beside it, not in it.
mkdirSync(data, { recursive: true, mode: 0o700 })
app.setPath('userData', data)

// Two processes would write one journal.
if (app.requestSingleInstanceLock()) {
  try {
    setProfileAside(profile, asideMarker)
  } catch (error) {
    // Somebody still holds it open. It stands as it was, and the page finds it so and offers the same again.
    log('fault', { name: 'SetAside', code: codeOf(error) })
  }
  mkdirSync(profile, { recursive: true, mode: 0o700 })
  app.setPath('sessionData', profile)
  app.enableSandbox()
  disableNetwork(app.commandLine)
  if (app.isPackaged) refuseDebugging(app.commandLine)
  protocol.registerSchemesAsPrivileged([appScheme])
  denyNavigationEverywhere(app)
  app.on('second-instance', (_event, argv, folder) => {
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
    openArguments(argv, folder)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openPath(path)
  })
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    log('processGone', { type, reason, exitCode })
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  // Without a window nobody could end it, and the next start would find it running.
  start().catch(endByDefect)
} else {
  app.quit()
}
