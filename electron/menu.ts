/** The menus: the application's, and the one a right click in text opens. No entry leads out of the app. */
import type { MenuItemConstructorOptions as Item } from 'electron'
import type { MenuCommand } from '../shared/host/contract.ts'
import type { NativeWords } from '../shared/host/native-words.ts'

const LINE: Item = { type: 'separator' }
/** Characters of a file's name that a menu shows. */
const LONGEST_LABEL = 60

/** The end of a long name stays, because names differ there. An ampersand would mark the letter after it. */
function labelOf(name: string): string {
  // Nor may a name turn the direction of what follows it.
  const plain = name.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
  const letters = Array.from(new Intl.Segmenter().segment(plain), ({ segment }) => segment)
  const half = LONGEST_LABEL / 2
  const short =
    letters.length <= LONGEST_LABEL ? letters : [...letters.slice(0, half - 1), '…', ...letters.slice(-half)]
  return short.join('').replaceAll('&', '&&')
}

export type MenuInput = {
  readonly platform: NodeJS.Platform
  readonly words: NativeWords['menu']
  readonly recent: readonly { readonly key: string; readonly name: string }[]
  readonly spelling: boolean
  /** Tells the page. */
  readonly command: (command: MenuCommand) => void
  readonly openRecent: (key: string) => void
  readonly clearRecent: () => void
  readonly setSpelling: (on: boolean) => void
  readonly showDataFolder: () => void
}

/** Copy, paste and zoom depend on it, also where it is hidden. Roles are named by the system in its language. */
export function menuTemplate(input: MenuInput): Item[] {
  const { words } = input
  const mac = input.platform === 'darwin'
  const tell = (label: string, command: MenuCommand, accelerator?: string): Item => ({
    label,
    click: () => {
      input.command(command)
    },
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const settings = tell(words.settings, 'settings', 'CmdOrCtrl+,')

  const recent: Item[] =
    input.recent.length === 0
      ? [{ label: words.noRecent, enabled: false }]
      : [
          ...input.recent.map(({ key, name }) => ({
            label: labelOf(name),
            click: () => {
              input.openRecent(key)
            },
          })),
          LINE,
          { label: words.clearRecent, click: input.clearRecent },
        ]

  const file: Item[] = [
    tell(words.newAccount, 'newAccount', 'CmdOrCtrl+N'),
    LINE,
    tell(words.import, 'import', 'CmdOrCtrl+O'),
    { label: words.recent, submenu: recent },
    tell(words.export, 'export', 'CmdOrCtrl+Shift+E'),
    tell(words.restore, 'restore'),
    LINE,
    tell(words.print, 'print', 'CmdOrCtrl+P'),
    ...(mac ? [LINE, { role: 'close' } as const] : [LINE, settings, LINE, { role: 'quit' } as const]),
  ]
  const edit: Item[] = [
    { role: 'undo' },
    { role: 'redo' },
    LINE,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
    LINE,
    {
      label: words.spelling,
      type: 'checkbox',
      checked: input.spelling,
      click: ({ checked }) => {
        input.setSpelling(checked)
      },
    },
  ]
  const view: Item[] = [
    tell(words.sidebar, 'sidebar', 'CmdOrCtrl+\\'),
    LINE,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    LINE,
    { role: 'togglefullscreen' },
  ]
  const go: Item[] = [
    tell(words.accounts, 'accounts'),
    tell(words.library, 'library'),
    tell(words.exchange, 'exchange'),
  ]
  const help: Item[] = [
    tell(words.keys, 'keys', 'F1'),
    tell(words.model, 'model'),
    LINE,
    { label: words.dataFolder, click: input.showDataFolder },
    ...(mac ? [] : [LINE, { role: 'about' } as const]),
  ]
  const app: Item = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      LINE,
      settings,
      LINE,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      LINE,
      { role: 'quit' },
    ],
  }
  return [
    ...(mac ? [app] : []),
    { label: words.file, submenu: file },
    { label: words.edit, submenu: edit },
    { label: words.view, submenu: view },
    { label: words.go, submenu: go },
    { role: 'windowMenu' },
    { role: 'help', label: words.help, submenu: help },
  ]
}

export type TextMenuInput = {
  readonly words: NativeWords['menu']
  /** What was clicked, as Electron tells it. */
  readonly isEditable: boolean
  readonly selectionText: string
  readonly misspelledWord: string
  readonly suggestions: readonly string[]
  readonly replace: (word: string) => void
  readonly learn: (word: string) => void
}

/** Empty where there is nothing to do, so that no menu opens. */
export function textMenuTemplate(input: TextMenuInput): Item[] {
  const { words, misspelledWord } = input
  if (!input.isEditable) return input.selectionText.trim() === '' ? [] : [{ role: 'copy' }]
  const suggestions: Item[] = input.suggestions.map((word) => ({
    label: word,
    click: () => {
      input.replace(word)
    },
  }))
  const spelling: Item[] = [
    ...(suggestions.length > 0 ? suggestions : [{ label: words.noSuggestion, enabled: false }]),
    LINE,
    {
      label: words.addWord,
      click: () => {
        input.learn(misspelledWord)
      },
    },
    LINE,
  ]
  return [
    ...(misspelledWord === '' ? [] : spelling),
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    LINE,
    { role: 'selectAll' },
  ]
}
