/** Electron's security checklist, one test for each item, by whatever proves it: our options, our functions run, the source, the built page. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FUSES } from '../../build/fuses.ts'
import { ROOT } from '../../build/paths.ts'
import {
  APP_PAGE,
  APP_SCHEME,
  appScheme,
  cancelForeignRequests,
  CRASH_PAGE,
  createAppProtocol,
  createMicrophone,
  createNonce,
  denyNavigationEverywhere,
  denyPermissions,
  isAppUrl,
  isTrustedSender,
  type Contents,
  type PageSession,
} from '../../electron/security.ts'
import { windowOptions } from '../../electron/window.ts'
import { contentPolicy } from '../../shared/host/content-policy.ts'
import { hostCalls } from '../../shared/host/host-calls.ts'
import { z } from '../../shared/zod.ts'
import { realHost } from './host/real-host.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const filesIn = (folder: string, kinds: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => kinds.test(name))
    .map((name) => `${folder}/${name}`)

const mainSource = filesIn('electron', /\.ts$/)
  .filter((name) => !name.includes('/cli'))
  .map((name) => [name, read(name)] as const)
const pageSource = [...filesIn('renderer', /\.(tsx?|html)$/)].map((name) => [name, read(name)] as const)
const main = read('electron/main.ts')

const options = windowOptions({ preload: '/preload.cjs', dark: false, devTools: false, place: null })
const preferences = options.webPreferences ?? {}

/** What each handler of a session answers, as it was set. */
function answersOf(set: (session: PageSession) => void): {
  granted: boolean[]
  cancelled: (url: string) => boolean
} {
  const granted: boolean[] = []
  let filter: Parameters<PageSession['webRequest']['onBeforeRequest']>[0] = () => undefined
  set({
    setPermissionRequestHandler: (handler) => {
      for (const permission of ['media', 'notifications', 'openExternal', 'clipboard-read', 'unknown'])
        handler(null, permission, (answer) => granted.push(answer), {})
    },
    setPermissionCheckHandler: (handler) => granted.push(handler(null, 'media', APP_PAGE, {})),
    setDevicePermissionHandler: (handler) => granted.push(handler()),
    setSpellCheckerEnabled: () => undefined,
    webRequest: {
      onBeforeRequest: (listener) => {
        filter = listener
      },
    },
  })
  return {
    granted,
    cancelled: (url) => {
      let answer = false
      filter({ url }, ({ cancel }) => {
        answer = cancel
      })
      return answer
    },
  }
}

function prevented(): { readonly events: string[]; readonly opened: string[] } {
  const found = { events: new Array<string>(), opened: new Array<string>() }
  const contents: Contents = {
    on: (event, listener) => {
      listener({ preventDefault: () => found.events.push(event) })
    },
    setWindowOpenHandler: (handler) => found.opened.push(handler().action),
    setWebRTCIPHandlingPolicy: () => undefined,
  }
  denyNavigationEverywhere({
    on: (_event, listener) => {
      listener({}, contents)
    },
  })
  return found
}

