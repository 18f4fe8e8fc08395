/** Holds permissions, navigation, new windows and the network to refusal. */
import { describe, expect, it } from 'vitest'
import {
  cancelForeignRequests,
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

describe('permissions', () => {
  it('are denied when asked for, when checked, and for devices', () => {
    const answers: boolean[] = []
    const spelling: boolean[] = []
    denyPermissions(
      session({
        setPermissionRequestHandler: (handler) => {
          for (const permission of ['media', 'clipboard-read', 'fileSystem', 'openExternal', 'of-tomorrow']) {
            handler(null, permission, (granted) => answers.push(granted))
          }
        },
        setPermissionCheckHandler: (handler) => answers.push(handler()),
        setDevicePermissionHandler: (handler) => answers.push(handler()),
        setSpellCheckerEnabled: (on) => spelling.push(on),
      }),
    )
    expect(answers).toEqual([false, false, false, false, false, false, false])
    expect(spelling).toEqual([false])
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
