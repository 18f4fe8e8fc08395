/** The ways of reaching the network that lead the page elsewhere, open another one, or belong to the page as a whole. */
import { CONNECTS_AHEAD, MAY_LEAVE, type LeakPath } from './leak-path.ts'

function click(attributes: Readonly<Record<string, string>>): void {
  const link = document.createElement('a')
  for (const [key, value] of Object.entries(attributes)) link.setAttribute(key, value)
  link.textContent = 'leak'
  document.body.append(link)
  link.click()
}

function submit(attributes: Readonly<Record<string, string>>): void {
  const form = document.createElement('form')
  for (const [key, value] of Object.entries(attributes)) form.setAttribute(key, value)
  document.body.append(form)
  form.submit()
}

const url = (host: string): string => `http://${host}/`

const alone = (name: string, attempt: (host: string) => unknown): LeakPath => ({
  name,
  places: ['page'],
  leaves: true,
  attempt,
})

/** A move to elsewhere. */
const move = (name: string, attempt: (host: string) => unknown): LeakPath => ({
  ...alone(name, attempt),
  beyondPolicy: MAY_LEAVE,
})

const form = (name: string, attempt: (host: string) => unknown): LeakPath => ({
  ...alone(name, attempt),
  beyondPolicy: CONNECTS_AHEAD,
})

function link(relation: string, host: string): void {
  const made = document.createElement('link')
  made.rel = relation
  made.href = `http://${host}/leak`
  document.head.append(made)
}

function speculate(action: 'prefetch' | 'prerender', host: string): void {
  const rules = document.createElement('script')
  rules.type = 'speculationrules'
  rules.textContent = JSON.stringify({
    [action]: [{ source: 'list', urls: [`https://${host}/`], eagerness: 'immediate' }],
  })
  document.head.append(rules)
}

export const LEAKS_OF_MOVES: readonly LeakPath[] = [
  move('location', (host) => {
    location.href = url(host)
  }),
  move('a link that is clicked', (host) => {
    click({ href: url(host) })
  }),
  move('a link in a new window', (host) => {
    click({ href: url(host), target: '_blank' })
  }),
  move('window.open', (host) => window.open(url(host))),
  move('a link that downloads', (host) => {
    click({ href: url(host), download: 'leak.txt' })
  }),
  alone('ping of a link', (host) => {
    click({ href: '#leak', ping: url(host) })
  }),
  form('form, GET', (host) => {
    submit({ action: url(host), method: 'get' })
  }),
  form('form, POST', (host) => {
    submit({ action: url(host), method: 'post' })
  }),
  form('form in a new window', (host) => {
    submit({ action: url(host), method: 'post', target: '_blank' })
  }),
  move('<meta http-equiv=refresh>', (host) => {
    const refresh = document.createElement('meta')
    refresh.httpEquiv = 'refresh'
    refresh.content = `0;url=${url(host)}`
    document.head.append(refresh)
  }),
  alone('<link rel=icon>', (host) => {
    link('icon', host)
  }),
  alone('<link rel=manifest>', (host) => {
    link('manifest', host)
  }),
  {
    ...alone('speculation rules, prefetch', (host) => {
      speculate('prefetch', host)
    }),
    unseen: 'a foreign site is not prefetched here; to prerender one is',
  },
  alone('speculation rules, prerender', (host) => {
    speculate('prerender', host)
  }),
]
