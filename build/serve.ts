/** Serves the built renderer to this machine alone, with the same security headers that Electron's scheme sends. */
import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { securityHeaders, withStyleNonce } from '../shared/host/content-policy.ts'
import type { Result } from '../shared/result.ts'

const LOOPBACK = '127.0.0.1'

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
])

export type Served = { readonly origin: string; readonly close: () => Promise<void> }
export type ServeFailure = { readonly type: 'portTaken' } | { readonly type: 'notBuilt' }

/**
 * Every file there is, by the path it is asked for. Only these paths are answered, so none leads out of the folder,
 * and a build beside a running app does not pull its files away.
 */
async function readFiles(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      files.map(
        async (file) => [`/${relative(folder, file).split(sep).join('/')}`, await readFile(file)] as const,
      ),
    ),
  )
}

const freshNonce = (): string => randomBytes(16).toString('base64')

function refuse(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...securityHeaders(freshNonce()), ...headers, 'Content-Length': 0 }).end()
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, Buffer>,
  port: number,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, { Allow: 'GET, HEAD' })
    return
  }
  const path = (request.url ?? '').split('?')[0] ?? ''
  // a foreign name that resolves to this machine must not read us, and two names of ours would be two stores of data
  if (request.headers.host === `localhost:${String(port)}` && path === '/') {
    refuse(response, 308, { Location: `http://${LOOPBACK}:${String(port)}/` })
    return
  }
  if (request.headers.host !== `${LOOPBACK}:${String(port)}`) {
    refuse(response, 421)
    return
  }
  const name = path === '/' ? '/index.html' : path
  const file = files.get(name)
  if (file === undefined) {
    refuse(response, 404)
    return
  }
  const nonce = freshNonce()
  const content = extname(name) === '.html' ? Buffer.from(withStyleNonce(file.toString('utf8'), nonce)) : file
  response.writeHead(200, {
    ...securityHeaders(nonce),
    'Content-Type': TYPES.get(extname(name)) ?? 'application/octet-stream',
    'Content-Length': content.byteLength,
  })
  response.end(request.method === 'HEAD' ? undefined : content)
}

/** Whether another program, or another Soundings, listens there. */
export function isPortTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => {
      resolve(true)
    })
    probe.listen(port, LOOPBACK, () => {
      probe.close(() => {
        resolve(false)
      })
    })
  })
}

/** Port 0 takes a free one. */
export async function serve(folder: string, port: number): Promise<Result<Served, ServeFailure>> {
  const files = await readFiles(folder)
  if (!files.has('/index.html')) return { ok: false, error: { type: 'notBuilt' } }
  let bound = port
  const server = createServer((request, response) => {
    answer(request, response, files, bound)
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve({ ok: false, error: { type: 'portTaken' } })
      else reject(error)
    })
    server.listen(port, LOOPBACK, () => {
      const address = server.address()
      if (address !== null && typeof address === 'object') bound = address.port
      resolve({
        ok: true,
        value: {
          origin: `http://${LOOPBACK}:${String(bound)}`,
          close: () =>
            new Promise((closed) => {
              server.close(() => {
                closed()
              })
              server.closeAllConnections()
            }),
        },
      })
    })
  })
}
