/**
 * `npm start`: builds the app and opens it; in Electron where its runtime is there or can be had, else in an installed browser.
 * With no display, or with `--no-open`, it only serves.
 */
import { spawn } from 'node:child_process'
import { argv, env, exit, platform } from 'node:process'
import { isRoot, openWindow, profileFolder } from './browser-window.ts'
import { build } from './build.ts'
import { downloadElectron, installedElectron } from './electron-runtime.ts'
import { findBrowser } from './find-browser.ts'
import { RENDERER_OUT, ROOT } from './paths.ts'
import { isPortTaken, serve } from './serve.ts'

/** Never changes: the data belong to the origin, and another port is another origin. */
const PORT = 47810

const PORT_TAKEN = `Port ${String(PORT)} is taken: Soundings runs already, or another program uses it. Close it and start again.`

function stop(message: string): never {
  console.error(message)
  exit(1)
}

function openElectron(runtime: string): void {
  const child = spawn(runtime, [...(isRoot() ? ['--no-sandbox'] : []), ROOT], { stdio: 'inherit' })
  child.once('exit', (code) => {
    exit(code ?? 1)
  })
}

async function serveBrowserEdition(open: boolean): Promise<void> {
  const served = await serve(RENDERER_OUT, PORT)
  if (!served.ok) stop(served.error.type === 'portTaken' ? PORT_TAKEN : 'The build left no page to open.')
  const { origin, close } = served.value
  const address = `${origin}/`
  console.log(`Soundings is at ${address} (this machine only). Ctrl+C ends it.`)
  const end = () => {
    void close().then(() => exit(0))
  }
  if (!open) {
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
    return
  }
  const browser = findBrowser()
  if (browser === null) {
    console.log('No Chromium, Chrome or Edge is installed: install one, or open the address in one.')
    return
  }
  const profile = profileFolder(browser)
  console.log(`Your data lies in ${profile}`)
  const window = openWindow(browser, address, profile)
  const closeWindow = () => {
    window.kill()
  }
  process.once('SIGINT', closeWindow)
  process.once('SIGTERM', closeWindow)
  window.once('error', (error) => {
    console.log(`The browser did not start (${error.message}). Open the address yourself.`)
  })
  window.once('exit', end)
}

const wantsWindow = !argv.includes('--no-open')
const hasDisplay =
  platform !== 'linux' || [env.DISPLAY, env.WAYLAND_DISPLAY].some((name) => (name ?? '') !== '')
const open = wantsWindow && hasDisplay

if ((!open || installedElectron() === null) && (await isPortTaken(PORT))) stop(PORT_TAKEN)
console.log('Building.')
const [failure, runtime] = await Promise.all([
  build(),
  open ? (installedElectron() ?? downloadElectron()) : Promise.resolve(null),
])
if (failure !== null) stop(`The build failed.\n${failure}`)
if (runtime !== null) {
  openElectron(runtime)
} else {
  if (open) console.log('Electron could not be downloaded: opening the browser edition.')
  else if (wantsWindow) console.log('There is no display: serving only.')
  await serveBrowserEdition(open)
}
