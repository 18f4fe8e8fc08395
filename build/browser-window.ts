/** Opens the browser edition: an installed browser as an app window, with a profile of our own that talks to nobody else. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { env, getuid, platform } from 'node:process'

/** Chromium refuses its sandbox to root. */
export const isRoot = (): boolean => getuid?.() === 0

/** What a browser would otherwise send on its own account. */
export const QUIET_FLAGS: readonly string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-pings',
  // Peer connections heed neither proxy nor names, so they may use no route of their own. Older browsers know the second name.
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  // Whatever is not on this machine is asked of a proxy that is not there: were it looked up and not found, the browser
  // would ask name servers of its maker's whether they know better.
  '--proxy-server=http://127.0.0.1:1',
  // the last word: no name but ours leads anywhere
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Programs within the browser that call out into the room: for other peers, and for screens to play on. */
const LOUD_FEATURES = ['WebRtcHideLocalIpsWithMdns', 'MediaRouter', 'DialMediaRouteProvider']

/** `--test-type` keeps the warning about the sandbox off the page. */
export const ROOT_FLAGS: readonly string[] = ['--no-sandbox', '--test-type']

/**
 * Where the browser edition keeps its data: `~/.local/share/soundings/browser-profile` (or under `XDG_DATA_HOME`),
 * on macOS `~/Library/Application Support/Soundings/browser-profile`,
 * on Windows `%LOCALAPPDATA%\Soundings\browser-profile`.
 */
export function profileFolder(browser: string): string {
  if (platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'Soundings', 'browser-profile')
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Soundings', 'browser-profile')
  }
  // a browser from Ubuntu's snap store may only write into its own folder
  if (browser.startsWith('/snap/'))
    return join(homedir(), 'snap', 'chromium', 'common', 'soundings', 'browser-profile')
  const given = env.XDG_DATA_HOME
  const data = given !== undefined && given.startsWith('/') ? given : join(homedir(), '.local', 'share')
  return join(data, 'soundings', 'browser-profile')
}

/** How the browser is told to open the app, and nothing beside it. */
export function windowFlags(address: string, profile: string): readonly string[] {
  // later starts open as the window was left
  const firstSize = existsSync(profile) ? [] : ['--window-size=1360,900']
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    ...firstSize,
    ...QUIET_FLAGS,
    `--disable-features=${LOUD_FEATURES.join(',')}`,
    ...(isRoot() ? ROOT_FLAGS : []),
  ]
}

export function openWindow(browser: string, address: string, profile: string): ChildProcess {
  const flags = windowFlags(address, profile)
  mkdirSync(profile, { recursive: true, mode: 0o700 })
  return spawn(browser, flags, { stdio: 'ignore' })
}
