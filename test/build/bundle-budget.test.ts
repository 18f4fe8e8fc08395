/** Shows the bundle budget what it must find, so that its silence means something. */
import { describe, expect, it } from 'vitest'
import { firstChunks, networkUse } from '../../build/bundle-budget.ts'

describe('what asks the network', () => {
  it.each([
    ['a.js', 'const a=await fetch("x")'],
    ['a.js', 'globalThis.fetch("x")'],
    ['a.js', 'new XMLHttpRequest'],
    ['a.js', 'new WebSocket("x")'],
    ['a.js', 'new EventSource("x")'],
    ['a.js', 'navigator.sendBeacon("x")'],
    ['a.js', 'const F=globalThis.fetch;F("x")'],
    ['a.js', 'const F=window?.fetch'],
    ['a.js', 'const F=self["fetch"]'],
    ['a.js', 'const F=fetch;F("x")'],
    ['a.js', 'ask({using:fetch})'],
    ['a.js', 'const P=window.RTCPeerConnection;new P'],
    ['a.js', 'new(window["webkitRTCPeerConnection"])'],
    ['a.js', 'const S=globalThis["WebSocket"];new S("x")'],
    ['a.js', 'new WebSocketStream("x")'],
    ['a.js', 'Reflect.construct(WebTransport,["x"])'],
    ['a.js', 'const b="sendBeacon";navigator[b]("x")'],
    ['a.js', 'fetchLater("x")'],
    ['a.js', 'importScripts("x")'],
    ['a.js', 'new PaymentRequest([])'],
    ['a.js', 'navigator.serviceWorker.register("x")'],
    ['a.js', 'context.audioWorklet.addModule("x")'],
    ['a.js', 'new SharedWorker("x")'],
    ['a.js', 'new FontFace("a","url(x)")'],
    ['a.js', 'window.open("x")'],
    ['a.js', 'import("https://example.org/a.js")'],
    ['a.js', 'new Worker("//example.org/a.js")'],
    ['a.js', 'location.href="https://example.org"'],
    ['a.css', '@import "https://example.org/a.css"'],
    ['a.css', 'a{background:url(//example.org/a.png)}'],
    ['index.html', '<script src="https://example.org/a.js"></script>'],
    ['index.html', '<form action="https://example.org">'],
    ['index.html', '<meta http-equiv="refresh" content="0;url=https://example.org">'],
  ])('is found in %s: %s', (file, text) => {
    expect(networkUse(file, text)).toContain(text.slice(-8))
  })

  it.each([
    ['a.js', 'router.fetch("x");prefetch(1);function fetch(){}'],
    ['a.js', 'new Worker(new URL("./a.js",import.meta.url));import("./b.js")'],
    ['a.js', 'switch(e){case`SharedWorker`:case`Worker`:}'],
    ['a.js', 'location.href.split("#");dialog.open("x")'],
    ['a.js', 'const namespace="http://www.w3.org/2000/svg"'],
    ['a.css', 'a{background:url(./a.png)}'],
    ['index.html', '<script src="./a.js"></script>'],
  ])('is not seen where there is none, in %s: %s', (file, text) => {
    expect(networkUse(file, text)).toBeNull()
  })
})

describe('the first chunks', () => {
  it('are what the page names and what that imports, not what comes later', () => {
    const chunks = [
      { file: 'assets/index.js', imports: ['assets/a.js'], modules: [] },
      { file: 'assets/a.js', imports: ['assets/b.js', 'assets/index.js'], modules: [] },
      { file: 'assets/b.js', imports: [], modules: [] },
      { file: 'assets/later.js', imports: ['assets/b.js'], modules: [] },
    ]
    const page = '<script type="module" src="./assets/index.js"></script>'
    expect(firstChunks(chunks, page).map((chunk) => chunk.file)).toEqual([
      'assets/index.js',
      'assets/a.js',
      'assets/b.js',
    ])
  })
})
