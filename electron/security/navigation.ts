/** Keeps every page where it is: no navigation, no redirect, no new window, no embedded one. */
import type { App, WebContents } from 'electron'

/** Follows links inside the page (its hash) still; those never reach these events. */
export function denyNavigation(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** For every page there will ever be, whoever creates it. */
export function denyNavigationEverywhere(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents)
  })
}
