/** The system's file dialogs, in front of the app's window. */
import type { BrowserWindow, Dialog } from 'electron'
import type { Dialogs } from './files.ts'

const filters = [
  { name: 'JSON', extensions: ['json'] },
  { name: '*', extensions: ['*'] },
]

export function createDialogs(
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>,
  window: () => BrowserWindow | null,
): Dialogs {
  return {
    chooseSavePath: async (suggested) => {
      const options = { defaultPath: suggested }
      const owner = window()
      const chosen = await (owner === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(owner, options))
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
    },
    chooseOpenPath: async () => {
      const options = { properties: ['openFile' as const], filters }
      const owner = window()
      const chosen = await (owner === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(owner, options))
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
  }
}
