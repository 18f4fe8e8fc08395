/** Reads the sources for what would reach the network on purpose: updates, dictionaries to download, addresses handed to a browser. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../build/paths.ts'

/** Each with what it would do. Words of comments count too: what is not done need not be named in code. */
const REACHES_OUT: readonly (readonly [does: string, rule: RegExp])[] = [
  ['look for updates', /\bautoUpdater\b|electron-updater|setFeedURL|checkForUpdates/],
  ['open an address in a browser', /\bopenExternal\b/],
  ['download a dictionary', /setSpellCheckerDictionaryDownloadURL|setSpellCheckerLanguages/],
  ['report crashes', /\bcrashReporter\b/],
  [
    'ask by Node',
    /(?:from|import\(|require\()\s*['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?['"]/,
  ],
  ['ask by Electron', /\bnet\.(?:fetch|request)\b|import[^;'"]*\bnet\b[^;'"]*from 'electron'/],
  [
    'ask by a page',
    /(?<![.\w$])fetch\(|\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|sendBeacon)\b/,
  ],
  ['load or turn to an address', /\b(?:downloadURL|resolveHost|setProxy)\(|\bloadURL\(\s*['"`]/],
]

function reachesOut(text: string): readonly string[] {
  return REACHES_OUT.filter(([, rule]) => rule.test(text)).map(([does]) => does)
}

const SOURCES = ['electron', 'renderer', 'shared'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
)

describe('the sources', () => {
  it('reach out nowhere', () => {
    const found = SOURCES.flatMap((file) =>
      reachesOut(readFileSync(join(ROOT, file), 'utf8')).map((does) => `${file}: would ${does}`),
    )
    expect(SOURCES.length).toBeGreaterThan(100)
    expect(found).toEqual([])
  })
})

describe('what reaches out', () => {
  it.each([
    ["import { autoUpdater } from 'electron'", 'look for updates'],
    ["void shell.openExternal('https://example.org')", 'open an address in a browser'],
    ["session.setSpellCheckerDictionaryDownloadURL('https://example.org/')", 'download a dictionary'],
    ['crashReporter.start({})', 'report crashes'],
    ["import { get } from 'node:https'", 'ask by Node'],
    ["const net = await import('net')", 'ask by Node'],
    ["import { app, net } from 'electron'", 'ask by Electron'],
    ["await net.fetch('https://example.org')", 'ask by Electron'],
    ["await fetch('https://example.org')", 'ask by a page'],
    ["await window.loadURL('https://example.org')", 'load or turn to an address'],
  ])('is found: %s', (line, does) => {
    expect(reachesOut(line)).toContain(does)
  })

  it('is not seen where there is none', () => {
    const lines = [
      "import { app, BrowserWindow } from 'electron'",
      'await window.loadURL(page)',
      "import { join } from 'node:path'",
      'const prefetch = router.fetch(row)',
    ]
    expect(reachesOut(lines.join('\n'))).toEqual([])
  })
})
