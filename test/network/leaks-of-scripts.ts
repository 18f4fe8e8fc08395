/** The ways in which a script asks the network by itself, without an element of the page. */
import { NO_WORD, type LeakPath } from './leak-path.ts'

const EVERYWHERE = ['page', 'worker', 'frame'] as const
const WITH_A_PAGE = ['page', 'frame'] as const

const url = (host: string): string => `http://${host}/`

function askPeers(urls: string, transport: 'all' | 'relay'): unknown {
  const peer = new RTCPeerConnection({
    iceServers: [{ urls, username: 'soundings', credential: 'soundings' }],
    iceTransportPolicy: transport,
  })
  peer.createDataChannel('leak')
  return peer.setLocalDescription()
}

/** Two peers in one page agree, and one is told that the other can be reached at a foreign address. */
async function connectToPeer(host: string): Promise<void> {
  const address = host.replace(/^\[|\]$/g, '')
  const near = new RTCPeerConnection()
  const far = new RTCPeerConnection()
  near.createDataChannel('leak')
  await near.setLocalDescription()
  await far.setRemoteDescription(near.localDescription ?? { type: 'offer' })
  await far.setLocalDescription()
  await near.setRemoteDescription(far.localDescription ?? { type: 'answer' })
  for (const transport of ['udp', 'tcp']) {
    const type = transport === 'tcp' ? ' tcptype passive' : ''
    await near.addIceCandidate({
      candidate: `candidate:1 1 ${transport} 2122260223 ${address} 5000 typ host${type}`,
      sdpMid: '0',
      sdpMLineIndex: 0,
    })
  }
}

/** Calls a function of the platform that the types do not know yet. Throws where there is none. */
function call(owner: unknown, name: string, ...values: readonly unknown[]): unknown {
  const found: unknown = typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined
  if (typeof found !== 'function') throw new Error(`There is no ${name}`)
  return Reflect.apply(found, owner, values)
}

function construct(name: string, ...values: readonly unknown[]): unknown {
  const found: unknown = Reflect.get(globalThis, name)
  if (typeof found !== 'function') throw new Error(`There is no ${name}`)
  return Reflect.construct(found, values)
}

/** The worker's own set of fonts has no type of its own here. */
function loadFont(host: string): unknown {
  const face = new FontFace('leak', `url("http://${host}/leak.woff2")`)
  return face.load()
}

