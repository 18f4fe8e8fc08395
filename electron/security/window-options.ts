/** How the window is made: the page is sandboxed and isolated, and gets nothing but the bridge. */
import type { BrowserWindowConstructorOptions } from 'electron'

/** The page colour of either theme, so that the window does not flash before the first paint. */
const PAGE = { light: '#F7F8F6', dark: '#0D1B24' } as const

export function windowOptions(input: {
  readonly preload: string
  readonly dark: boolean
  readonly devTools: boolean
}): BrowserWindowConstructorOptions {
  return {
    width: 1440,
    height: 900,
    minWidth: 640,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: input.dark ? PAGE.dark : PAGE.light,
    webPreferences: {
      preload: input.preload,
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
      // Its dictionaries would be downloaded.
      spellcheck: false,
      devTools: input.devTools,
    },
  }
}
