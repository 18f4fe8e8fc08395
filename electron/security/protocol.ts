/** Serves `app://soundings` from the built renderer's folder, and nothing outside it. */
import { randomBytes } from 'node:crypto'
import { extname, join } from 'node:path'
import type { CustomScheme } from 'electron'
import { securityHeaders, withStyleNonce } from '../../shared/host/content-policy.ts'
import { APP_SCHEME, isAppUrl } from './origin.ts'

/** Must be registered before the app is ready. Everything a page could do beyond this the content policy denies. */
export const appScheme: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

const types: { readonly [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** A nonce is fresh for every response. */
export function createNonce(): string {
  return randomBytes(18).toString('base64')
}

/**
 * The path below the folder that a URL of ours names, null where it names none. Looks at the names alone: a segment may
 * not begin with a dot nor hold a separator, a colon or a control character, once its percent signs are resolved.
 */
export function relativePath(url: string): string | null {
  if (!isAppUrl(url)) return null
  const segments = new URL(url).pathname.slice(1).split('/')
  if (segments.length === 1 && segments[0] === '') return 'index.html'
  const decoded: string[] = []
  for (const segment of segments) {
    let name: string
    try {
      name = decodeURIComponent(segment)
    } catch {
      return null
    }
    if (!/^[^./\\:%\p{Cc}][^/\\:%\p{Cc}]*$/u.test(name)) return null
    decoded.push(name)
  }
  return join(...decoded)
}

export type ProtocolDeps = {
  /** The built renderer. */
  readonly folder: string
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly createNonce: () => string
}

/** The answer to every request for our scheme, the refusals under the same policy as the pages. */
export function createAppProtocol(
  deps: ProtocolDeps,
): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  return async ({ method, url }) => {
    const nonce = deps.createNonce()
    const headers = securityHeaders(nonce)
    const refuse = (status: number): Response =>
      new Response(null, {
        status,
        headers: { ...headers, ...(status === 405 ? { Allow: 'GET, HEAD' } : {}) },
      })
    if (method !== 'GET' && method !== 'HEAD') return refuse(405)
    const path = relativePath(url)
    const type = path === null ? undefined : types[extname(path).toLowerCase()]
    if (path === null || type === undefined) return refuse(404)
    let file: Uint8Array
    try {
      file = await deps.readFile(join(deps.folder, path))
    } catch {
      return refuse(404)
    }
    const body =
      extname(path) === '.html'
        ? Buffer.from(withStyleNonce(Buffer.from(file).toString('utf8'), nonce))
        : file
    return new Response(method === 'HEAD' ? null : new Uint8Array(body), {
      headers: { ...headers, 'Content-Type': type, 'Content-Length': String(body.length) },
    })
  }
}
