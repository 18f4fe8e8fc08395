/** The keys that the app knows, as the page of keys lists them. */
import type { appEn } from '../locale-en.ts'

type Act = keyof typeof appEn.help.acts
type Group = keyof typeof appEn.help.groups

export type KeyLine = { readonly act: Act; readonly keys: readonly string[] }

export const KEY_GROUPS: readonly { readonly id: Group; readonly keys: readonly KeyLine[] }[] = [
  {
    id: 'everywhere',
    keys: [
      { act: 'help', keys: ['F1', '?'] },
      { act: 'regions', keys: ['F6', 'Shift F6'] },
      { act: 'escape', keys: ['Esc'] },
      { act: 'undo', keys: ['Mod Z'] },
      { act: 'redo', keys: ['Mod Shift Z'] },
      { act: 'filter', keys: ['/'] },
      { act: 'saved', keys: ['Mod S'] },
      { act: 'sidebar', keys: ['Mod B'] },
    ],
  },
  {
    id: 'places',
    keys: [
      { act: 'goAccounts', keys: ['G', 'A'] },
      { act: 'goLibrary', keys: ['G', 'L'] },
      { act: 'goExchange', keys: ['G', 'X'] },
      { act: 'goTab', keys: ['G', '1 – 8', '0'] },
      { act: 'import', keys: ['Mod O'] },
      { act: 'settings', keys: ['Mod ,'] },
    ],
  },
  {
    id: 'lists',
    keys: [
      { act: 'interview', keys: ['I'] },
      { act: 'new', keys: ['N'] },
      { act: 'edit', keys: ['E'] },
      { act: 'move', keys: ['↑', '↓', '←', '→'] },
      { act: 'open', keys: ['Enter'] },
      { act: 'table', keys: ['T'] },
    ],
  },
  {
    id: 'interview',
    keys: [
      { act: 'answer', keys: ['Mod 1 – 6'] },
      { act: 'declined', keys: ['Mod 7', 'Mod 8', 'Mod 9'] },
      { act: 'nextQuestion', keys: ['F8', 'Shift F8'] },
      { act: 'chooseQuestion', keys: ['F2'] },
      { act: 'kind', keys: ['F4'] },
      { act: 'aboutWhat', keys: ['Shift F4'] },
      { act: 'bailOut', keys: ['F9'] },
      { act: 'signs', keys: ['@', '#', '//'] },
    ],
  },
  {
    id: 'board',
    keys: [
      { act: 'boardMove', keys: ['↑', '↓', '←', '→', 'J', 'K'] },
      { act: 'boardAnswer', keys: ['1 – 9'] },
      { act: 'boardDontKnow', keys: ['0'] },
      { act: 'boardUnknown', keys: ['U'] },
      { act: 'boardContradiction', keys: ['R'] },
      { act: 'boardOpen', keys: ['Enter'] },
      { act: 'boardPeek', keys: ['Space'] },
      { act: 'boardRemove', keys: ['Del'] },
      { act: 'boardPage', keys: ['PgUp', 'PgDn'] },
      { act: 'boardEdge', keys: ['Home', 'End'] },
    ],
  },
  {
    id: 'overTime',
    keys: [
      { act: 'timeStop', keys: ['←', '→'] },
      { act: 'timeDay', keys: ['Shift ←', 'Shift →'] },
      { act: 'timeEnds', keys: ['Home', 'End'] },
    ],
  },
  {
    id: 'order',
    keys: [{ act: 'moveRecord', keys: ['Alt ↑', 'Alt ↓'] }],
  },
]
