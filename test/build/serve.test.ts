/** Asks the server of the browser edition what strangers would ask it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPortTaken, serve, type Served } from '../../build/serve.ts'

type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

let folder = ''
let served: Served | null = null
const port = (): number => Number(new URL(served?.origin ?? 'http://none').port)

function ask(
  path: string,
  options: { readonly method?: string; readonly host?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: port(),
        path,
        method: options.method ?? 'GET',
        headers: { host: options.host ?? `127.0.0.1:${String(port())}` },
      },
      (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (text: string) => (body += text))
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
        })
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'soundings-serve-'))
  const built = join(folder, 'built')
  mkdirSync(join(built, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(built, 'index.html'), '<meta property="csp-nonce" nonce="__STYLE_NONCE__" />')
  writeFileSync(join(built, 'assets', 'a.js'), 'export {}')
  const result = await serve(built, 0)
  if (result.ok) served = result.value
})

afterAll(async () => {
  await served?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the server of the browser edition', () => {
  it('sends the page with a fresh nonce that its policy names', async () => {
    const [first, second] = await Promise.all([ask('/'), ask('/index.html?x')])
    const nonces = [first, second].map((answer) => /nonce="([^"]+)"/.exec(answer.body)?.[1] ?? '')
    expect(first.status).toBe(200)
    expect(first.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(first.headers['content-security-policy']).toContain(`'nonce-${nonces[0] ?? 'none'}'`)
    expect(second.headers['content-security-policy']).toContain(`'nonce-${nonces[1] ?? 'none'}'`)
    expect(nonces[0]).not.toBe(nonces[1])
    expect(nonces[0]).not.toContain('NONCE')
  })

  it('sends scripts with their type, and only the head when asked for that', async () => {
    const whole = await ask('/assets/a.js')
    expect([whole.status, whole.headers['content-type'], whole.body]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'export {}',
    ])
    expect((await ask('/assets/a.js', { method: 'HEAD' })).body).toBe('')
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '//secret.txt',
    '/assets',
    '/gone.js',
    '/%00',
  ])('answers nothing outside its folder: %s', async (path) => {
    const answer = await ask(path)
    expect([answer.status, answer.body]).toEqual([404, ''])
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('answers to no foreign name, and sends its second name to its first', async () => {
    expect((await ask('/', { host: 'example.org' })).status).toBe(421)
    expect((await ask('/', { host: `example.org:${String(port())}` })).status).toBe(421)
    expect((await ask('/', { host: '127.0.0.1' })).status).toBe(421)
    const other = await ask('/', { host: `localhost:${String(port())}` })
    expect([other.status, other.headers.location]).toEqual([308, `http://127.0.0.1:${String(port())}/`])
  })

  it('only reads', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405)
    expect((await ask('/', { method: 'OPTIONS' })).status).toBe(405)
  })

  it('says when its port is taken, and when nothing is built', async () => {
    expect(await serve(join(folder, 'built'), port())).toEqual({ ok: false, error: { type: 'portTaken' } })
    expect(await serve(join(folder, 'gone'), 0)).toEqual({ ok: false, error: { type: 'notBuilt' } })
    expect(await isPortTaken(port())).toBe(true)
  })
})
