/** Holds the build to what a first start may load, and to asking the network for nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { argv, exit } from 'node:process'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { CHUNK_MODULES, RENDERER_OUT } from './paths.ts'

/** Bytes of script that a first start loads, as gzip counts them. */
const FIRST_SCRIPT_BYTES = 255_000
const FIRST_STYLE_BYTES = 12_000

/** Only wanted once there is something to score, and heavy. */
const NOT_AT_FIRST = [/node_modules\/@stdlib\//]

/**
 * What asks the network: a call by name, not a method of something else, and not a function of one's own that happens to
 * be called so; any mention of what exists for nothing else, so that no other name for it leads past; and what loads or
 * opens an address that lies elsewhere.
 */
const NETWORK_CALL = new RegExp(
  [
    String.raw`(?<![.\w$]|function )(?:(?:window|self|globalThis)\.)?fetch\(`,
    String.raw`(?:window|self|globalThis)(?:\??\.fetch\b|\[["'\x60](?:fetch|open)["'\x60])`,
    String.raw`[=(,:]\s*fetch\s*[;,)}]`,
    String.raw`\b(?:(?:webkit)?RTCPeerConnection|WebTransport|EventSource|XMLHttpRequest|WebSocket(?:Stream)?)\b`,
    String.raw`\b(?:sendBeacon|fetchLater|importScripts|PaymentRequest|registerProtocolHandler|speculationRules)\b`,
    String.raw`\bserviceWorker\b|\.addModule\(|new (?:SharedWorker|FontFace)\b|(?:window|self|globalThis)\.open\(`,
    String.raw`(?:import|new Worker)\(\s*["'\x60](?:https?:)?\/\/`,
    String.raw`location(?:\.href)?\s*=\s*["'\x60](?:https?:)?\/\/`,
  ].join('|'),
)
const FOREIGN_STYLE = /(?:url\(|@import)\s*["']?\s*(?:https?:)?\/\//
const FOREIGN_PAGE =
  /(?:src|srcset|href|action|ping|poster|data)=["']?(?:https?:)?\/\/|http-equiv=["']?refresh/i

export type Chunk = {
  readonly file: string
  readonly imports: readonly string[]
  readonly modules: readonly string[]
}

/** The chunks that the page asks for before anything is shown. */
export function firstChunks(chunks: readonly Chunk[], page: string): readonly Chunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]))
  const first = new Set<Chunk>()
  const take = (file: string) => {
    const chunk = byFile.get(file)
    if (chunk === undefined || first.has(chunk)) return
    first.add(chunk)
    chunk.imports.forEach(take)
  }
  for (const [, file] of page.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)) take(file ?? '')
  return [...first]
}

/** What asks the network, in a built file; null where nothing does. */
export function networkUse(file: string, text: string): string | null {
  const rule = { '.js': NETWORK_CALL, '.css': FOREIGN_STYLE, '.html': FOREIGN_PAGE }[extname(file)]
  const found = rule?.exec(text)
  return found === null || found === undefined
    ? null
    : text.slice(Math.max(0, found.index - 60), found.index + 60)
}

function isChunkList(value: unknown): value is readonly Chunk[] {
  return (
    Array.isArray(value) &&
    value.every(
      (each: unknown) => typeof each === 'object' && each !== null && 'file' in each && 'modules' in each,
    )
  )
}

function report(): readonly string[] {
  if (!existsSync(join(RENDERER_OUT, 'index.html'))) return ['there is no build to measure']
  const read = (file: string) => readFileSync(join(RENDERER_OUT, file), 'utf8')
  const files = readdirSync(RENDERER_OUT, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  const page = read('index.html')
  const chunks: unknown = JSON.parse(readFileSync(CHUNK_MODULES, 'utf8'))
  if (!isChunkList(chunks)) return ['the list of chunks is not what the build writes']

  const first = firstChunks(chunks, page)
  const gzipped = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(RENDERER_OUT, name))).byteLength, 0)
  const script = gzipped(first.map((chunk) => chunk.file))
  const style = gzipped([...page.matchAll(/href="\.?\/?([^"]+\.css)"/g)].map(([, file]) => file ?? ''))
  console.log(`first script ${String(script)} of ${String(FIRST_SCRIPT_BYTES)} bytes, gzipped`)
  console.log(`first style ${String(style)} of ${String(FIRST_STYLE_BYTES)} bytes, gzipped`)

  return [
    ...(first.length === 0 ? ['the page loads no script'] : []),
    ...(script > FIRST_SCRIPT_BYTES ? ['the first script is over its budget'] : []),
    ...(style > FIRST_STYLE_BYTES ? ['the first style is over its budget'] : []),
    ...first.flatMap((chunk) =>
      chunk.modules
        .filter((module) => NOT_AT_FIRST.some((rule) => rule.test(module)))
        .slice(0, 3)
        .map((module) => `${module} is in ${chunk.file}, which is loaded first`),
    ),
    ...files.flatMap((file) => {
      if (!['.js', '.css', '.html'].includes(extname(file))) return []
      const use = networkUse(file, read(file))
      return use === null ? [] : [`${file} asks the network: …${use}…`]
    }),
  ]
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const faults = report()
  for (const fault of faults) console.error(fault)
  exit(faults.length === 0 ? 0 : 1)
}
