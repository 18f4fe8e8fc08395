/** Holds permissions, navigation, new windows and the network to refusal. */
import { describe, expect, it } from 'vitest'
import {
  cancelForeignRequests,
  createMicrophone,
  denyNavigationEverywhere,
  denyPermissions,
  disableNetwork,
  refuseDebugging,
  type Contents,
  type PageSession,
} from '../../electron/security.ts'

type Before = Parameters<PageSession['webRequest']['onBeforeRequest']>[0]

function session(change: Partial<PageSession>): PageSession {
  return {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    webRequest: { onBeforeRequest: () => undefined },
    ...change,
  }
}

describe('navigation', () => {
  it('is denied in every page there will be, and so are new and embedded windows', () => {
    const listeners = new Map<string, (event: { preventDefault(): void }) => void>()
    const windowHandlers: (() => { action: string })[] = []
    const policies: string[] = []
    const contents: Contents = {
      on: (event, listener) => listeners.set(event, listener),
      setWindowOpenHandler: (handler) => {
        windowHandlers.push(handler)
      },
      setWebRTCIPHandlingPolicy: (policy) => policies.push(policy),
    }
    denyNavigationEverywhere({
      on: (event, listener) => {
        expect(event).toBe('web-contents-created')
        listener({}, contents)
      },
    })
    expect([...listeners.keys()].sort()).toEqual([
      'will-attach-webview',
      'will-frame-navigate',
      'will-navigate',
      'will-redirect',
    ])
    for (const listener of listeners.values()) {
      let prevented = 0
      listener({ preventDefault: () => prevented++ })
      expect(prevented).toBe(1)
    }
    expect(windowHandlers.map((open) => open())).toEqual([{ action: 'deny' }])
    expect(policies).toEqual(['disable_non_proxied_udp'])
  })
})

type Request = Parameters<Parameters<PageSession['setPermissionRequestHandler']>[0]>
type Check = Parameters<Parameters<PageSession['setPermissionCheckHandler']>[0]>

/** What is answered to a request and to a check, and for devices; `open`: whether somebody agreed to be recorded. */
function permissions(open: boolean) {
  const microphone = createMicrophone()
  const set: {
    request: ((...given: Request) => void) | null
    check: ((...given: Check) => boolean) | null
    device: (() => boolean) | null
    spelling: boolean | null
  } = { request: null, check: null, device: null, spelling: null }
  denyPermissions(
    session({
      setPermissionRequestHandler: (handler) => (set.request = handler),
      setPermissionCheckHandler: (handler) => (set.check = handler),
      setDevicePermissionHandler: (handler) => (set.device = handler),
      setSpellCheckerEnabled: (on) => (set.spelling = on),
    }),
    microphone.isAllowed,
  )
  microphone.allow(open)
  return {
    microphone,
    device: () => set.device?.(),
    spelling: () => set.spelling,
    request: (permission: string, asked: Request[3]) => {
      let answer: boolean | null = null
      set.request?.(null, permission, (granted) => (answer = granted), asked)
      return answer
    },
    check: (permission: string, origin: string, asked: Check[3]) =>
      set.check?.(null, permission, origin, asked),
  }
}

