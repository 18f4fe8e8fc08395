/** Serves the control: a page like any other on this machine, without a word of policy, so that every leak can be seen to leak. */
import { createServer } from 'node:http'

const PAGE = '<!doctype html><title>Control</title><link rel="icon" href="data:,"><p>Without a policy.'
/** Asks whatever host its address names, as soon as it is installed. */
const SERVICE_WORKER = `const host = new URL(location.href).searchParams.get('host')
addEventListener('install', () => { fetch('http://' + host + '/') })`

type Answer = {
  readonly type: string
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

function answer({ pathname, searchParams }: URL): Answer {
  const headers: Record<string, string> = {}
  const host = searchParams.get('host') ?? ''
  if (pathname === '/service-worker.js') {
    // so that it may stand for any place of the page
    return { type: 'text/javascript', text: SERVICE_WORKER, headers: { 'Service-Worker-Allowed': '/' } }
  }
  if (pathname === '/worker.js') return { type: 'text/javascript', text: '', headers }
  if (pathname !== '/reports') return { type: 'text/html', text: PAGE, headers }
  if (searchParams.has('nel')) {
    headers['Reporting-Endpoints'] = `nel="https://${host}/"`
    headers.NEL = '{"report_to":"nel","max_age":3600,"success_fraction":1}'
  } else {
    headers['Content-Security-Policy'] = `img-src 'none'; report-uri http://${host}/`
  }
  return { type: 'text/html', text: '<!doctype html><title>x</title><img src="/a.png" alt="">', headers }
}

export type ControlServer = { readonly origin: string; readonly close: () => void }

export async function serveControl(): Promise<ControlServer> {
  const server = createServer((request, response) => {
    const { type, text, headers } = answer(new URL(request.url ?? '/', 'http://127.0.0.1'))
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...headers }).end(text)
  })
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('no port'))
      else resolve(address.port)
    })
  })
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
