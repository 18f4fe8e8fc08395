/** The one origin the app has. It owns the data in the browser's storage, so it never changes. */

export const APP_SCHEME = 'app'
export const APP_HOST = 'soundings'
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/`

/** Whether a URL is one of ours. Node's `URL.origin` is opaque for a scheme of our own, so the parts are compared. */
export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host, username, password } = new URL(url)
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === ''
}
