/** Holds the menus to the contract on every platform: each command can be reached, no key is taken twice, nothing leads out. */
import type { MenuItemConstructorOptions as Item } from 'electron'
import { describe, expect, it } from 'vitest'
import { menuTemplate, textMenuTemplate, type MenuInput } from '../../electron/menu.ts'
import { menuCommand } from '../../shared/host/contract.ts'
import { words } from './fake-window.ts'

const platforms = ['linux', 'darwin', 'win32'] as const

type Told = { readonly input: MenuInput; readonly told: string[] }

function input(platform: NodeJS.Platform, recent: MenuInput['recent'] = [], spelling = true): Told {
  const told: string[] = []
  return {
    told,
    input: {
      platform,
      words: words.menu,
      recent,
      spelling,
      command: (command) => told.push(command),
      openRecent: (key) => told.push(`open ${key}`),
      clearRecent: () => told.push('clear'),
      setSpelling: (on) => told.push(`spelling ${on}`),
      showDataFolder: () => told.push('folder'),
    },
  }
}

/** Every entry, those of submenus too. */
function entries(template: readonly Item[]): Item[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? entries(item.submenu) : [])])
}

function press(item: Item | undefined, checked = false): void {
  expect(item?.click).toBeTypeOf('function')
  if (item?.click !== undefined) Reflect.apply(item.click, null, [{ checked }])
}

/** What Electron binds to a role by itself, where it binds anything. */
const roleKeys: { readonly [role: string]: (mac: boolean) => string } = {
  undo: () => 'CmdOrCtrl+Z',
  redo: (mac) => (mac ? 'CmdOrCtrl+Shift+Z' : 'CmdOrCtrl+Y'),
  cut: () => 'CmdOrCtrl+X',
  copy: () => 'CmdOrCtrl+C',
  paste: () => 'CmdOrCtrl+V',
  pasteAndMatchStyle: (mac) => (mac ? 'Cmd+Option+Shift+V' : 'CmdOrCtrl+Shift+V'),
  selectAll: () => 'CmdOrCtrl+A',
  resetZoom: () => 'CmdOrCtrl+0',
  zoomIn: () => 'CmdOrCtrl+Plus',
  zoomOut: () => 'CmdOrCtrl+-',
  togglefullscreen: (mac) => (mac ? 'Control+Cmd+F' : 'F11'),
  close: () => 'CmdOrCtrl+W',
  quit: () => 'CmdOrCtrl+Q',
  hide: () => 'Cmd+H',
  hideOthers: () => 'Cmd+Alt+H',
  windowMenu: () => 'CmdOrCtrl+M',
}
/** They bind nothing, or hold entries that are listed here themselves. */
const keyless = new Set(['about', 'unhide', 'appMenu', 'help'])

