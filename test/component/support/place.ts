/** Where in the app one is. */

/** As it stands in the address: `#/accounts/…/picture?asOf=2026-05-29`. */
export const place = (): string => location.hash