describe("Electron's security checklist", () => {
  it('1. only secure content is loaded: our own scheme, everything else is cancelled', () => {
    const { cancelled } = answersOf((session) => {
      cancelForeignRequests(session, false)
    })
    expect([cancelled(APP_PAGE), cancelled(CRASH_PAGE)]).toEqual([false, false])
    for (const url of ['http://a.org/', 'https://a.org/', 'ws://a.org/', 'ftp://a.org/', 'file:///a'])
      expect(cancelled(url), url).toBe(true)
    const loaded = mainSource.flatMap(([, text]) =>
      [...text.matchAll(/\.loadURL\(([^)]*)\)/g)].map(([, url]) => url),
    )
    expect(loaded).toEqual(['page'])
    // The one address there is leads nowhere: a proxy that is not there.
    const address = /loadFile|['"`](http|ws)s?:(?!\/\/127\.0\.0\.1:1')/
    for (const [name, text] of mainSource) expect(text, name).not.toMatch(address)
  })

  it('2. the page gets no Node, nor do its workers and frames', () => {
    expect(preferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    })
  })

  it('3. contexts are isolated', () => {
    expect(preferences.contextIsolation).toBe(true)
  })

  it('4. every process of a page is sandboxed, before the app is ready', () => {
    expect(preferences.sandbox).toBe(true)
    expect(main).toContain('app.enableSandbox()')
    expect(main.indexOf('app.enableSandbox()')).toBeLessThan(main.indexOf('start().catch('))
    for (const [name, text] of mainSource) expect(text, name).not.toMatch(/no-sandbox/)
  })

  it('5. every permission is refused, asked for, checked or of a device, before there is a page', () => {
    const { granted } = answersOf((session) => {
      denyPermissions(session, createMicrophone().isAllowed)
    })
    expect(new Set(granted)).toEqual(new Set([false]))
    expect(main.indexOf('denyPermissions(')).toBeGreaterThan(0)
    expect(main.indexOf('denyPermissions(')).toBeLessThan(main.indexOf('new BrowserWindow('))
    // One session: no page could be opened in another, which has no such handlers.
    expect(preferences).not.toHaveProperty('partition')
    expect(preferences).not.toHaveProperty('session')
    for (const [name, text] of mainSource) expect(text, name).not.toMatch(/fromPartition|fromPath/)
  })

  it('6. web security is on', () => {
    expect(preferences.webSecurity).toBe(true)
    for (const [name, text] of mainSource)
      expect(text, name).not.toMatch(/disable-web-security|ignore-certificate/)
  })

  it('7. every answer carries a content policy that allows our own scripts and no network', async () => {
    const policy = contentPolicy(createNonce())
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|ws|data:|\*/)
    const serve = createAppProtocol({
      folder: '/page',
      readFile: () => Promise.resolve(Buffer.from('<p>')),
      createNonce,
    })
    for (const url of [APP_PAGE, CRASH_PAGE, `${APP_PAGE}a.js`, `${APP_PAGE}../secret`, 'https://a.org/'])
      expect((await serve({ url, method: 'GET' })).headers.get('content-security-policy')).toMatch(
        /^default-src 'none'/,
      )
  })

  it('8. insecure content does not run in secure pages', () => {
    expect(preferences.allowRunningInsecureContent).toBe(false)
  })

  it('9. no experimental feature is on', () => {
    expect(preferences.experimentalFeatures).toBe(false)
    for (const [name, text] of mainSource)
      expect(text, name).not.toMatch(/enable-features|enable-experimental|enable-blink-test/)
  })

  it('10. no feature of Blink is switched on', () => {
    expect(Object.keys(preferences)).not.toContain('enableBlinkFeatures')
    for (const [name, text] of mainSource) expect(text, name).not.toMatch(/enable-?blink-?features/i)
  })

  it('11. there is no webview that could allow popups', () => {
    expect(preferences.webviewTag).toBe(false)
    for (const [name, text] of pageSource) expect(text, name).not.toMatch(/<webview|allowpopups/i)
  })

  it('12. a webview that comes up all the same is refused, whatever its options', () => {
    expect(prevented().events).toContain('will-attach-webview')
  })

  it('13. no page of ours or of anybody leads anywhere, on its own or by a redirect', () => {
    expect(prevented().events).toEqual(
      expect.arrayContaining(['will-navigate', 'will-frame-navigate', 'will-redirect']),
    )
    expect(main.indexOf('denyNavigationEverywhere(app)')).toBeGreaterThan(0)
    expect(main.indexOf('denyNavigationEverywhere(app)')).toBeLessThan(main.indexOf('start().catch('))
    expect(preferences.navigateOnDragDrop).toBe(false)
  })

  it('14. no page opens a window', () => {
    expect(prevented().opened).toEqual(['deny'])
    expect(main.match(/new BrowserWindow\(/g)).toHaveLength(1)
  })

  it('15. nothing is opened outside but the folder with the data', () => {
    for (const [name, text] of mainSource) {
      const used = [...text.matchAll(/\bshell\.(\w+)\(([^)]*)\)/g)].map(([, method, given]) => [
        method,
        given,
      ])
      expect(used, name).toEqual(name === 'electron/main.ts' ? [['openPath', 'data']] : [])
      expect(text, name).not.toMatch(/openExternal|child_process|showItemInFolder/)
    }
  })

  it('16. Electron is pinned to one version, and no release behind the newest that the locked packages know (how new those are cannot be known here)', () => {
    const manifest = z
      .object({ devDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')))
    const pinned = manifest.devDependencies['electron'] ?? ''
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/)
    const load = createRequire(import.meta.url)
    const installed = z.object({ version: z.string() }).parse(load('electron/package.json'))
    expect(installed.version).toBe(pinned)
    // A table of Electron's releases that comes with the lists of browsers; updating the lock file brings it up to date.
    const known = Object.keys(z.record(z.string(), z.string()).parse(load('electron-to-chromium/versions')))
    const newest = Math.max(...known.map((version) => Number.parseInt(version, 10)))
    expect(newest).toBeGreaterThan(40)
    // The newest in the table may still be in the making; Electron mends the latest three.
    expect(Number.parseInt(pinned, 10)).toBeGreaterThanOrEqual(newest - 1)
  })

  it('17. the sender of every message is checked, on every channel', async () => {
    expect(isTrustedSender({ senderFrame: { url: APP_PAGE, parent: null } })).toBe(true)
    const host = await realHost()
    expect(host.channels()).toHaveLength(hostCalls.length)
    for (const call of hostCalls)
      expect(await host.ask(call, {}, { senderFrame: { url: 'https://soundings/', parent: null } })).toEqual({
        ok: false,
        error: { type: 'noPermission', code: 'SENDER' },
      })
    // There is one place where messages come in.
    const listening = mainSource.filter(([, text]) =>
      /ipcMain\s*\.\s*(on|once|handle|handleOnce)\(/.test(text),
    )
    expect(listening.map(([name]) => name)).toEqual(['electron/host/gate.ts'])
  })

  it('18. pages come from a scheme of our own, never from files', () => {
    expect(appScheme).toEqual({
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    })
    expect([isAppUrl('file:///index.html'), isAppUrl(APP_PAGE)]).toEqual([false, true])
    for (const [name, text] of mainSource) expect(text, name).not.toMatch(/registerFileProtocol|loadFile/)
  })

  it('19. the fuses turn off what nobody needs (held against a packed program by the tests of packaging)', () => {
    const settings = z
      .looseObject({ electronFuses: z.record(z.string(), z.boolean()), asar: z.literal(true) })
      .parse(parse(read('electron-builder.yml'), { merge: true }))
    const off = [
      'runAsNode',
      'enableNodeOptionsEnvironmentVariable',
      'enableNodeCliInspectArguments',
      'grantFileProtocolExtraPrivileges',
    ]
    for (const fuse of off) expect([fuse, settings.electronFuses[fuse]]).toEqual([fuse, false])
    for (const fuse of ['onlyLoadAppFromAsar', 'enableEmbeddedAsarIntegrityValidation'])
      expect([fuse, settings.electronFuses[fuse]]).toEqual([fuse, true])
    for (const { name, on } of FUSES) expect([name, settings.electronFuses[name]]).toEqual([name, on])
  })

  it('20. the page is given calls of the contract, no part of Electron', () => {
    const preload = read('electron/preload.ts')
    expect(preload.match(/exposeInMainWorld\(([^)]*)\)/g)).toEqual(['exposeInMainWorld(HOST_BRIDGE, api)'])
    // Whoever got hold of it could name a channel or hear what was not meant for them; preload.test.ts runs the script.
    expect(preload.match(/ipcRenderer\.\w+/g)).toEqual(['ipcRenderer.invoke'])
    for (const [name, text] of pageSource) expect(text, name).not.toMatch(/from ['"]electron['"]|ipcRenderer/)
  })
})