describe.each(platforms)('the menu on %s', (platform) => {
  const mac = platform === 'darwin'

  it('reaches every command of the contract', () => {
    const { input: given, told } = input(platform)
    for (const item of entries(menuTemplate(given)))
      if (item.click !== undefined) Reflect.apply(item.click, null, [{ checked: false }])
    expect(told.filter((each) => menuCommand.safeParse(each).success).sort()).toEqual(
      [...menuCommand.options].sort(),
    )
    expect(told).toContain('folder')
  })

  it('takes no key twice', () => {
    const keys = entries(menuTemplate(input(platform).input)).flatMap(({ accelerator, role }) => {
      if (typeof accelerator === 'string') return [accelerator]
      if (role === undefined || keyless.has(role)) return []
      const key = roleKeys[role]
      expect(key, `the key of ${role}`).toBeDefined()
      return key === undefined ? [] : [key(mac)]
    })
    expect(keys.length).toBeGreaterThan(15)
    const same = keys.map((key) => key.replace(/^(Cmd|Ctrl)\+/, 'CmdOrCtrl+').toLowerCase())
    expect(same.filter((key, n) => same.indexOf(key) !== n)).toEqual([])
  })

  it('offers zoom, editing and a way to quit, and neither reload, tools nor a way out', () => {
    const all = entries(menuTemplate(input(platform).input))
    const roles = all.flatMap(({ role }) => role ?? [])
    expect(roles).toEqual(expect.arrayContaining(['zoomIn', 'zoomOut', 'undo', 'paste', 'quit', 'about']))
    const allowed = new Set([...Object.keys(roleKeys), ...keyless])
    expect(roles.filter((role) => !allowed.has(role))).toEqual([])
    expect(all.map(({ label }) => label ?? '').join('\n')).not.toMatch(
      /reload|tools|inspect|http|www\.|feedback/i,
    )
    for (const [name, item] of all.map((each) => [each.label ?? each.role ?? each.type, each] as const))
      expect(name, JSON.stringify(item)).toBeDefined()
  })

  it('begins and ends no menu with a line, and has no two in a row', () => {
    for (const { submenu } of entries(menuTemplate(input(platform, [{ key: 'a', name: 'a' }]).input))) {
      if (!Array.isArray(submenu)) continue
      const lines = submenu.map(({ type }) => type === 'separator')
      expect([lines[0], lines.at(-1)]).toEqual([false, false])
      expect(lines.some((line, n) => line && lines[n + 1] === true)).toBe(false)
    }
  })

  it('has Settings where the platform looks for them', () => {
    const [first] = menuTemplate(input(platform).input)
    const labels = entries(first === undefined ? [] : [first]).map(({ label }) => label)
    expect([first?.role === 'appMenu', labels.includes(words.menu.settings)]).toEqual([mac, true])
  })

  it('lists the recent files, opens the one that is meant, and clears the list', () => {
    const { input: given, told } = input(platform, [
      { key: 'one', name: 'Smith & Sons.soundings' },
      { key: 'two', name: `${'long '.repeat(60)}end.soundings` },
      { key: 'three', name: 'a\u202egnp\nb.soundings' },
      { key: 'four', name: '👩‍👩‍👧'.repeat(61) },
    ])
    const recent = entries(menuTemplate(given)).find(({ label }) => label === words.menu.recent)?.submenu
    const items = Array.isArray(recent) ? recent : []
    const labels = items.map(({ label }) => label ?? '')
    expect(labels[0]).toBe('Smith && Sons.soundings')
    expect(labels[1]?.length).toBe(60)
    expect(labels[1]).toMatch(/^long long .*….*end\.soundings$/)
    expect(labels[2]).toBe('a gnp b.soundings')
    expect(labels[3]).toBe(`${'👩‍👩‍👧'.repeat(29)}…${'👩‍👩‍👧'.repeat(30)}`)
    for (const item of items) if (item.type !== 'separator') press(item)
    expect(told).toEqual(['open one', 'open two', 'open three', 'open four', 'clear'])
  })

  it('says so where there are none', () => {
    const recent = entries(menuTemplate(input(platform).input)).find(
      ({ label }) => label === words.menu.recent,
    )
    expect(recent?.submenu).toEqual([{ label: words.menu.noRecent, enabled: false }])
  })

  it('ticks the spelling check as it is, and switches it', () => {
    for (const on of [true, false]) {
      const { input: given, told } = input(platform, [], on)
      const item = entries(menuTemplate(given)).find(({ label }) => label === words.menu.spelling)
      expect([item?.type, item?.checked]).toEqual(['checkbox', on])
      press(item, !on)
      expect(told).toEqual([`spelling ${!on}`])
    }
  })
})

describe('the menu in text', () => {
  const at = (change: object): Item[] =>
    textMenuTemplate({
      words: words.menu,
      isEditable: true,
      selectionText: '',
      misspelledWord: '',
      suggestions: [],
      replace: () => undefined,
      learn: () => undefined,
      ...change,
    })
  const names = (template: Item[]): string[] =>
    template.flatMap(({ role, label, type }) => (type === 'separator' ? [] : [role ?? label ?? '?']))

  it('is none where nothing is marked and nothing can be written', () => {
    expect(at({ isEditable: false, selectionText: '' })).toEqual([])
    expect(at({ isEditable: false, selectionText: ' \n' })).toEqual([])
  })

  it('copies what is marked, and edits where that can be done', () => {
    expect(names(at({ isEditable: false, selectionText: 'x' }))).toEqual(['copy'])
    expect(names(at({}))).toEqual(['cut', 'copy', 'paste', 'selectAll'])
  })

  it('puts the suggestions first, and does with each what it says', () => {
    const told: string[] = []
    const menu = at({
      misspelledWord: 'wrod',
      suggestions: ['word', 'rod'],
      replace: (word: string) => told.push(`replace ${word}`),
      learn: (word: string) => told.push(`learn ${word}`),
    })
    expect(names(menu).slice(0, 3)).toEqual(['word', 'rod', words.menu.addWord])
    for (const item of menu.slice(0, 4)) if (item.type !== 'separator') press(item)
    expect(told).toEqual(['replace word', 'replace rod', 'learn wrod'])
  })
})