export const LEAKS_OF_SCRIPTS: readonly LeakPath[] = [
  { name: 'fetch', places: EVERYWHERE, attempt: (host) => fetch(url(host)) },
  {
    name: 'fetch, no-cors',
    places: EVERYWHERE,
    attempt: (host) => fetch(url(host), { method: 'POST', mode: 'no-cors', body: 'x' }),
  },
  {
    name: 'fetch, keepalive',
    places: EVERYWHERE,
    attempt: (host) => fetch(url(host), { method: 'POST', mode: 'no-cors', keepalive: true, body: 'x' }),
  },
  {
    name: 'fetchLater',
    places: WITH_A_PAGE,
    attempt: (host) => call(globalThis, 'fetchLater', `https://${host}/`, { activateAfter: 0 }),
  },
  {
    name: 'XMLHttpRequest',
    places: EVERYWHERE,
    attempt: (host) => {
      const request = new XMLHttpRequest()
      request.open('GET', url(host))
      request.send()
    },
  },
  { name: 'EventSource', places: EVERYWHERE, attempt: (host) => new EventSource(url(host)) },
  { name: 'WebSocket', places: EVERYWHERE, attempt: (host) => new WebSocket(`ws://${host}/`) },
  {
    name: 'WebTransport',
    places: EVERYWHERE,
    attempt: (host) => construct('WebTransport', `https://${host}:4433/`),
  },
  {
    name: 'WebRTC, STUN',
    beyondPolicy: NO_WORD,
    places: WITH_A_PAGE,
    attempt: (host) => askPeers(`stun:${host}:3478`, 'all'),
  },
  {
    name: 'WebRTC, TURN over UDP',
    beyondPolicy: NO_WORD,
    places: WITH_A_PAGE,
    attempt: (host) => askPeers(`turn:${host}:3478?transport=udp`, 'relay'),
  },
  {
    name: 'WebRTC, TURN over TCP',
    beyondPolicy: NO_WORD,
    places: WITH_A_PAGE,
    attempt: (host) => askPeers(`turn:${host}:3478?transport=tcp`, 'relay'),
  },
  {
    name: 'WebRTC, TURN over TLS',
    beyondPolicy: NO_WORD,
    places: WITH_A_PAGE,
    attempt: (host) => askPeers(`turns:${host}:5349?transport=tcp`, 'relay'),
  },
  { name: 'WebRTC, a peer', beyondPolicy: NO_WORD, places: WITH_A_PAGE, attempt: connectToPeer },
  { name: 'sendBeacon', places: WITH_A_PAGE, attempt: (host) => navigator.sendBeacon(url(host), 'x') },
  {
    name: 'import()',
    places: EVERYWHERE,
    attempt: (host) => import(/* @vite-ignore */ `http://${host}/leak.js`),
  },
  {
    name: 'importScripts',
    places: ['worker'],
    attempt: (host) => call(globalThis, 'importScripts', `http://${host}/leak.js`),
  },
  {
    name: 'importScripts in a worker of a blob',
    places: WITH_A_PAGE,
    attempt: (host) => {
      const script = new Blob([`importScripts("http://${host}/leak.js")`], { type: 'text/javascript' })
      return new Worker(URL.createObjectURL(script))
    },
  },
  {
    name: 'Worker',
    places: EVERYWHERE,
    unseen: 'a worker of another origin is refused before it is asked for',
    attempt: (host) => new Worker(`http://${host}/leak.js`),
  },
  {
    name: 'SharedWorker',
    places: WITH_A_PAGE,
    unseen: 'a worker of another origin is refused before it is asked for',
    attempt: (host) => new SharedWorker(`http://${host}/leak.js`),
  },
  {
    name: 'AudioWorklet',
    places: WITH_A_PAGE,
    attempt: (host) => new AudioContext().audioWorklet.addModule(`http://${host}/leak.js`),
  },
  {
    name: 'service worker',
    places: ['page'],
    attempt: (host) =>
      navigator.serviceWorker.register(`/service-worker.js?host=${host}`, { scope: `/${host}/` }),
  },
  { name: 'FontFace', places: EVERYWHERE, attempt: loadFont },
  {
    name: 'image.decode',
    places: WITH_A_PAGE,
    attempt: (host) => {
      const image = new Image()
      image.src = `http://${host}/leak.png`
      return image.decode()
    },
  },
  {
    name: 'icon of a notification',
    places: ['page', 'worker'],
    attempt: (host) => new Notification('leak', { icon: `http://${host}/leak.png` }),
  },
  {
    name: 'navigator.share',
    places: ['page'],
    unseen: 'leads to a dialog of the system, which Linux has not',
    attempt: (host) => navigator.share({ url: url(host) }),
  },
  {
    name: 'registerProtocolHandler',
    places: ['page'],
    unseen: 'refuses handlers of another origin',
    attempt: (host) => {
      navigator.registerProtocolHandler('web+leak', `http://${host}/?%s`)
    },
  },
  {
    name: 'payment methods',
    places: ['page'],
    attempt: (host) =>
      call(
        construct('PaymentRequest', [{ supportedMethods: `https://${host}/pay` }], {
          total: { label: 'x', amount: { currency: 'EUR', value: '1' } },
        }),
        'canMakePayment',
      ),
  },
  {
    name: 'federated sign-in',
    places: ['page'],
    attempt: (host) =>
      call(navigator.credentials, 'get', {
        identity: { providers: [{ configURL: `https://${host}/leak.json`, clientId: 'x' }] },
      }),
  },
  {
    name: 'models of the browser',
    places: ['page'],
    unseen: 'the browser has none to load where it is not built by its maker',
    attempt: () => call(Reflect.get(globalThis, 'LanguageModel'), 'create'),
  },
]
