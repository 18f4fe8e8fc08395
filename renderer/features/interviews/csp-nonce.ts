/** The nonce that the page's content policy grants to style tags made at run time; null where the page has none. */
export function cspNonce(): string | null {
  const element = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')
  const nonce = element?.nonce === '' ? element.content : element?.nonce
  return nonce === undefined || nonce === '' ? null : nonce
}
