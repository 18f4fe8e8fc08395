/** Where in the app one is. */

/** The path and what follows it: `/accounts/…/picture?asOf=2026-05-29`. */
export const place = (): string => location.hash.replace(/^#/, '')
