/** Holds the content policy to what it may and may not allow. */
import { describe, expect, it } from 'vitest'
import { contentPolicy, securityHeaders, withStyleNonce } from '../../../shared/host/content-policy.ts'

const nonce = 'AAECAwQFBgcICQoLDA0ODw=='

function directives(): Map<string, string[]> {
  return new Map(
    contentPolicy(nonce)
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ')
        return [name, sources]
      }),
  )
}

describe('contentPolicy', () => {
  it('denies what it does not name, and names nothing but our own origin and what a page itself holds', () => {
    expect(directives().get('default-src')).toEqual(["'none'"])
    const sources = [...directives().values()].flat()
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", 'blob:', `'nonce-${nonce}'`]))
  })

  it('shows and plays what a page holds, and lets it be nothing else: no script, worker, frame or connection', () => {
    const withBlobs = [...directives()].filter(([, sources]) => sources.includes('blob:'))
    expect(withBlobs).toEqual([
      ['img-src', ["'self'", 'blob:']],
      ['media-src', ['blob:']],
    ])
    expect(contentPolicy(nonce)).not.toContain('data:')
  })

  it('lets no script stand in a page, and style tags only with the nonce', () => {
    expect(directives().get('script-src')).toEqual(["'self'"])
    expect(directives().get('style-src')).toEqual(["'self'", `'nonce-${nonce}'`])
    expect(contentPolicy(nonce)).not.toContain('unsafe')
  })

  it('connects, posts and frames nowhere', () => {
    for (const name of ['connect-src', 'form-action', 'frame-ancestors', 'base-uri']) {
      expect(directives().get(name), name).toEqual(["'none'"])
    }
  })

  it('takes no nonce that could be guessed or could end the directive', () => {
    for (const wrong of [
      '',
      'short',
      `${nonce}'`,
      `${nonce}; script-src *`,
      `${nonce}\r\nX: y`,
      'a'.repeat(101),
    ]) {
      expect(() => contentPolicy(wrong)).toThrow()
    }
  })
})

describe('securityHeaders', () => {
  it('carry the policy, and keep a page from being cached with its nonce', () => {
    const headers = securityHeaders(nonce)
    expect(headers['Content-Security-Policy']).toBe(contentPolicy(nonce))
    expect(headers['Cache-Control']).toBe('no-store')
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
  })

  it('let our own origin ask for the microphone and nobody for anything else', () => {
    const features = securityHeaders(nonce)['Permissions-Policy']?.split(', ') ?? []
    expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual(['microphone=(self)'])
    expect(features).toContain('camera=()')
    expect(features).toContain('display-capture=()')
  })
})

describe('withStyleNonce', () => {
  it('fills every place', () => {
    expect(withStyleNonce('<a nonce="__STYLE_NONCE__"><b nonce="__STYLE_NONCE__">', nonce)).toBe(
      `<a nonce="${nonce}"><b nonce="${nonce}">`,
    )
  })
})
