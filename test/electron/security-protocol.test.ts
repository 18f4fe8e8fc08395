/** Holds our own scheme to the built files, whatever path is asked for. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appScheme, createAppProtocol, createNonce, relativePath } from '../../electron/security.ts'
import { securityHeaders } from '../../shared/host/content-policy.ts'
import { temporaryFolder } from './host/temporary-folder.ts'

type Ask = (url: string, method?: string) => Promise<Response>

const page = '<meta property="csp-nonce" nonce="__STYLE_NONCE__"><style nonce="__STYLE_NONCE__"></style>'

async function serve(): Promise<{ ask: Ask; folder: string }> {
  const outside = await temporaryFolder()
  const folder = join(outside, 'renderer')
  const files = {
    'index.html': page,
    'assets/index-B1.js': 'const a = "__STYLE_NONCE__"',
    'assets/index-B1.css': 'a{}',
    'assets/sans serif.woff2': 'font',
    'assets/icon.svg': '<svg/>',
    'assets/secret.sqlite': 'secret',
    '.hidden.js': 'secret',
    '../secret.js': 'secret',
    '../renderer-2/secret.js': 'secret',
  }
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  const handle = createAppProtocol({ folder, readFile: (path) => readFile(path), createNonce })
  return { folder, ask: (url, method = 'GET') => handle({ url, method }) }
}

function nonceIn(policy: string | null): string {
  return /'nonce-([^']+)'/.exec(policy ?? '')?.[1] ?? ''
}

describe('app://soundings', () => {
  it('serves each file with its type, under the policy', async () => {
    const { ask } = await serve()
    const expected = {
      '': 'text/html; charset=utf-8',
      'index.html': 'text/html; charset=utf-8',
      'assets/index-B1.js': 'text/javascript; charset=utf-8',
      'assets/index-B1.css': 'text/css; charset=utf-8',
      'assets/sans%20serif.woff2': 'font/woff2',
      'assets/icon.svg': 'image/svg+xml',
    }
    for (const [path, type] of Object.entries(expected)) {
      const response = await ask(`app://soundings/${path}?v=1#/accounts`)
      expect([response.status, response.headers.get('content-type')], path).toEqual([200, type])
      const nonce = nonceIn(response.headers.get('content-security-policy'))
      for (const [header, value] of Object.entries(securityHeaders(nonce))) {
        expect(response.headers.get(header)).toBe(value)
      }
    }
  })

  it('puts a fresh nonce into every page, the same as in its policy, and into nothing else', async () => {
    const { ask } = await serve()
    const nonces = new Set<string>()
    for (let n = 0; n < 20; n++) {
      const response = await ask('app://soundings/')
      const nonce = nonceIn(response.headers.get('content-security-policy'))
      expect(nonce.length).toBeGreaterThanOrEqual(22)
      expect(await response.text()).toBe(page.replaceAll('__STYLE_NONCE__', nonce))
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(20)
    expect(await (await ask('app://soundings/assets/index-B1.js')).text()).toBe('const a = "__STYLE_NONCE__"')
  })

  it('leads nowhere outside its folder, however the way out is written', async () => {
    const { ask, folder } = await serve()
    await symlink(join(folder, '..'), join(folder, 'assets', 'up'))
    const ways = [
      '../secret.js',
      'assets/../../secret.js',
      '%2e%2e/secret.js',
      '..%2fsecret.js',
      '..%5csecret.js',
      '..\\secret.js',
      'assets/..%2f..%2fsecret.js',
      '%252e%252e%252fsecret.js',
      'assets/%2e%2e%2f%2e%2e%2fsecret.js',
      '%2e%2e%2frenderer-2%2fsecret.js',
      '/secret.js',
      '//secret.js',
      `/${folder}/../secret.js`,
      '.hidden.js',
      '%2ehidden.js',
      'assets//index-B1.js',
      'assets/./%2e/index-B1.js%00.css',
      'assets/index-B1.js%00',
      'index.html%00.js',
      'C:%5csecret.js',
      'index.html::$DATA',
      '%',
      '%ff.js',
      '%c0%ae%c0%ae/secret.js',
    ]
    for (const way of ways) {
      const response = await ask(`app://soundings/${way}`)
      expect(await response.text(), way).not.toContain('secret')
      expect(response.headers.get('content-security-policy'), way).toContain("default-src 'none'")
    }
  })

  it('answers 404 for what is not there, for folders, and for kinds it does not know', async () => {
    const { ask } = await serve()
    for (const path of ['none.js', 'assets', 'assets/', 'assets/secret.sqlite', 'index', 'accounts/1']) {
      expect((await ask(`app://soundings/${path}`)).status, path).toBe(404)
    }
  })

  it('answers for no other host, port, user or scheme', async () => {
    const { ask } = await serve()
    for (const url of [
      'app://other/index.html',
      'app://soundings.example/index.html',
      'app://soundings:80/index.html',
      'app://someone@soundings/index.html',
      'https://soundings/index.html',
      'file:///index.html',
      'not a url',
    ]) {
      expect((await ask(url)).status, url).toBe(404)
    }
  })

  it('only lets itself be read', async () => {
    const { ask } = await serve()
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await ask('app://soundings/', method)
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    }
    const head = await ask('app://soundings/', 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('is a standard and secure scheme that bypasses no policy', () => {
    expect(appScheme.privileges).toMatchObject({ standard: true, secure: true })
    expect(appScheme.privileges).not.toHaveProperty('bypassCSP')
    expect(appScheme.privileges).not.toHaveProperty('allowServiceWorkers')
  })
})

describe('relativePath', () => {
  it('never gives a path that climbs or is absolute', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2E%2e',
      '/',
      '%2f',
      '%5c',
      '\\',
      'a',
      'a.js',
      '%00',
      '%25',
      ':',
      '?',
      '#',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const path = relativePath(`app://soundings/${pieces.join('')}`)
        if (path === null) return
        expect(path).not.toMatch(/^[/\\]|(^|[/\\])\.|[:%\p{Cc}]/u)
        expect(join('/folder', path).startsWith('/folder/')).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