describe('permissions', () => {
  const page = { isMainFrame: true, requestingUrl: 'app://soundings/#/accounts' }
  const audio = { ...page, mediaTypes: ['audio'] }
  const checked = { ...page, mediaType: 'audio' }

  it('are denied when asked for, when checked, and for devices', () => {
    for (const open of [false, true]) {
      const { request, check, device, spelling } = permissions(open)
      for (const permission of [
        'clipboard-read',
        'display-capture',
        'fileSystem',
        'geolocation',
        'mediaKeySystem',
        'midi',
        'notifications',
        'openExternal',
        'of-tomorrow',
      ]) {
        expect(request(permission, audio), permission).toBe(false)
        expect(check(permission, 'app://soundings/', checked), permission).toBe(false)
      }
      expect([device(), spelling()]).toEqual([false, false])
    }
  })

  it('give the microphone to our own page while it may listen, and take it back', () => {
    const { microphone, request, check } = permissions(false)
    const both = () => [request('media', audio), check('media', 'app://soundings/', checked)]
    expect(both()).toEqual([false, false])
    microphone.allow(true)
    expect(both()).toEqual([true, true])
    microphone.allow(false)
    expect(both()).toEqual([false, false])
  })

  it.each([
    ['the camera', { ...page, mediaTypes: ['video'] }],
    ['the camera with it', { ...page, mediaTypes: ['audio', 'video'] }],
    ['the screen, which names nothing', { ...page, mediaTypes: [] }],
    ['nothing said', page],
    ['a frame', { ...audio, isMainFrame: false }],
    ['another origin', { ...audio, requestingUrl: 'https://example.org/' }],
    ['one that looks like ours', { ...audio, requestingUrl: 'app://soundings.example/' }],
    ['no address', { isMainFrame: true, mediaTypes: ['audio'] }],
  ])('give nothing else, also while it may listen: %s', (_what, asked) => {
    expect(permissions(true).request('media', asked)).toBe(false)
  })

  it.each([
    ['the camera', 'app://soundings/', { ...page, mediaType: 'video' }],
    ['nobody knows what', 'app://soundings/', { ...page, mediaType: 'unknown' }],
    ['a frame', 'app://soundings/', { ...checked, isMainFrame: false }],
    ['another origin', 'https://example.org/', checked],
    ['no origin', '', checked],
  ])('are checked as strictly: %s', (_what, origin, asked) => {
    expect(permissions(true).check('media', origin, asked)).toBe(false)
  })
})

describe('network', () => {
  function cancelled(url: string, devTools = false): boolean | null {
    let answer: boolean | null = null
    const onBeforeRequest = (listener: Before): void => {
      listener({ url }, ({ cancel }) => {
        answer = cancel
      })
    }
    cancelForeignRequests(session({ webRequest: { onBeforeRequest } }), devTools)
    return answer
  }

  it('lets our own scheme through', () => {
    for (const url of ['app://soundings/', 'app://soundings/assets/a.js?v=1', 'blob:app://soundings/1-2-3']) {
      expect(cancelled(url), url).toBe(false)
    }
  })

  it('cancels everything else', () => {
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1/',
      'http://soundings/',
      'ws://soundings/',
      'wss://example.org/',
      'file:///etc/passwd',
      'data:text/html,a',
      'ftp://example.org/',
      'chrome-extension://abc/',
      'devtools://devtools/bundled/inspector.html',
      'blob:https://example.org/1',
      'blob:app://soundings.example/1',
      'app://soundings.example/',
      'app://soundings@example.org/',
      'app://other/',
      'app:soundings',
      'apps://soundings/',
      '',
      'not a url',
    ]) {
      expect(cancelled(url), url).toBe(true)
    }
  })

  it('lets developer tools load only where they can be opened', () => {
    expect(cancelled('devtools://devtools/bundled/inspector.html', true)).toBe(false)
    expect(cancelled('devtools://elsewhere/', true)).toBe(true)
    expect(cancelled('https://example.org/', true)).toBe(true)
  })

  it('resolves no name and asks for no update', () => {
    const switches = new Map<string, string | undefined>()
    disableNetwork({
      appendSwitch: (name, value) => {
        switches.set(name, value)
      },
    })
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
    expect([...switches.keys()]).toEqual(
      expect.arrayContaining(['disable-background-networking', 'disable-component-update', 'disable-quic']),
    )
  })
})

describe('debugging', () => {
  it('is not to be had from outside, by whatever switch', () => {
    const removed: string[] = []
    refuseDebugging({ removeSwitch: (name) => removed.push(name) })
    expect(removed).toEqual([
      'remote-debugging-port',
      'remote-debugging-pipe',
      'remote-allow-origins',
      'js-flags',
    ])
  })
})
