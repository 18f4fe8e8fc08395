/** Keeps every page where it is: no navigation, no redirect, no new window, no embedded one. */

const events = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'] as const
type Preventable = { preventDefault(): void }

/** As much of Electron's `WebContents` as is needed here. */
export type Contents = {
  on(event: (typeof events)[number], listener: (event: Preventable) => void): unknown
  setWindowOpenHandler(handler: () => { action: 'deny' }): void
}

/** As much of Electron's `app` as is needed here. */
export type ContentsSource = {
  on(event: 'web-contents-created', listener: (event: unknown, contents: Contents) => void): unknown
}

/** Moving within the page (its hash) stays possible; it reaches none of these events. */
function denyNavigation(contents: Contents): void {
  for (const event of events) {
    contents.on(event, (attempt) => {
      attempt.preventDefault()
    })
  }
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** For every page there will ever be, whoever creates it. */
export function denyNavigationEverywhere(app: ContentsSource): void {
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents)
  })
}
