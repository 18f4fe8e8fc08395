/** Finds an installed browser of the Chromium family. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { env, platform } from 'node:process'

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const MAC_PROGRAMS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function filled(...values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined && value !== '').map(String)
}

function candidates(): readonly string[] {
  if (platform === 'darwin') {
    const places = ['/Applications', ...filled(env.HOME).map((home) => join(home, 'Applications'))]
    return places.flatMap((place) => MAC_PROGRAMS.map((program) => join(place, program)))
  }
  if (platform === 'win32') {
    const places = filled(env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA)
    return WINDOWS_PROGRAMS.flatMap((program) => places.map((place) => join(place, program)))
  }
  return onPath(LINUX_NAMES)
}

function onPath(names: readonly string[]): readonly string[] {
  const places = [...(env.PATH ?? '').split(delimiter).filter((place) => place !== ''), '/snap/bin']
  return names.flatMap((name) => places.map((place) => join(place, name)))
}

const HEADLESS = 'chromium-headless-shell'

/** The same engine without windows, which draws pages with a sixth less work; null where a browser is named or there is none. */
export function findHeadlessShell(): string | null {
  if (platform !== 'linux' || filled(env.SOUNDINGS_BROWSER).length > 0) return null
  return onPath([HEADLESS]).find(isProgram) ?? null
}

/** The program named by `SOUNDINGS_BROWSER`, else the first installed one; null where there is none. */
export function findBrowser(): string | null {
  return [...filled(env.SOUNDINGS_BROWSER), ...candidates()].find(isProgram) ?? null
}
