/** The ways in which an element, a style or a header of a page asks the network. */
import { CONNECTS_AHEAD, NO_WORD_TO_CONNECT, type LeakPath } from './leak-path.ts'

const WITH_A_PAGE = ['page', 'frame'] as const

function element(name: string, attributes: Readonly<Record<string, string>>, inside = ''): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  if (inside !== '') made.innerHTML = inside
  document.body.append(made)
  return made
}

/** Applied as a script may under any policy: by an adopted sheet, a style attribute and a style tag. */
function style(rule: string): void {
  const sheet = new CSSStyleSheet()
  try {
    sheet.replaceSync(rule)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  } catch {
    // a sheet of another document is refused; the tag below is still tried
  }
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
  const tag = element('style', {}, '')
  tag.nonce = nonce
  tag.textContent = rule
}

const link = (relation: string, more: Readonly<Record<string, string>> = {}) => ({
  name: `<link rel=${relation}${more.as === undefined ? '' : ` as=${more.as}`}>`,
  places: WITH_A_PAGE,
  attempt: (host: string) => element('link', { rel: relation, href: `http://${host}/leak`, ...more }),
})

const source = (name: string, attribute: string, inside?: (host: string) => string) => ({
  name: `<${name} ${attribute}>`,
  places: WITH_A_PAGE,
  attempt: (host: string) => element(name, { [attribute]: `http://${host}/leak` }, inside?.(host)),
})

/** A document in a frame of its own, which inherits the policy it is made under. */
const inFrame = (name: string, html: (host: string) => string): LeakPath => ({
  name,
  places: ['page'],
  attempt: (host) => element('iframe', { srcdoc: html(host) }),
})

/** Made to be applied: an element that each rule below fits. */
const styled = (name: string, rule: (host: string) => string): LeakPath => ({
  name: `CSS ${name}`,
  places: WITH_A_PAGE,
  attempt: (host) => {
    const unique = `leak-${name.replaceAll(/\W/g, '')}-${host.replaceAll(/\W/g, '-')}`
    element('p', { id: unique }, 'leak')
    style(rule(host).replace('#leak', `#${unique}`))
  },
})

export const LEAKS_OF_ELEMENTS: readonly LeakPath[] = [
  { ...link('preconnect'), beyondPolicy: NO_WORD_TO_CONNECT },
  { ...link('dns-prefetch'), beyondPolicy: NO_WORD_TO_CONNECT },
  link('prefetch'),
  link('preload', { as: 'image' }),
  link('preload', { as: 'fetch', crossorigin: '' }),
  link('preload', { as: 'font', crossorigin: '' }),
  link('preload', { as: 'script' }),
  link('modulepreload'),
  link('stylesheet'),
  { ...source('script', 'src'), name: '<script src>' },
  source('img', 'src'),
  source('img', 'srcset'),
  {
    name: '<picture>',
    places: WITH_A_PAGE,
    attempt: (host) => element('picture', {}, `<source srcset="http://${host}/leak.png"><img alt="">`),
  },
  {
    name: '<svg><image>',
    places: WITH_A_PAGE,
    attempt: (host) => element('div', {}, `<svg><image href="http://${host}/leak.png"/></svg>`),
  },
  {
    name: '<svg><feImage>',
    places: WITH_A_PAGE,
    attempt: (host) =>
      element(
        'div',
        {},
        `<svg><filter id="f"><feImage href="http://${host}/leak.png"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>`,
      ),
  },
  {
    name: '<input type=image>',
    places: WITH_A_PAGE,
    attempt: (host) => element('input', { type: 'image', src: `http://${host}/leak.png` }),
  },
  styled('background', (host) => `#leak{background:url("http://${host}/leak.png")}`),
  styled('image-set', (host) => `#leak{background:image-set("http://${host}/leak.png" 1x)}`),
  styled('mask', (host) => `#leak{mask:url("http://${host}/leak.svg#m")}`),
  styled('content', (host) => `#leak::before{content:url("http://${host}/leak.png")}`),
  styled('list-style', (host) => `#leak{display:list-item;list-style:url("http://${host}/leak.png")}`),
  styled('border-image', (host) => `#leak{border:1px solid;border-image:url("http://${host}/leak.png") 1}`),
  styled('cursor', (host) => `#leak{cursor:url("http://${host}/leak.png"),auto}`),
  styled('@import', (host) => `@import "http://${host}/leak.css";#leak{color:red}`),
  styled(
    '@font-face',
    (host) =>
      `@font-face{font-family:"leak ${host}";src:url("http://${host}/leak.woff2")}#leak{font-family:"leak ${host}"}`,
  ),
  source('audio', 'src'),
  source('video', 'src'),
  source('video', 'poster'),
  {
    name: '<track>',
    places: WITH_A_PAGE,
    attempt: (host) => {
      const video = document.createElement('video')
      video.crossOrigin = 'anonymous'
      const track = document.createElement('track')
      track.src = `http://${host}/leak.vtt`
      track.default = true
      video.append(track)
      document.body.append(video)
      track.track.mode = 'showing'
    },
  },
  { ...source('iframe', 'src'), beyondPolicy: CONNECTS_AHEAD },
  source('object', 'data'),
  source('embed', 'src'),
  {
    ...inFrame('<frame>', (host) => `<frameset><frame src="http://${host}/"></frameset>`),
    beyondPolicy: CONNECTS_AHEAD,
  },
  {
    ...inFrame(
      '<meta http-equiv=refresh> in a frame',
      (host) => `<meta http-equiv="refresh" content="0;url=http://${host}/">`,
    ),
    beyondPolicy: CONNECTS_AHEAD,
  },
  inFrame('<base> and a relative address', (host) => `<base href="http://${host}/"><img src="leak.png">`),
  {
    name: 'XSLT',
    places: ['page'],
    unseen: 'a transformation of another origin is refused before it is asked for',
    attempt: (host) => {
      const xml = `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="http://${host}/leak.xsl"?><a/>`
      const made = URL.createObjectURL(new Blob([xml], { type: 'text/xml' }))
      return element('iframe', { src: made })
    },
  },
  {
    name: 'a sheet of an XML document',
    places: ['page'],
    attempt: (host) => {
      const xml = `<?xml version="1.0"?><?xml-stylesheet type="text/css" href="http://${host}/leak.css"?><a/>`
      const made = URL.createObjectURL(new Blob([xml], { type: 'text/xml' }))
      return element('iframe', { src: made })
    },
  },
  {
    name: 'form in a frame, GET',
    beyondPolicy: CONNECTS_AHEAD,
    places: ['page'],
    attempt: (host) => submitInto(host, 'get'),
  },
  {
    name: 'form in a frame, POST',
    beyondPolicy: CONNECTS_AHEAD,
    places: ['page'],
    attempt: (host) => submitInto(host, 'post'),
  },
  {
    name: 'report of a breach of policy',
    places: ['page'],
    attempt: (host) => element('iframe', { src: `/reports?host=${host}` }),
  },
  {
    name: 'Reporting-Endpoints and NEL',
    places: ['page'],
    unseen: 'heeded only in answers over https, and nothing of ours is served so',
    attempt: (host) => element('iframe', { src: `/reports?nel&host=${host}` }),
  },
]

function submitInto(host: string, method: string): void {
  const name = `into-${method}-${host}`
  element('iframe', { name })
  const form = element('form', { action: `http://${host}/`, method, target: name })
  if (form instanceof HTMLFormElement) form.submit()
}
