/**
 * What the page is and what it may do: served from `app://soundings` alone, with no way to leave it, no permission but to
 * listen to who agreed, no network, and a window that gives it nothing but the bridge.
 */
import { randomBytes } from 'node:crypto'
import { extname, join } from 'node:path'
import type { CustomScheme, WebPreferences } from 'electron'
import { securityHeaders, withStyleNonce } from '../shared/host/content-policy.ts'
import type { Sender } from './host/gate.ts'

/** The one origin the app has. It owns the data in the browser's storage, so it never changes. */
export const APP_SCHEME = 'app'
const APP_HOST = 'soundings'
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/`
/** Shown when the page with the app died; small enough to come up where that one did not. */
export const CRASH_PAGE = `${APP_PAGE}crash.html`

/** Must be registered before the app is ready. Everything a page could do beyond this the content policy denies. */
export const appScheme: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

/** Whether a URL is one of ours. Node's `URL.origin` is opaque for a scheme of our own, so the parts are compared. */
export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host, username, password } = new URL(url)
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === ''
}

/** Whose messages the host answers: the main frame of our own page, nobody else. */
export function isTrustedSender({ senderFrame }: Sender): boolean {
  // A frame that has navigated away or was destroyed since is null.
  return senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url)
}

/** What the page gets from the window: the bridge of the preload script. Every item is said, also where it is Electron's default. */
export function pagePreferences(preload: string, devTools: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Its dictionaries would be downloaded; ours are asked through the preload script.
    spellcheck: false,
    devTools,
  }
}

/** As much of Electron's `app` as is needed here. */
export type ContentsSource = {
  on(event: 'web-contents-created', listener: (event: unknown, contents: Contents) => void): unknown
}
const leavings = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'] as const
/** As much of Electron's `WebContents` as is needed here. */
export type Contents = {
  on(event: (typeof leavings)[number], listener: (event: { preventDefault(): void }) => void): unknown
  setWindowOpenHandler(handler: () => { action: 'deny' }): void
  setWebRTCIPHandlingPolicy(policy: 'disable_non_proxied_udp'): void
}

/**
 * Keeps every page there will ever be where it is: no navigation, no redirect, no new window, no embedded one, no peer.
 * Moving within the page (its hash) stays possible; it reaches none of these events.
 */
export function denyNavigationEverywhere(app: ContentsSource): void {
  app.on('web-contents-created', (_event, contents) => {
    for (const leaving of leavings) {
      contents.on(leaving, (event) => {
        event.preventDefault()
      })
    }
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    // Peer connections bypass request filters, so they may use no route of their own.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}

/** What a page says when it asks for a permission, as much of it as decides. */
type Asked = {
  readonly isMainFrame?: boolean
  readonly requestingUrl?: string
  readonly mediaTypes?: readonly string[]
  readonly mediaType?: string
}

/** As much of Electron's `Session` as is needed here. */
export type PageSession = {
  setPermissionRequestHandler(
    handler: (
      contents: unknown,
      permission: string,
      answer: (granted: boolean) => void,
      asked: Asked,
    ) => void,
  ): void
  setPermissionCheckHandler(
    handler: (contents: unknown, permission: string, origin: string, asked: Asked) => boolean,
  ): void
  setDevicePermissionHandler(handler: () => boolean): void
  setSpellCheckerEnabled(enable: boolean): void
  readonly webRequest: {
    onBeforeRequest(
      listener: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void,
    ): void
  }
}

export type Microphone = {
  /** Somebody agreed to be recorded, or the recording is over. */
  readonly allow: (allowed: boolean) => void
  readonly isAllowed: () => boolean
}

/** Closed at every start, and again with every page. */
export function createMicrophone(): Microphone {
  let open = false
  return {
    allow: (allowed) => {
      open = allowed
    },
    isAllowed: () => open,
  }
}

/**
 * Denies every permission a page can ask for, but one: the microphone alone, to the main frame of our own page, for as
 * long as somebody who agreed to it is recorded.
 */
export function denyPermissions(session: PageSession, mayListen: () => boolean): void {
  const isOurs = ({ isMainFrame, requestingUrl = '' }: Asked): boolean =>
    isMainFrame === true && isAppUrl(requestingUrl)
  session.setPermissionRequestHandler((_contents, permission, answer, asked) => {
    const types = asked.mediaTypes ?? []
    const isAudioAlone = permission === 'media' && types.length === 1 && types[0] === 'audio'
    answer(isAudioAlone && isOurs(asked) && mayListen())
  })
  session.setPermissionCheckHandler(
    (_contents, permission, origin, asked) =>
      permission === 'media' &&
      asked.mediaType === 'audio' &&
      isAppUrl(origin) &&
      asked.isMainFrame === true &&
      mayListen(),
  )
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
}

/**
 * Cancels every request but those for our pages and files and for what a page of ours keeps in memory. Developer tools
 * load themselves over a scheme of their own; only where they can be opened at all is it let through.
 */
export function cancelForeignRequests(session: PageSession, devTools: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const ours = isAppUrl(url) || url.startsWith(`blob:${APP_PAGE}`)
    answer({ cancel: !ours && !(devTools && url.startsWith('devtools://devtools/')) })
  })
}

/** What Chromium does by itself, apart from any page. Must be called before the app is ready. */
export function disableNetwork(commandLine: { appendSwitch(name: string, value?: string): void }): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('dns-prefetch-disable')
  commandLine.appendSwitch('disable-quic')
  // The same of what has no page: a proxy that is not there, and peer connections through it or not at all.
  commandLine.appendSwitch('proxy-server', '127.0.0.1:1')
  commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  // Or they would call into the room to name themselves to their like.
  commandLine.appendSwitch('disable-features', 'WebRtcHideLocalIpsWithMdns')
}

/** Nobody may look into the packed app from outside, nor give its engine flags. Must be called before the app is ready. */
export function refuseDebugging(commandLine: { removeSwitch(name: string): void }): void {
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe', 'remote-allow-origins', 'js-flags'])
    commandLine.removeSwitch(name)
}

const types: { readonly [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** A nonce is fresh for every response. */
export function createNonce(): string {
  return randomBytes(18).toString('base64')
}

/**
 * The path below the folder that a URL of ours names, null where it names none. Looks at the names alone: a segment may
 * not begin with a dot nor hold a separator, a colon or a control character, once its percent signs are resolved.
 */
export function relativePath(url: string): string | null {
  if (!isAppUrl(url)) return null
  const segments = new URL(url).pathname.slice(1).split('/')
  if (segments.length === 1 && segments[0] === '') return 'index.html'
  const decoded: string[] = []
  for (const segment of segments) {
    let name: string
    try {
      name = decodeURIComponent(segment)
    } catch {
      return null
    }
    if (!/^[^./\\:%\p{Cc}][^/\\:%\p{Cc}]*$/u.test(name)) return null
    decoded.push(name)
  }
  return join(...decoded)
}

export type ProtocolDeps = {
  /** The built page. */
  readonly folder: string
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly createNonce: () => string
}

/** The answer to every request for our scheme, the refusals under the same policy as the pages. */
export function createAppProtocol(
  deps: ProtocolDeps,
): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  return async ({ method, url }) => {
    const nonce = deps.createNonce()
    const headers = securityHeaders(nonce)
    const refuse = (status: number): Response =>
      new Response(null, {
        status,
        headers: { ...headers, ...(status === 405 ? { Allow: 'GET, HEAD' } : {}) },
      })
    if (method !== 'GET' && method !== 'HEAD') return refuse(405)
    const path = relativePath(url)
    const type = path === null ? undefined : types[extname(path).toLowerCase()]
    if (path === null || type === undefined) return refuse(404)
    let file: Uint8Array
    try {
      file = await deps.readFile(join(deps.folder, path))
    } catch {
      return refuse(404)
    }
    const body =
      extname(path) === '.html'
        ? Buffer.from(withStyleNonce(Buffer.from(file).toString('utf8'), nonce))
        : file
    return new Response(method === 'HEAD' ? null : new Uint8Array(body), {
      headers: { ...headers, 'Content-Type': type, 'Content-Length': String(body.length) },
    })
  }
}
