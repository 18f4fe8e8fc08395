/** What a page of ours may load and do, as response headers: the same in Electron's protocol and in the browser edition's server. */

/** Stands in `index.html` wherever a nonce belongs; whoever serves the page puts a fresh one in its place. */
export const STYLE_NONCE_PLACEHOLDER = '__STYLE_NONCE__'

const NONCE = /^[A-Za-z0-9+/_-]{16,100}={0,2}$/

/**
 * The content-security policy for one response. Scripts, workers and fonts come from our own origin only; images and sound
 * also from what the page itself holds in memory, which is where the bytes of attachments are shown from. Nothing is inline
 * but style tags that carry `nonce`, and nothing can be fetched or posted anywhere. Throws on a nonce that is
 * not base64 of at least 96 bits: it would end up in a header.
 */
export function contentPolicy(nonce: string): string {
  if (!NONCE.test(nonce)) throw new Error('A nonce is base64 of at least 96 bits')
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' blob:",
    'media-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Every response carries these. Nothing is cached, because a page from a cache would carry an old nonce. */
export function securityHeaders(nonce: string): { readonly [header: string]: string } {
  return {
    'Content-Security-Policy': contentPolicy(nonce),
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(self), payment=(), serial=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}

/** The page with its nonce in place. The result must be served with the headers of the same nonce. */
export function withStyleNonce(page: string, nonce: string): string {
  return page.replaceAll(STYLE_NONCE_PLACEHOLDER, nonce)
}
